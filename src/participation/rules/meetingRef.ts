import type { Facts } from "../../language/index.js";
import type { ActivityParticipation } from "../activityParticipation.js";

/** Which meeting a finding speaks of: its id, and what names it. */
export type MeetingRef = Pick<ActivityParticipation, "activity" | "kind" | "semester" | "date">;

/** What tells a meeting from the others, and what names it. */
export function refTo({ activity, kind, semester, date }: MeetingRef): MeetingRef {
  return { activity, kind, semester, date };
}

/** What a sentence is told of a meeting: its kind, and its day, or its semester where it has none. */
export function meetingFacts({ kind, semester, date }: MeetingRef) {
  return { meeting: { kind }, when: date === null ? { semester } : { date } } satisfies Facts;
}
