export { catalogue } from "./catalogue.js";
export { explain } from "./explain.js";
