import { evenDays } from "./evenDays.js";
import type { PreferredPart } from "./model.js";
import { lastDays, mostMeetings } from "./mostMeetings.js";
import type { Search } from "./search.js";

/**
 * Places as many meetings as can be placed, semester by semester in order of time, each semester as {@link evenDays} says
 * and so that those after it still have room.
 *
 * @param search - The semesters, in order of time.
 * @param preferred - The part of a semester that is preferred.
 * @returns The days of each semester's meetings, in order.
 */
export function placeMeetings(search: Search, preferred: PreferredPart): readonly (readonly number[])[] {
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
