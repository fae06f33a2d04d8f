import { firstAfter } from "../schedule/index.js";
import type { SearchedSemester } from "./search.js";

/** Measures how uneven the steps are from one day to a later one, by way of the meetings that lie between. */
type Unevenness = (from: number, to: number) => number;

/**
 * Makes the measure of a semester: the sum of the squares of the steps, in days.
 *
 * @remarks A long step weighs more than two short ones that make it up, so the least sum is the most even one.
 */
export function spacingCost({ taken }: Pick<SearchedSemester, "taken">): Unevenness {
  const sums = [0];
  taken.forEach((day, index) => sums.push((sums.at(-1) ?? 0) + square(day - (taken[index - 1] ?? day))));
  return (from, to) => {
    const firstBetween = firstAfter(taken, from);
    const firstNotBefore = firstAfter(taken, to - 1);
    const [next, previous] = [taken[firstBetween], taken[firstNotBefore - 1]];
    if (next === undefined || previous === undefined || firstBetween >= firstNotBefore) return square(to - from);
    return square(next - from) + (sums[firstNotBefore] ?? 0) - (sums[firstBetween + 1] ?? 0) + square(to - previous);
  };
}

function square(days: number): number {
  return days ** 2;
}
