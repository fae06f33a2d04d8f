import { evenDays } from "./evenDays.js";
import type { PreferredPart } from "./guidanceWishes.js";
import type { Search } from "./search.js";

/**
 * Places as many meetings as can be placed, semester by semester in order of time, each semester as {@link evenDays} says
 * and so that those after it still have room.
 *
 * @remarks Weekend days are left out where as many meetings can be placed without them: otherwise one semester could take
 * the day that another then needs a weekend for.
 */
export function placeMeetings(search: Search, preferred: PreferredPart): readonly (readonly number[])[] {
  const weekdays = onWeekdays(search);
  return placeIn(mostInAll(weekdays) === mostInAll(search) ? weekdays : search, preferred);
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

function onWeekdays({ semesters, minDays }: Search): Search {
  return { minDays, semesters: semesters.map((semester) => ({ ...semester, days: semester.days.filter((day) => !semester.weekendDays.has(day)) })) };
}

/** Answers how many meetings can be placed in all. */
export function mostInAll(search: Search): number {
  return mostMeetings(search).reduce((sum, count) => sum + count, 0);
}

/**
 * How many meetings can be placed in each semester, so that there are as many in all as can be. Taking the earliest day each
 * time is enough: whatever else is taken leaves no more days after it. What one semester leaves no room for in the next is
 * lost to only one of them, so no other choice places more in all.
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

/** How late the last meeting of each semester may be, so that the semesters after it still have room. */
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
