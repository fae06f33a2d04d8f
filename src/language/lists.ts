import type { Language } from "./language.js";
import { phrase } from "./message.js";

/** Joins words into a list: `a, b og c`, or `a, b eller c`. */
export function sayList(listed: readonly string[], language: Language, joined: "and" | "or" = "and"): string {
  if (listed.length < 2) return listed.join("");
  return phrase(language, `list/${joined}`, { first: listed.slice(0, -1).join(", "), last: listed.at(-1) ?? "" });
}
