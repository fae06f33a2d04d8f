import type { Language } from "./language.js";
import texts from "./nb.json" with { type: "json" };

/** Bokmål. */
export const nb: Language = Object.freeze({ tag: "nb", texts: Object.freeze(texts) });
