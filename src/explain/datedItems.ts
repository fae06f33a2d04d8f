import { readInput } from "../input/index.js";
import { factsOfReason, storedRejectedSlotSchema, type RejectedSlot } from "../planning/index.js";
import type { Round } from "../round/index.js";
import { factsOfDatedItem, storedDatedItemSchema, type DatedItem } from "../schedule/index.js";
import { oneSentence, type Explanation } from "./explanation.js";

export function datedItemSentences(_round: Round, given: DatedItem): Explanation {
  const item = readInput("dated item", storedDatedItemSchema, given);
  return { sentences: [{ text: `dated-item/${item.kind}`, facts: factsOfDatedItem(item) }], isAssumed: item.assumptions.length > 0 };
}

export function rejectedSlotSentences(_round: Round, slot: RejectedSlot): Explanation {
  const { date, start, end, reason, ...about } = readInput("rejected slot", storedRejectedSlotSchema, slot);
  return oneSentence(`slot/${reason}`, { on: { date }, start, end, ...factsOfReason(about) });
}
