import type { PreferredPart } from "./guidanceWishes.js";
import type { SearchedSemester } from "./search.js";

/** What is asked of the days that are chosen in one semester. */
interface EvenlyOptions {
  readonly count: number;
  readonly minDays: number;
  readonly preferred: PreferredPart;
}

/** The best days from one on, and what they cost. */
interface Choice {
  readonly days: readonly number[];
  readonly cost: number;
}

/**
 * Chooses the days of one semester's meetings.
 *
 * @remarks In this order: as few weekend days as possible; then as few days as possible outside the preferred part of the semester; then as even as possible,
 * which is to say that the steps from the first day of the semester through its gatherings and guidance meetings to its
 * last day have the least sum of squares; then as early as possible. Exact: what is best from a day on does not depend on
 * what came before it, so the choices are worked out from the back, one meeting more each time.
 */
export function evenDays(semester: SearchedSemester, { count, minDays, preferred }: EvenlyOptions): readonly number[] {
  if (count === 0) return [];
  const { first, last, days, taken } = semester;
  const unwished = unwishedIn(semester, preferred);
  let choices: readonly Choice[] = days.map((day) => ({ days: [day], cost: unwished(day) + unevenness(day, last, taken) }));
  for (let placed = 1; placed < count; placed += 1) {
    const later = choices;
    choices = days.flatMap((day) => {
      const best = bestAfter(day, later, { minDays, taken });
      return best === undefined ? [] : { days: [day, ...best.days], cost: unwished(day) + best.cost };
    });
  }
  return bestAfter(first, choices, { minDays: 0, taken })?.days ?? [];
}

/** Of those that cost the same, the earliest. */
function bestAfter(day: number, choices: readonly Choice[], { minDays, taken }: { readonly minDays: number; readonly taken: readonly number[] }): Choice | undefined {
  let best: Choice | undefined;
  for (const { days, cost } of choices) {
    const [next = day] = days;
    if (next - day < minDays) continue;
    const whole = cost + unevenness(day, next, taken);
    if (best === undefined || whole < best.cost) best = { days, cost: whole };
  }
  return best;
}

/** A long step weighs more than two short ones that make it up, so the least sum of squares is the most even one. */
function unevenness(from: number, to: number, taken: readonly number[]): number {
  let [sum, previous] = [0, from];
  for (const day of taken) {
    if (day <= from || day >= to) continue;
    sum += (day - previous) ** 2;
    previous = day;
  }
  return sum + (to - previous) ** 2;
}

/**
 * What a day costs that is a weekend day, or lies outside the preferred part. Each day outside costs more than any
 * unevenness in the semester, and each weekend day more than all days outside: numbers that add up as three lists would.
 */
function unwishedIn({ first, last, weekendDays }: SearchedSemester, preferred: PreferredPart): (day: number) => number {
  const length = last - first + 1;
  const [from = first, to = last] = partOf[preferred].map((share) => first + share * (length - 1));
  const aDayOutside = 4 * (length ** 2 + 1);
  const aWeekendDay = mostPerSemester * length * aDayOutside;
  return (day) => Math.max(0, from - day, day - to) * aDayOutside + (weekendDays.has(day) ? aWeekendDay : 0);
}

/** Where each part of a semester begins and ends. */
const partOf: Readonly<Record<PreferredPart, readonly [number, number]>> = { early: [0, 0.5], middle: [0.25, 0.75], late: [0.5, 1], spread: [0, 1] };

/** No round owes more guidance meetings in a semester. */
const mostPerSemester = 20;
