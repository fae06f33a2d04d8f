import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import { buildParsedSchedule, guidanceAfterStart, guidanceOnWorkingDay, instantsOf, type GuidanceMeeting } from "../schedule/index.js";
import { epochOf, startOfOsloDay } from "../time/index.js";
import { shortfallOf, type Shortfall } from "./conflictingWishes.js";
import { guidanceWishesSchemaOf, type GuidanceWishesInput } from "./guidanceWishes.js";
import { placeMeetings } from "./placeMeetings.js";
import { planningContextOf, readPlannableRound, type PlanningContext } from "./planningContext.js";
import { countsOf, totalOf, type PlanQuestion } from "./planQuestion.js";
import { planRules } from "./rules.js";
import { isOpen, minDaysIn, searchFor } from "./placementProblem.js";
import type { Obstacle, RejectedSlot, Slot } from "./slot.js";
import { agreedSlots, everySlotIn, slotsIn, type AgreedSlot } from "./candidateSlots.js";

/** What the rules for a plan can find. */
export type PlanFinding = FindingOf<(typeof planRules)[number]>;

/** A plan for the guidance meetings of one municipality: a proposal, for it and its adviser to agree on. JSON-serialisable. */
export interface GuidancePlan extends Assessment<PlanFinding> {
  /** The id of the round. */
  readonly round: string;
  /** The meetings as `buildSchedule` takes them: those agreed before, as they were given, then those placed, `proposed`, in order of time. */
  readonly meetings: readonly GuidanceMeeting[];
  /**
   * Whether every semester has as many as it is owed, none of them on a weekend, a public holiday or a short day or before what starts the programme, and
   * `buildSchedule` finds that these meetings break nothing that must hold, and leave nothing of it to be judged. Where it is false, some finding that is not met says why. An
   * agreed meeting in another mode than the round's counts (D15).
   */
  readonly isComplete: boolean;
  /** Every time that was offered and not used, in order of time, and why. */
  readonly rejectedSlots: readonly RejectedSlot[];
}

/**
 * Proposes dates for the guidance meetings (veiledningsmøter) that a municipality is owed, and says why each other time
 * that it offered was rejected.
 *
 * @remarks Civil dates and wall times in Oslo. A meeting is at the hours of one of the times offered, on a day that lies in
 * a semester and is no public holiday, after the gathering that starts the programme and never at the same time as a gathering, which takes all of
 * its days where its hours are not stated; on a weekend only where a rule names that
 * weekday; at a time that the clocks show once; within `earliest` and `latest`, outside
 * what is `unavailable`, inside what the adviser offers, and at least `minDaysBetween` days after and before every other
 * guidance meeting. Two are never on one day. The evenness below keeps them away from gatherings. People meet as the round says.
 *
 * Of all that is possible it chooses: first, as many meetings as can be placed, and no more in a semester than are owed;
 * on ordinary working days alone, where as many can be placed on them. Then, semester by semester in order of time: as few
 * weekends and short days of the round, such as Christmas Eve, as possible; as few days as possible outside the `preferred`
 * part of the semester (`early` is its first half, `middle` the two quarters in the middle, `late` its last half, `spread`
 * all of it); steps as even as possible, from the first day of the semester through its gatherings and guidance meetings to
 * its last, which is to say the least sum of the squares of the steps in days; the earliest dates; on a date with several
 * times, the earliest. The same wishes always give the same plan.
 *
 * A rule without a first day (`from`) is counted from the start of the programme period; where `INTERVAL` is above 1, as for
 * every second week, `from` must be given. `COUNT` counts the days that the rule names, whether or not a meeting can be on them. What is `agreed` stays,
 * whatever it breaks, and counts as one of those owed. Where something lacks, the findings name the smallest sets of wishes
 * in the way. School breaks and the like are the municipality's to give as `unavailable`. Source: participation/2; that some days are for
 * want of other days only is an assumption (D22, D24). At its limits, fifty times that come back every day, it takes about half a second.
 * @param wishes - When the municipality and its adviser can meet, and what they wish.
 * @returns The meetings as `buildSchedule` takes them, a finding for each and for each semester, and the times that were rejected.
 * @throws InvalidInputError when the wishes are not shaped like wishes, with every problem and its path, or when the round
 * has a semester of more than 400 days or a period of more than twenty years.
 * @example
 * ```ts
 * import { buildSchedule, explain, round2026 } from "kulturskole-veiledning";
 * import { planGuidance } from "kulturskole-veiledning/planning";
 *
 * const { meetings, isComplete, findings } = planGuidance(round2026, {
 *   available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU,TH", start: "12:00", end: "15:00" }],
 *   unavailable: [{ from: "2027-02-22", to: "2027-02-27", label: "winter break" }],
 *   minDaysBetween: 21,
 * });
 * isComplete; // => true
 * meetings.map(({ date }) => date);
 * // => ["2026-10-20", "2026-12-08", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21"]
 * buildSchedule(round2026, { guidanceMeetings: meetings }).outcome; // => "met"
 * findings.slice(0, 1).map((finding) => explain(round2026, finding, "en"));
 * // => [
 * //   "A guidance meeting is proposed for Tuesday 20 October 2026, 12:00–15:00. The previous meeting is 25 days earlier. " +
 * //     "The next meeting is 22 days later. The meeting belongs to autumn 2026.",
 * // ]
 * ```
 */
