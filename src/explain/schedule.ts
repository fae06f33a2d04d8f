import { readInput } from "../input/index.js";
import { factsOfReason, storedRejectedSlotSchema, type RejectedSlot } from "../planning/index.js";
import type { Round } from "../round/index.js";
import { storedDatedItemSchema, type DatedItem } from "../schedule/index.js";
import { addDays, lengthInDays, osloTimeOf } from "../time/index.js";
import { oneSentence, type Explanation } from "./explanation.js";

/** What a round dates, and when: the last day is named, where `to` is the day after it. */
export function datedItemSentences(_round: Round, item: DatedItem): Explanation {
  const { kind, from, to, at, assumptions } = readInput("dated item", storedDatedItemSchema, item);
  const facts = {
    on: { date: from, time: at === null ? null : osloTimeOf(at) },
    last: { date: addDays(to, -1) },
    // With a time of day it is on its first day.
    days: at === null ? lengthInDays({ from, to }) : 1,
    timed: at === null ? "no" : "yes",
  };
  return { sentences: [{ text: `dated-item/${kind}`, facts }], isAssumed: assumptions.length > 0 };
}

/** Why a plan rejected a time, or development work left it out. */
export function rejectedSlotSentences(_round: Round, slot: RejectedSlot): Explanation {
  const { date, start, end, reason, ...about } = readInput("rejected slot", storedRejectedSlotSchema, slot);
  return oneSentence(`slot/${reason}`, { on: { date }, start, end, ...factsOfReason(about) });
}
