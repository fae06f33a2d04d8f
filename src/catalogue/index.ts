export { catalogue } from "./catalogue.js";
export { explain } from "./explain.js";
export { schemasOf, type RoundSchemas } from "./schemasOf.js";
