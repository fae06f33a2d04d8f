import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import type { Round, SemesterId } from "../round/index.js";
import { book, clashesWith, openBookings, placedFor, type Bookings } from "./adviser/bookings.js";
import { balance } from "./adviser/balance.js";
import { reassign } from "./adviser/reassign.js";
import { adviserRequestSchemaOf, type AdviserRequestInput } from "./adviser/model.js";
import { bestFor, keptBy, meetingsIn, searchOf } from "./adviser/search.js";
import { municipalitiesIn, type PlannedMunicipality, type TimedSlot } from "./adviser/municipality.js";
import type { AgreedAtOnce, MunicipalOutcome } from "./adviser/question.js";
import { countsOf, totalOf } from "./counts.js";
import { planOf, type GuidancePlan } from "./guidancePlan.js";
import { mostMeetings } from "./mostMeetings.js";
import { readPlannableRound } from "./readWishes.js";
import { adviserRules } from "./rules.js";
import { isOpen, searchFor } from "./search.js";

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
  assignRoundRobin(municipalities, bookings);
  reassign(municipalities, bookings);
  balance(municipalities, bookings);
  const asGiven = municipalities.toSorted((first, second) => first.index - second.index).map((municipality) => municipalPlan(municipality, bookings));
  const assessment = assess(adviserRules, { round: parsed, municipalities: asGiven.map(({ outcome }) => outcome) });
  const plans = asGiven.map(({ plan, outcome }) => ({ id: outcome.id, plan }));
  const isComplete = plans.every(({ plan }) => plan.isComplete) && assessment.outcome !== "unmet";
  return { round: parsed.id, isComplete, plans, ...assessment };
}

/**
 * Gives every municipality its meetings in turns: nobody gets a second meeting in a semester before everybody has had the
 * choice of a first, and in each turn whoever has the fewest meetings so far chooses first.
 *
 * @remarks The meetings of all semesters are counted, so that whoever went without in one comes first in the next. Those
 * with equally many choose by how few days they have left in the semester, and only then in the order of their ids. Each
 * chooses as if it placed all that it still lacks, and takes the first of that semester.
 */
function assignRoundRobin(municipalities: readonly PlannedMunicipality[], bookings: Bookings): void {
  const [first] = municipalities;
  if (first === undefined) return;
  const { semesters, round } = first.context;
  for (let turn = 1; turn <= round.guidance.perSemester; turn += 1) {
    for (const { id } of semesters) takeTurn(municipalities, bookings, id, turn);
  }
}

function takeTurn(municipalities: readonly PlannedMunicipality[], bookings: Bookings, semester: SemesterId, turn: number): void {
  const waiting = municipalities.filter((municipality) => meetingsIn(bookings, municipality, semester) < turn);
  const inOrder = waiting
    .map((municipality) => ({ municipality, meetings: keptBy(bookings, municipality).length, daysLeft: daysLeftIn(bookings, municipality, semester) }))
    .sort((one, other) => one.meetings - other.meetings || one.daysLeft - other.daysLeft);
  for (const { municipality } of inOrder) {
    const chosen = bestFor(bookings, municipality).find((slot) => slot.semester === semester);
    if (chosen !== undefined) book(bookings, municipality, chosen);
  }
}

function daysLeftIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): number {
  return searchOf(bookings, municipality).semesters.find(({ id }) => id === semester)?.days.length ?? 0;
}

/** One municipality's plan, and what came of it beside the others. */
interface MunicipalPlan {
  readonly plan: GuidancePlan;
  readonly outcome: MunicipalOutcome;
}

/** Makes the plan of one municipality from the adviser's bookings. */
function municipalPlan(municipality: PlannedMunicipality, bookings: Bookings): MunicipalPlan {
  const { context, agreed } = municipality;
  const placed = [...placedFor(bookings, municipality)].sort((first, second) => first.day - second.day);
  const slots = municipality.slots.map((slot) => (clashesWith(bookings, municipality, slot).length === 0 ? slot : closedByOthers(slot, municipality)));
  const plan = planOf({ context, slots, agreed, placed });
  const before = agreed.map(({ slot }) => slot);
  const { owed, dated } = totalOf(countsOf(context.round, before, placed));
  const couldHave = dated + Math.max(0, mostAlone(municipality) - placed.length);
  return { plan, outcome: { id: municipality.id, index: municipality.index, owed, placed: dated, couldHave, agreedAtOnce: agreedAtOnce(municipality, bookings) } };
}

function closedByOthers(slot: TimedSlot, { context }: PlannedMunicipality): TimedSlot {
  return { ...slot, obstacles: [...slot.obstacles, context.wishesIn.adviserBusy] };
}

/** How many meetings could be placed if the adviser had no other municipality. */
function mostAlone({ context, slots, agreed }: PlannedMunicipality): number {
  const open = slots.filter(({ obstacles }) => isOpen(obstacles));
  const counts = mostMeetings(searchFor(context, open, { kept: agreed.map(({ slot }) => slot) }));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Each pair of meetings is told once, by the municipality whose id comes last. */
function agreedAtOnce(municipality: PlannedMunicipality, bookings: Bookings): readonly AgreedAtOnce[] {
  return municipality.agreed.flatMap(({ slot }, meeting) =>
    clashesWith(bookings, municipality, slot)
      .filter((other) => other.isAgreed && other.municipality.id < municipality.id)
      .map((other) => ({ date: slot.date, meeting, other: other.municipality.id })),
  );
}
