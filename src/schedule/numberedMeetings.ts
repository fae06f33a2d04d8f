import type { SemesterId } from "../round/index.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";

/** What numbers a meeting: its semester, and its number there where it states one. */
type Numbered = Pick<GuidanceMeeting, "semester" | "ordinal">;

/**
 * Numbers guidance meetings, those of each semester from 1.
 *
 * @remarks A meeting keeps the number that it states. The others take, in the order given, the lowest number that no meeting
 * of their semester states or has taken.
 */
export function numberedMeetings<Meeting extends Numbered>(meetings: readonly Meeting[]): readonly (readonly [meeting: Meeting, ordinal: number])[] {
  const stated = new Set(meetings.flatMap(({ semester, ordinal }) => (ordinal === undefined ? [] : [`${semester}.${String(ordinal)}`])));
  const last = new Map<SemesterId, number>();
  return meetings.map((meeting) => {
    const { semester, ordinal } = meeting;
    if (ordinal !== undefined) return [meeting, ordinal];
    let free = (last.get(semester) ?? 0) + 1;
    while (stated.has(`${semester}.${String(free)}`)) free += 1;
    last.set(semester, free);
    return [meeting, free];
  });
}
