import type { PreferredPart } from "./guidanceWishes.js";
import type { Search, SearchedSemester } from "./placementProblem.js";

/**
 * Reserve days are left out where as many meetings can be placed without them: otherwise one semester could take the day that
 * another then needs a reserve day for.
 */
export function placeMeetings(search: Search, preferred: PreferredPart): readonly (readonly number[])[] {
  const ordinary = withoutReserve(search);
  return placeIn(mostInAll(ordinary) === mostInAll(search) ? ordinary : search, preferred);
}

function placeIn(search: Search, preferred: PreferredPart): readonly (readonly number[])[] {
  const { semesters, minDays } = search;
  const counts = mostMeetings(search);
  const notAfter = lastDays(search, counts);
  let notBefore = -Infinity;
  return semesters.map((semester, index) => {
    const days = semester.days.filter((day) => notBefore <= day && day <= (notAfter[index] ?? Infinity));
    const chosen = evenDays({ ...semester, days }, { count: counts[index] ?? 0, minDays, preferred });
    notBefore = Math.max(notBefore, (chosen.at(-1) ?? -Infinity) + minDays);
    return chosen;
  });
}

function withoutReserve({ semesters, minDays }: Search): Search {
  return { minDays, semesters: semesters.map((semester) => ({ ...semester, days: semester.days.filter((day) => !semester.reserveDays.has(day)) })) };
}

export function mostInAll(search: Search): number {
  return mostMeetings(search).reduce((sum, count) => sum + count, 0);
}

/**
 * Taking the earliest day each time is enough: whatever else is taken leaves no more days after it. What one semester leaves no
 * room for in the next is lost to only one of them, so no other choice places more in all.
 */
function mostMeetings({ semesters, minDays }: Search): readonly number[] {
  let notBefore = -Infinity;
  return semesters.map(({ days, missing }) => {
    let count = 0;
    for (const day of days) {
      if (count === missing || day < notBefore) continue;
      count += 1;
      notBefore = day + minDays;
    }
    return count;
  });
}

/** So that the semesters after it still have room. */
function lastDays({ semesters, minDays }: Search, counts: readonly number[]): readonly number[] {
  let notAfter = Infinity;
  const latestFirst = semesters.map(({ days }, index) => ({ days, count: counts[index] ?? 0 })).reverse();
  const last = latestFirst.map(({ days, count }) => {
    const lastDay = notAfter;
    let left = count;
    for (const day of days.toReversed()) {
      if (left === 0 || day > notAfter) continue;
      left -= 1;
      notAfter = day - minDays;
    }
    return lastDay;
  });
  return last.reverse();
}

interface SpacingOptions {
  readonly count: number;
  readonly minDays: number;
  readonly preferred: PreferredPart;
}

interface Choice {
  readonly days: readonly number[];
  readonly cost: number;
}

/**
 * In this order: as few reserve days as possible; as few days as possible outside the preferred part; as even as possible, which
 * is the least sum of squares of the steps from the first day of the semester through its gatherings and guidance meetings to its
 * last; as early as possible. Exact: what is best from a day on does not depend on what came before it, so the choices are worked
 * out from the back, one meeting more each time.
 */
export function evenDays(semester: SearchedSemester, { count, minDays, preferred }: SpacingOptions): readonly number[] {
  if (count === 0) return [];
  const { first, last, days, taken } = semester;
  const dayCost = dayCostIn(semester, preferred);
  let choices: readonly Choice[] = days.map((day) => ({ days: [day], cost: dayCost(day) + spacingCost(day, last, taken) }));
  for (let placed = 1; placed < count; placed += 1) {
    const later = choices;
    choices = days.flatMap((day) => {
      const best = bestAfter(day, later, { minDays, taken });
      return best === undefined ? [] : { days: [day, ...best.days], cost: dayCost(day) + best.cost };
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
    const whole = cost + spacingCost(day, next, taken);
    if (best === undefined || whole < best.cost) best = { days, cost: whole };
  }
  return best;
}

/** A long step weighs more than two short ones that make it up, so the least sum of squares is the most even one. */
function spacingCost(from: number, to: number, taken: readonly number[]): number {
  let [sum, previous] = [0, from];
  for (const day of taken) {
    if (day <= from || day >= to) continue;
    sum += (day - previous) ** 2;
    previous = day;
  }
  return sum + (to - previous) ** 2;
}

/**
 * Each day outside the preferred part costs more than any spacing in the semester, and each reserve day more than all days
 * outside: numbers that add up as three lists would.
 */
function dayCostIn({ first, last, reserveDays }: SearchedSemester, preferred: PreferredPart): (day: number) => number {
  const length = last - first + 1;
  const [from = first, to = last] = partOf[preferred].map((share) => first + share * (length - 1));
  const aDayOutside = 4 * (length ** 2 + 1);
  const aReserveDay = mostPerSemester * length * aDayOutside;
  return (day) => Math.max(0, from - day, day - to) * aDayOutside + (reserveDays.has(day) ? aReserveDay : 0);
}

/** As shares of a semester. */
const partOf: Readonly<Record<PreferredPart, readonly [number, number]>> = { early: [0, 0.5], middle: [0.25, 0.75], late: [0.5, 1], spread: [0, 1] };

/** No round owes more guidance meetings in a semester. */
const mostPerSemester = 20;
