/**
 * Everything that the library says, in nynorsk alone: for `speaker`, so that whoever shows one language loads one.
 *
 * @module kulturskole-veiledning/nn
 */
export { nn } from "./language/index.js";
export type { Language, PluralBranch } from "./language/index.js";
