export { everyRule } from "./rules.js";
export { explain, speaker } from "./explain.js";
export type { Sayable, Word } from "./sayable.js";
