import type { GroupQuestion } from "../question.js";
import { changesOf } from "./changesOf.js";
import type { GroupRepair } from "./model.js";
import { mostRepairs, plansFor } from "./plansFor.js";
import { preferred } from "./preferred.js";

/**
 * Answers what would complete a group on a date.
 *
 * @param question - The group, and who holds which seats of it on the date.
 * @returns The repairs, at most five; none for a group that is complete.
 */
export function repairsFor(question: GroupQuestion): readonly GroupRepair[] {
  const { round, seating } = question;
  const plans = plansFor(round, seating).filter(({ size }) => size > 0);
  return preferred(plans, round).slice(0, mostRepairs).map((plan) => ({ changes: changesOf(plan, question) }));
}
