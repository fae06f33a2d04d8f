export { customFieldsSchema, type CustomFields } from "./customFields.js";
export { InvalidInputError, sayPath, type InputIssue } from "./invalidInputError.js";
export { inputIssues, readInput } from "./readInput.js";
export { freezeDeep, type Frozen } from "./freezeDeep.js";
