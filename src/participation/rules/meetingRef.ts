import { sayDate, type Locale } from "../../language/index.js";
import { sayActivity, saySemester, type Round } from "../../round/index.js";
import type { ActivityParticipation } from "../activityParticipation.js";

/** Which meeting a finding speaks of: its id, and what names it. */
export type MeetingRef = Pick<ActivityParticipation, "activity" | "kind" | "semester" | "date">;

/**
 * Names the meeting that a finding speaks of: `læringskonferansen 11. november 2026`.
 *
 * @param round - The round that names its kind.
 * @param meeting - The meeting.
 * @param locale - The language.
 * @returns The name, definite, as it stands inside a sentence.
 */
export function sayMeeting(round: Round, { kind, date, semester }: MeetingRef, locale: Locale): string {
  const [preposition, when] = date === null ? ["in ", saySemester(semester, locale)] : ["on ", sayDate(date, locale)];
  return `${sayActivity(round, kind, locale, "the")} ${locale === "en" ? preposition : ""}${when}`;
}

/**
 * Says which meeting a finding speaks of.
 *
 * @param meeting - The meeting, with whatever else is known of it.
 * @returns What tells it from the others, and what names it.
 */
export function refTo({ activity, kind, semester, date }: MeetingRef): MeetingRef {
  return { activity, kind, semester, date };
}
