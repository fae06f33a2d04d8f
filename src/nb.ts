/**
 * Everything that the library says, in bokmål alone: for `speaker`, so that whoever shows one language loads one.
 *
 * @module kulturskole-veiledning/nb
 */
export { nb } from "./language/index.js";
export type { Language, PluralBranch } from "./language/index.js";
