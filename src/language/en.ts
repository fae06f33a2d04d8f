import type { Language } from "./language.js";
import texts from "./en.json" with { type: "json" };

/** English. */
export const en: Language = Object.freeze({ tag: "en", texts: Object.freeze(texts) });
