export { customFieldsSchema, type CustomFields } from "./customFields.js";
export { expected, expectedOne, oneOf } from "./expected.js";
export { freezeDeep, type Frozen } from "./freezeDeep.js";
export { groupedBy, groupedByEach, sortedBy } from "./grouping.js";
export { InvalidInputError, sayPath, type FoundIssue, type InputIssue } from "./invalidInputError.js";
export { asCustomIssue, parseInput, readAll, readInput } from "./readInput.js";
