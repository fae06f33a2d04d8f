import type { Facts, Sentence, Speech } from "../language/index.js";

export type Has = Speech["has"];

/** Advice stands under a sentence’s key and `/advice`; what an assumption decides, under `/assumed` of the last one or in a standard clause. */
export interface Explanation {
  readonly sentences: readonly Sentence[];
  readonly isAssumed: boolean;
  /** Nothing can be mended any more, so the advice is left out. */
  readonly isOver?: boolean;
}

export function oneSentence(text: string, facts: Facts): Explanation {
  return { sentences: [{ text, facts }], isAssumed: false };
}

export function ofAnotherVersion(id: string): Explanation {
  return oneSentence("unknown/other", { id });
}
