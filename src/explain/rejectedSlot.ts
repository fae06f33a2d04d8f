import { readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import { factsOfReason, storedRejectedSlotSchema, type RejectedSlot } from "../planning/index.js";
import type { Explanation } from "./sentence.js";

/** Why a plan rejected a time, or development work left it out. */
export function rejectedSlotSentences(_round: Round, slot: RejectedSlot): Explanation {
  const { date, start, end, reason, ...about } = readInput("rejected slot", storedRejectedSlotSchema, slot);
  return { sentences: [{ text: `slot/${reason}`, facts: { on: { date }, start, end, ...factsOfReason(about) } }], isAssumed: false };
}
