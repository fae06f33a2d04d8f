import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { buildParsedSchedule, guidanceAfterStart, guidanceOnWorkingDay, type GuidanceMeeting } from "../schedule/index.js";
import type { AgreedSlot } from "./slotsIn.js";
import { countsOf, totalOf, type PlanQuestion } from "./question.js";
import type { RejectedSlot } from "./rejectedSlot.js";
import { planRules } from "./rules.js";
import { minDaysIn } from "./search.js";
import type { Obstacle, Slot } from "./slot.js";
import type { PlanningContext } from "./planningContext.js";
import { conflictingWishes } from "./conflictingWishes.js";

/** What the rules for a plan can find. */
export type PlanFinding = FindingOf<(typeof planRules)[number]>;

/** A plan for the guidance meetings of one municipality: a proposal, for it and its adviser to agree on. JSON-serialisable. */
export interface GuidancePlan extends Assessment<PlanFinding> {
  /** The id of the round. */
  readonly round: string;
  /** The meetings as `buildSchedule` takes them: those agreed before, as they were given, then those placed, in order of time. */
  readonly meetings: readonly GuidanceMeeting[];
  /**
   * Whether every semester has as many as it is owed, none of them on a weekend or a public holiday or before what starts the programme, and
   * `buildSchedule` finds that these meetings break nothing that must hold. Where it is false, some finding that is not met says why. An
   * agreed meeting in another mode than the round's counts (D15).
   */
  readonly isComplete: boolean;
  /** Every time that was offered and not used, in order of time, and why. */
  readonly rejectedSlots: readonly RejectedSlot[];
}

/** Makes a plan of meetings that have been placed. */
export function planOf(planned: Planned): GuidancePlan {
  const { round, wishes } = planned.context;
  const question = questionOf(planned);
  const meetings = [...wishes.agreed, ...planned.placed.flatMap((slot) => meetingOf(slot, planned.context))];
  return { round: round.id, meetings, isComplete: isComplete(question, planned, meetings), rejectedSlots: rejectedSlotsOf(planned), ...assess(planRules, question) };
}

function questionOf({ context, slots, agreed, placed }: Planned): PlanQuestion {
  const { round, gatheringDays } = context;
  const kept = agreed.map(({ slot }) => slot);
  const semesters = countsOf(round, kept, placed);
  const { owed, dated } = totalOf(semesters);
  const days = [...gatheringDays, ...[...kept, ...placed].map(({ day }) => day)];
  return {
    round,
    agreed: agreed.map(({ slot: { semester, date, start, end }, against }) => ({ semester, date, start, end, against })),
    placed: placed.map(({ semester, date, start, end, day, path }) => ({ semester, date, start, end, ...daysToNeighbours(day, days), path })),
    semesters,
    inTheWay: dated < owed ? conflictingWishes(context, slots, kept) : [],
  };
}

function meetingOf({ semester, date, start, end }: Slot, { round }: PlanningContext): GuidanceMeeting[] {
  return semester === null ? [] : [{ semester, date, start, end, mode: round.guidance.mode }];
}

/** What a plan heeds although nothing must be so. */
const heeded: readonly string[] = [guidanceOnWorkingDay.id, guidanceAfterStart.id];

function isComplete({ semesters }: PlanQuestion, { context: { round } }: Planned, guidanceMeetings: readonly GuidanceMeeting[]): boolean {
  const hasAll = semesters.every(({ owed, agreed, placed }) => agreed + placed === owed);
  return hasAll && !buildParsedSchedule({ round, guidanceMeetings }).findings.some(({ rule, force, outcome }) => outcome === "unmet" && (force === "must" || heeded.includes(rule)));
}

/** Counts the days to the meetings on either side of one. */
function daysToNeighbours(day: number, others: readonly number[]) {
  const after = others.filter((other) => other < day).map((other) => day - other);
  const before = others.filter((other) => other > day).map((other) => other - day);
  return { daysAfter: smallest(after), daysBefore: smallest(before) };
}

function smallest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}

/** Why a time was not used. */
type Why = Pick<RejectedSlot, "reason" | "gathering" | "meeting" | "wish">;

/** Says of every time that was offered and not used why that is. */
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
  return close === undefined ? reason("better-dates-chosen") : { ...reason("too-close", close.date), wish: context.wishesIn.minDaysBetween.wish.path };
}

/** What a plan is made from once the meetings are placed. */
interface Planned {
  readonly context: PlanningContext;
  readonly slots: readonly Slot[];
  readonly agreed: readonly AgreedSlot[];
  /** In order of time. */
  readonly placed: readonly Slot[];
}
