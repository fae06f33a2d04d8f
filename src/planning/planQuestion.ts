import type { Round, SemesterId } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { GuidanceWish, HoursOnDate, RejectedSlot, Slot } from "./slot.js";

/** A meeting that was placed. */
export interface PlacedMeeting extends HoursOnDate {
  readonly semester: SemesterId | null;
  /** How long it lies after the meeting before it, gatherings too, and before the next; `null` where there is none. */
  readonly daysAfter: number | null;
  readonly daysBefore: number | null;
  /** Where the time stands among the wishes. */
  readonly path: readonly (string | number)[];
}

/** A meeting that was agreed before, and what stands against it all the same. */
export interface AgreedMeeting extends HoursOnDate {
  readonly semester: SemesterId | null;
  readonly against: readonly Pick<RejectedSlot, "reason" | "gathering" | "meeting">[];
}

/** How many meetings a semester has: owed, agreed before, and placed now. */
export interface PlannedCount {
  readonly semester: SemesterId;
  readonly owed: number;
  readonly agreed: number;
  readonly placed: number;
  /** Whether more days in it, and nothing else, would give another meeting. */
  readonly moreDaysHelp: boolean;
}

/** Wishes that together stand in the way, and how many more meetings could be placed if they were given up. */
export interface ConflictingWishes {
  readonly wishes: readonly GuidanceWish[];
  readonly more: number;
  /** Whether still more could be placed then if more days were offered as well. */
  readonly moreDaysHelp: boolean;
}

/** What the rules for a plan read: what came of the wishes. */
export interface PlanQuestion {
  readonly round: Round;
  /** In the order in which they were given. */
  readonly agreed: readonly AgreedMeeting[];
  /** In order of time. */
  readonly placed: readonly PlacedMeeting[];
  /** In the order of the round. */
  readonly semesters: readonly PlannedCount[];
  /** The smallest sets of wishes that stand in the way of what lacks. */
  readonly inTheWay: readonly ConflictingWishes[];
  /** Whether more days, and nothing else, would give another meeting. */
  readonly moreDaysHelp: boolean;
}

/** An agreed meeting that the adviser cannot be at, because of one agreed in another municipality. */
export interface AgreedAtOnce {
  readonly date: CivilDate;
  /** Its place among the municipality's agreed meetings. */
  readonly meeting: number;
  /** The id of the other municipality. */
  readonly other: string;
}

/** What came of it for one municipality. */
export interface MunicipalOutcome {
  readonly id: string;
  /** Its place in what was asked. */
  readonly index: number;
  /** How many meetings it is owed in all, and how many of those it has, agreed before or placed now. */
  readonly owed: number;
  readonly placed: number;
  /** How many it could have, were the adviser in no other municipality. */
  readonly couldHave: number;
  /** Whether more days, and nothing else, would give it another meeting. */
  readonly moreDaysHelp: boolean;
  readonly agreedAtOnce: readonly AgreedAtOnce[];
}

/** What the rule for an adviser's plans reads. */
export interface AdviserQuestion {
  readonly round: Round;
  /** In the order in which they were given. */
  readonly municipalities: readonly MunicipalOutcome[];
}

export interface TotalCount {
  readonly owed: number;
  /** What is too much in one semester makes up for nothing in another. */
  readonly dated: number;
}

export function countsOf({ guidance, semesters }: Round, agreed: readonly Slot[], placed: readonly Slot[]): readonly Omit<PlannedCount, "moreDaysHelp">[] {
  const owed = guidance.perSemester;
  return semesters.map(({ id: semester }) => {
    const countIn = (slots: readonly Slot[]) => slots.filter((slot) => slot.semester === semester).length;
    return { semester, owed, agreed: countIn(agreed), placed: countIn(placed) };
  });
}

export function totalOf(counts: readonly Omit<PlannedCount, "moreDaysHelp">[]): TotalCount {
  return counts.reduce((sum, { owed, agreed, placed }) => ({ owed: sum.owed + owed, dated: sum.dated + Math.min(owed, agreed + placed) }), { owed: 0, dated: 0 });
}
