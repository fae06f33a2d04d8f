import { evenDays } from "./evenDays.js";
import type { PreferredPart } from "./model.js";
import { lastDays, mostMeetings } from "./mostMeetings.js";
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
  const [counts, countsOnWeekdays] = [mostMeetings(search), mostMeetings(weekdays)];
  return sumOf(countsOnWeekdays) === sumOf(counts) ? placeIn(weekdays, countsOnWeekdays, preferred) : placeIn(search, counts, preferred);
}

function placeIn(search: Search, counts: readonly number[], preferred: PreferredPart): readonly (readonly number[])[] {
  const { semesters, minDays } = search;
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

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
