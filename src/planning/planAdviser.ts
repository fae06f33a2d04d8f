import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import { adviserRequestSchemaOf, type AdviserRequestInput } from "./adviserRequest.js";
import { assignMeetings } from "./assignMeetings.js";
import { clashesWith, hasTimeLeft, municipalitiesIn, openBookings, placedFor, type Bookings, type PlannedMunicipality, type TimedSlot } from "./bookings.js";
import { mostInAll } from "./placeMeetings.js";
import { planOf, planQuestionOf, type GuidancePlan } from "./planGuidance.js";
import { readPlannableRound } from "./planningContext.js";
import { countsOf, totalOf, type AgreedAtOnce, type MunicipalOutcome } from "./planQuestion.js";
import { adviserRules } from "./rules.js";
import { isOpen, searchFor } from "./placementProblem.js";
import type { Slot } from "./slot.js";
import { everySlotIn } from "./candidateSlots.js";

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
 * Fair in one sentence: meetings are given in turns, one in a semester at a time, and in each turn whoever has the fewest
 * meetings so far chooses first, over all semesters, then whoever has the fewest days left in that semester, and only then
 * the lowest id. Each chooses as if it placed all that it still lacks. Afterwards, whoever lacks a meeting moves its own, or
 * takes a time whose holder has another one in the same semester; nobody loses a meeting by it. That is not a proof that no
 * more could be placed. The order in which municipalities are given does not matter. Ten municipalities take
 * about a tenth of a second, and the most that may be asked, a hundred of them with 75,000 times in all, a few seconds; what offers more is
 * refused before it is gone through. Source: intro/3.2, participation/2.
 * @param request - `adviser`: when the adviser can meet. `municipalities`: each with its own id and its wishes.
 * @returns A plan for each municipality, and a finding for each that says whether it got its meetings, and if not why.
 * @throws InvalidInputError when the request is not shaped like one, with every problem and its path; when it offers more
 * than 75,000 times in all, each hour on each day counted; or when the round has a semester of more than 400 days or a
 * period of more than twenty years.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { planAdviser } from "kulturskole-veiledning/planning";
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
  const municipalities = municipalitiesIn(parsed, { minutesBetween, ...rest });
  const bookings = openBookings(municipalities, minutesBetween);
  assignMeetings(municipalities, bookings);
  const asGiven = municipalities.toSorted((first, second) => first.index - second.index).map((municipality) => municipalPlan(municipality, bookings));
  const assessment = assess(adviserRules, { round: parsed, municipalities: asGiven.map(({ outcome }) => outcome) });
  const plans = asGiven.map(({ plan, outcome }) => ({ id: outcome.id, plan }));
  const isComplete = plans.every(({ plan }) => plan.isComplete) && assessment.outcome !== "unmet";
  return { round: parsed.id, isComplete, plans, ...assessment };
}

interface MunicipalPlan {
  readonly plan: GuidancePlan;
  readonly outcome: MunicipalOutcome;
}

function municipalPlan(municipality: PlannedMunicipality, bookings: Bookings): MunicipalPlan {
  const { context, agreed } = municipality;
  const placed = [...placedFor(bookings, municipality)].sort((first, second) => first.day - second.day);
  const slots = municipality.slots.map((slot) => (clashesWith(bookings, municipality, slot).length === 0 ? slot : closedByOthers(slot, municipality)));
  const everySlot = () => everySlotIn(context, (hours) => !hasTimeLeft(bookings, municipality, hours));
  const planned = { context, slots, everySlot, agreed, placed };
  const question = planQuestionOf(planned);
  const before = agreed.map(({ slot }) => slot);
  const { owed, dated } = totalOf(countsOf(context.round, before, placed));
  const couldHave = dated + Math.max(0, mostAlone(municipality) - placed.length);
  const { id, index } = municipality;
  return { plan: planOf(planned, question), outcome: { id, index, owed, placed: dated, couldHave, moreDaysHelp: question.moreDaysHelp, agreedAtOnce: agreedAtOnce(municipality, bookings) } };
}

function closedByOthers(slot: TimedSlot, { context }: PlannedMunicipality): Slot {
  return { ...slot, obstacles: [...slot.obstacles, context.wishObstacles.adviserBusy] };
}

/** As if the adviser had no other municipality. */
function mostAlone({ context, slots, agreed }: PlannedMunicipality): number {
  const open = slots.filter(({ obstacles }) => isOpen(obstacles));
  return mostInAll(searchFor(context, open, { kept: agreed.map(({ slot }) => slot) }));
}

/** Each pair of meetings is told once, by the municipality whose id comes last. */
function agreedAtOnce(municipality: PlannedMunicipality, bookings: Bookings): readonly AgreedAtOnce[] {
  return municipality.agreed.flatMap(({ slot }, meeting) =>
    clashesWith(bookings, municipality, slot)
      .filter((other) => other.isAgreed && other.municipality.id < municipality.id)
      .map((other) => ({ date: slot.date, meeting, other: other.municipality.id })),
  );
}
