import type { GroupQuestion } from "../question.js";
import { changesOf } from "./changesOf.js";
import { membersBySet } from "./membersBySet.js";
import type { GroupRepair } from "./model.js";
import { mostRepairs, plansFor } from "./plansFor.js";
import { preferred } from "./preferred.js";
import { termsOf } from "./terms.js";

/**
 * Answers what would complete a group on a date.
 *
 * @param question - The group, and who holds which seats of it on the date.
 * @returns The repairs, at most five; none for a group that is complete.
 */
export function repairsFor(question: GroupQuestion): readonly GroupRepair[] {
  const { round, seating } = question;
  const terms = termsOf(round);
  const plans = plansFor(terms, seating.counts).filter(({ size }) => size > 0);
  const writing = { asked: question, terms, bySet: membersBySet(question) };
  const told = preferred(plans, terms, seating).slice(0, mostRepairs);
  return told.map((plan) => ({ changes: changesOf(plan, writing) }));
}
