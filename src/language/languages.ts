import { en } from "./en.js";
import type { Language, Locale } from "./language.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

export const languages: Readonly<Record<Locale, Language>> = Object.freeze({ nb, nn, en });
