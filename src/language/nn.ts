import type { Language } from "./language.js";
import texts from "./nn.json" with { type: "json" };

/** Nynorsk. */
export const nn: Language = Object.freeze({ tag: "nn", texts: Object.freeze(texts) });
