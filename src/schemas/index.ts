export { schemasOf, type RoundSchemas } from "./schemasOf.js";
