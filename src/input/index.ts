export { customFieldsSchema, type CustomFields } from "./customFields.js";
export { expected } from "./expected.js";
export { InvalidInputError, sayPath, type FoundIssue, type InputIssue } from "./invalidInputError.js";
export { asCustomIssue, inputIssues, readAll, readInput } from "./readInput.js";
export { expectedOne, oneOf } from "./oneOf.js";
export { groupedBy, groupedByEach, sortedBy } from "./grouping.js";
export { freezeDeep, type Frozen } from "./freezeDeep.js";
