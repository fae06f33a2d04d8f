import { round2026, speaker, type Round, type Sayable } from "../../src/index.js";
import { languages } from "../../src/language/index.js";

/** A language that says each sentence by its key. */
const byKey = { tag: "keys", texts: Object.fromEntries(Object.keys(languages.nb.texts).map((key) => [key, key])) };

/** The keys of the sentences in which something is said. */
export function keysOf(thing: Sayable, round: Round = round2026): readonly string[] {
  return speaker(round, byKey)(thing).split(" ");
}