export function planGuidance(round: Round, wishes: GuidanceWishesInput): GuidancePlan {
  const parsed = readPlannableRound(round);
  const context = planningContextOf(parsed, readInput("wishes", guidanceWishesSchemaOf(parsed), wishes));
  const slots = slotsIn(context);
  const agreed = agreedSlots(context);
  const days = placeMeetings(searchFor(context, slots, { kept: agreed.map(({ slot }) => slot) }), context.wishes.preferred).flat();
  const placed = days.flatMap((day) => slots.find((slot) => slot.day === day && isOpen(slot.obstacles)) ?? []);
  const planned = { context, slots, everySlot: () => everySlotIn(context), agreed, placed };
  return planOf(planned, planQuestionOf(planned));
}

export function planOf(planned: Planned, question: PlanQuestion): GuidancePlan {
  const { round, wishes } = planned.context;
  const meetings = [...wishes.agreed, ...planned.placed.flatMap((slot) => meetingOf(slot, planned.context))];
  return { round: round.id, meetings, isComplete: isComplete(question, planned, meetings), rejectedSlots: rejectedSlotsOf(planned), ...assess(planRules, question) };
}

export function planQuestionOf({ context, slots, everySlot, agreed, placed }: Planned): PlanQuestion {
  const { round, gatheringDays } = context;
  const kept = agreed.map(({ slot }) => slot);
  const counts = countsOf(round, kept, placed);
  const { owed, dated } = totalOf(counts);
  const { inTheWay, moreDaysHelp, moreDaysHelpIn } = dated < owed ? shortfallOf(context, { slots, everySlot: everySlot(), kept }) : noShortfall;
  const days = [...gatheringDays, ...[...kept, ...placed].map(({ day }) => day)];
  return {
    round,
    agreed: agreed.map(({ slot: { semester, date, start, end }, against }) => ({ semester, date, start, end, against })),
    placed: placed.map((slot) => ({ semester: slot.semester, date: slot.date, start: slot.start, end: slot.end, ...daysToNeighbours(slot, days, context), path: slot.path })),
    semesters: counts.map((count) => ({ ...count, moreDaysHelp: moreDaysHelpIn.has(count.semester) })),
    inTheWay,
    moreDaysHelp,
  };
}

const noShortfall: Shortfall = { inTheWay: [], moreDaysHelp: false, moreDaysHelpIn: new Set() };

function meetingOf({ semester, date, start, end }: Slot, { round }: PlanningContext): GuidanceMeeting[] {
  return semester === null ? [] : [{ semester, date, start, end, mode: round.guidance.mode, proposed: true }];
}

/** What a plan heeds although nothing must be so. */
const heeded: readonly string[] = [guidanceOnWorkingDay.id, guidanceAfterStart.id];

function isComplete({ semesters }: PlanQuestion, { context: { round } }: Planned, guidanceMeetings: readonly GuidanceMeeting[]): boolean {
  const hasAll = semesters.every(({ owed, agreed, placed }) => agreed + placed === owed);
  const { findings } = buildParsedSchedule({ round, guidanceMeetings });
  return hasAll && !findings.some(({ rule, force, outcome }) => (outcome === "unmet" || outcome === "needs-judgement") && (force === "must" || heeded.includes(rule)));
}

/** On its own day there may be a gathering, before it or after it. */
function daysToNeighbours(slot: Slot, days: readonly number[], { gatherings }: PlanningContext) {
  const startsAt = epochOf(instantsOf(slot).startsAt);
  const sameDay = (gatherings.get(slot.date) ?? []).map((gathering) => gathering.startsAt ?? startOfOsloDay(slot.date));
  const after = days.filter((day) => day < slot.day || sameDay.some((start) => day === slot.day && epochOf(start) < startsAt));
  const before = days.filter((day) => day > slot.day || sameDay.some((start) => day === slot.day && epochOf(start) > startsAt));
  return { daysAfter: smallest(after.map((day) => slot.day - day)), daysBefore: smallest(before.map((day) => day - slot.day)) };
}

function smallest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}

type Why = Pick<RejectedSlot, "reason" | "gathering" | "meeting" | "wish">;

function rejectedSlotsOf(planned: Planned): readonly RejectedSlot[] {
  const chosen = new Set(planned.placed);
  return planned.slots
    .filter((slot) => !chosen.has(slot))
    .map((slot) => {
      const { semester, date, start, end, obstacles } = slot;
      const [obstacle] = obstacles;
      return { semester, date, start, end, ...(obstacle === undefined ? whyNotChosen(slot, planned) : whyClosed(obstacle)) };
    });
}

function whyClosed({ reason, gathering, wish }: Obstacle): Why {
  return { reason, gathering, meeting: null, wish: wish?.path ?? null };
}

function whyNotChosen(slot: Slot, { context, agreed, placed }: Planned): Why {
  const kept = agreed.map((each) => each.slot);
  const reason = (why: Why["reason"], meeting: Why["meeting"] = null): Why => ({ reason: why, gathering: null, meeting, wish: null });
  if (placed.some(({ day }) => day === slot.day)) return reason("other-hours-chosen");
  const owed = context.round.guidance.perSemester - kept.filter(({ semester }) => semester === slot.semester).length;
  if (owed <= 0) return reason("nothing-owed");
  const close = [...kept, ...placed].find(({ day }) => Math.abs(day - slot.day) < minDaysIn(context));
  if (close !== undefined) return { ...reason("too-close", close.date), wish: context.wishObstacles.minDaysBetween.wish.path };
  const areOrdinary = placed.every(({ semester, sort }) => semester !== slot.semester || sort === "working-day");
  return reason(slot.sort !== "working-day" && areOrdinary ? "ordinary-days-chosen" : "better-dates-chosen");
}

interface Planned {
  readonly context: PlanningContext;
  readonly slots: readonly Slot[];
  /** Every day that could be offered, should the plan fall short. */
  readonly everySlot: () => readonly Slot[];
  readonly agreed: readonly AgreedSlot[];
  /** In order of time. */
  readonly placed: readonly Slot[];
}
