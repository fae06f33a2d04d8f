import type { Round } from "../round/index.js";
import type { PlannedCount } from "./question.js";
import type { Slot } from "./slot.js";

/** Counts of several semesters together. */
export interface TotalCount {
  readonly owed: number;
  /** Those that are agreed or placed, of those that are owed: what is too much in one semester makes up for nothing in another. */
  readonly dated: number;
}

/** Counts the meetings of each semester. */
export function countsOf({ guidance, semesters }: Round, agreed: readonly Slot[], placed: readonly Slot[]): readonly PlannedCount[] {
  const owed = guidance.perSemester;
  return semesters.map(({ id: semester }) => {
    const countIn = (slots: readonly Slot[]) => slots.filter((slot) => slot.semester === semester).length;
    return { semester, owed, agreed: countIn(agreed), placed: countIn(placed) };
  });
}

/** Adds up what is owed and what has a date. */
export function totalOf(counts: readonly PlannedCount[]): TotalCount {
  return counts.reduce((sum, { owed, agreed, placed }) => ({ owed: sum.owed + owed, dated: sum.dated + Math.min(owed, agreed + placed) }), { owed: 0, dated: 0 });
}
