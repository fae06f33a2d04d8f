import type { CivilDate, WallTime } from "../time/index.js";

/** What a round calls by a name of its own. */
export const namedThings = ["seat", "kind", "audience", "area", "commitment", "question", "cost", "knownEvent"] as const;

/** Something that a round calls by a name of its own. */
export type NamedThing = (typeof namedThings)[number];

/** What the library itself has words for: each word stands in the language under `verdict/eligible` and so on. */
export const wordLists = ["verdict", "outcome", "force", "state", "mode", "payer", "holiday", "unit"] as const;

/** A list of words that the library itself has. */
export type WordList = (typeof wordLists)[number];

/** The forms in which a name can stand: `ledersamling`, `ledersamlingen`, `ledersamlinger`. */
export type NameForm = "one" | "the" | "many";

/** What a word can be of: something that the round names, a list of the library’s own, or a semester. */
export type WordKind = NamedThing | WordList | "semester";

/** A thing by its id, or a word by its own: `{ seat: "principal" }`, `{ verdict: "eligible" }`, `{ semester: "autumn-2026" }`. */
export type WordFact = { readonly [Kind in WordKind]: Readonly<Record<Kind, string>> }[WordKind];

/**
 * What a sentence is told: never words of a language, so that the same facts make a sentence in each.
 *
 * A text is one word: it chooses a branch of a `select`, or is shown as it stands (a time of day, an id). A number stands in digits, and
 * chooses a branch of a `plural`.
 */
export type Fact =
  | string
  | number
  /** What somebody has written, such as a name or a place, shown in one line. */
  | { readonly verbatim: string }
  | WordFact
  /** A day, with its time of day where there is one. */
  | { readonly date: CivilDate; readonly time?: WallTime | null }
  /** Whole øre. */
  | { readonly ore: number }
  /** A number with decimals, in digits with a point: `7.5`. */
  | { readonly decimal: string }
  /** Several: joined by “and”, or by “or”. */
  | { readonly all: readonly Fact[] }
  /** Whole sentences, one after the other. */
  | { readonly sentences: readonly Sentence[] };

/** The facts of one sentence by the names that its slots have. What stands only in a branch that is not taken may be `null`. */
export type Facts = Readonly<Record<string, Fact | null>>;

/** One sentence: its key, and its facts. */
export interface Sentence {
  readonly text: string;
  readonly facts: Facts;
}
