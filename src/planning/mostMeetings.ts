import type { Search } from "./search.js";

/**
 * Answers how many meetings can be placed in each semester, so that there are as many in all as can be.
 *
 * @remarks Taking the earliest day each time is enough: whatever else is taken leaves no more days after it. What one
 * semester leaves no room for in the next is lost to only one of them, so no other choice places more in all.
 */
export function mostMeetings({ semesters, minDays }: Search): readonly number[] {
  let notBefore = -Infinity;
  return semesters.map(({ days, missing }) => {
    const chosen = spacedFrom(notBefore, days, missing, minDays);
    notBefore = Math.max(notBefore, (chosen.at(-1) ?? -Infinity) + minDays);
    return chosen.length;
  });
}

/** Answers how late the last meeting of each semester may be, so that the semesters after it still have room. */
export function lastDays({ semesters, minDays }: Search, counts: readonly number[]): readonly number[] {
  let notAfter = Infinity;
  return semesters
    .map(({ days }, index) => ({ days, count: counts[index] ?? 0 }))
    .reverse()
    .map(({ days, count }) => {
      const last = notAfter;
      // Backwards in time the latest days are the earliest.
      const chosen = spacedFrom(-last, days.map((day) => -day).reverse(), count, minDays);
      notAfter = Math.min(notAfter, -(chosen.at(-1) ?? -Infinity) - minDays);
      return last;
    })
    .reverse();
}

function spacedFrom(notBefore: number, days: readonly number[], most: number, minDays: number): readonly number[] {
  const chosen: number[] = [];
  for (const day of days) {
    const earliest = Math.max(notBefore, (chosen.at(-1) ?? -Infinity) + minDays);
    if (chosen.length < most && day >= earliest) chosen.push(day);
  }
  return chosen;
}
