export { customFieldsSchema, type CustomFields } from "./customFields.js";
export { InvalidInputError, sayPath, type FoundIssue, type InputIssue } from "./invalidInputError.js";
export { inputIssues, readInput } from "./readInput.js";
export { expectedOne, oneOf } from "./oneOf.js";
export { freezeDeep, type Frozen } from "./freezeDeep.js";
