export { everyRule } from "./findings.js";
export { explain, speaker } from "./explain.js";
export type { Sayable, Word } from "./sayable.js";
