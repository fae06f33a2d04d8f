/**
 * Everything that the library says, in English alone: for `speaker`, so that whoever shows one language loads one.
 *
 * @module kulturskole-veiledning/en
 */
export { en } from "./language/index.js";
export type { Language, PluralBranch } from "./language/index.js";
