import type { Facts, Sentence, Speech } from "../language/index.js";

/** Whether the language that is spoken has a sentence under a key. */
export type Has = Speech["has"];

/**
 * What is said of something: whole sentences one after the other, each with the advice that stands under its key and `/advice`; that an
 * assumption decides, under that of the last one and `/assumed`, or in the language’s standard clause.
 */
export interface Explanation {
  readonly sentences: readonly Sentence[];
  /** Whether an assumption of the round decides it, which is then said, once. */
  readonly isAssumed: boolean;
  /** Whether nothing can be mended any more, so that the advice is left out. */
  readonly isOver?: boolean;
}

/** One sentence that rests on nothing. */
export function oneSentence(text: string, facts: Facts): Explanation {
  return { sentences: [{ text, facts }], isAssumed: false };
}

/** What another version of the library stored, under an id that this one has no sentence for. */
export function ofAnotherVersion(id: string): Explanation {
  return oneSentence("unknown/other", { id });
}
