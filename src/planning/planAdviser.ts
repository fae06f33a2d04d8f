import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import { openDiary } from "./adviser/diary.js";
import { evenOut } from "./adviser/evenOut.js";
import { makeRoom } from "./adviser/makeRoom.js";
import { adviserRequestSchemaOf, type AdviserRequestInput } from "./adviser/model.js";
import { municipalPlan } from "./adviser/municipalPlan.js";
import { partiesIn } from "./adviser/party.js";
import { takeTurns } from "./adviser/takeTurns.js";
import type { GuidancePlan } from "./guidancePlan.js";
import { readPlannableRound } from "./readWishes.js";
import { adviserRules } from "./rules.js";

/** What the rules for an adviser's plans can find. */
export type AdviserFinding = FindingOf<(typeof adviserRules)[number]>;

/** The plans of one adviser's municipalities. JSON-serialisable. */
export interface AdviserPlan extends Assessment<AdviserFinding> {
  /** The id of the round. */
  readonly round: string;
  /** Whether every plan is complete, and the adviser is never in two places. */
  readonly isComplete: boolean;
  /** The plan of each municipality, in the order in which they were given. */
  readonly plans: readonly { readonly id: string; readonly plan: GuidancePlan }[];
}

/**
 * Proposes dates for the guidance meetings of all the municipalities of one adviser (veileder), who is never in two places.
 *
 * @remarks Each municipality's meetings keep everything that {@link planGuidance} keeps, and lie at least `minutesBetween`
 * minutes from the adviser's meetings in other municipalities.
 *
 * Fair in turns: nobody gets a second meeting in a semester before everybody has had the choice of a first. In each turn
 * whoever has the fewest meetings so far, those of all semesters counted, chooses first; of those with equally many, whoever
 * has the fewest days left in that semester; and only then do ids decide. Each chooses as if it placed all that it still
 * lacks. Afterwards, whoever lacks a meeting moves its own, or has others move theirs inside their semester, as long as
 * nobody loses one by it; and those that can meet at the same times pass meetings on, until none of them has two more than
 * another that could take one over. That is not a proof that no more could be
 * placed. The order in which municipalities are given does not matter. Source: intro/3.2, participation/2.
 * @param round - The round.
 * @param request - `adviser`: when the adviser can meet. `municipalities`: each with its own id and its wishes.
 * @returns A plan for each municipality, and a finding for each that says whether it got its meetings, and if not why.
 * @throws InvalidInputError when the request is not shaped like one, with every problem and its path; when it offers more
 * than 75,000 times in all, each hour on each day counted; or when the round has a semester of more than 400 days or a
 * period of more than twenty years.
 * @example
 * ```ts
 * import { planAdviser, round2026 } from "kulturskole-veiledning";
 *
 * const wishes = { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }], minDaysBetween: 21 };
 * const { isComplete, plans } = planAdviser(round2026, {
 *   adviser: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE", start: "08:00", end: "16:00" }] },
 *   municipalities: [{ id: "5006", wishes }, { id: "5036", wishes }],
 * });
 * isComplete; // => true
 * plans.map(({ plan }) => plan.meetings[0]?.date); // => ["2026-10-20", "2026-10-13"]
 * ```
 */
export function planAdviser(round: Round, request: AdviserRequestInput): AdviserPlan {
  const parsed = readPlannableRound(round);
  const { minutesBetween, ...rest } = readInput("adviser request", adviserRequestSchemaOf(parsed), request);
  const parties = partiesIn(parsed, { minutesBetween, ...rest });
  const diary = openDiary(parties, minutesBetween);
  takeTurns(parties, diary);
  makeRoom(parties, diary);
  evenOut(parties, diary);
  const asGiven = parties.toSorted((first, second) => first.index - second.index).map((party) => municipalPlan(party, diary));
  const assessment = assess(adviserRules, { round: parsed, municipalities: asGiven.map(({ outcome }) => outcome) });
  const plans = asGiven.map(({ plan, outcome }) => ({ id: outcome.id, plan }));
  const isComplete = plans.every(({ plan }) => plan.isComplete) && assessment.outcome !== "unmet";
  return { round: parsed.id, isComplete, plans, ...assessment };
}
