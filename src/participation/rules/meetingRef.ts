import { sayDate, type Locale } from "../../language/index.js";
import { saySemester, type ActivityKind } from "../../round/index.js";
import type { ActivityParticipation } from "../activityParticipation.js";

/** Which meeting a finding speaks of: its id, and what names it. */
export type MeetingRef = Pick<ActivityParticipation, "activity" | "kind" | "semester" | "date">;

const names: Readonly<Record<Locale, Readonly<Record<ActivityKind, string>>>> = {
  nb: { "kick-off": "KickOff", "learning-conference": "læringskonferansen", "leader-gathering": "ledersamlingen", "guidance-meeting": "veiledningsmøtet" },
  nn: { "kick-off": "KickOff", "learning-conference": "læringskonferansen", "leader-gathering": "leiarsamlinga", "guidance-meeting": "rettleiingsmøtet" },
  en: {
    "kick-off": "the KickOff",
    "learning-conference": "the learning conference",
    "leader-gathering": "the leader gathering",
    "guidance-meeting": "the guidance meeting",
  },
};

const when: Readonly<Record<Locale, (meeting: MeetingRef) => string>> = {
  nb: ({ date, semester }) => (date === null ? saySemester(semester, "nb") : sayDate(date, "nb")),
  nn: ({ date, semester }) => (date === null ? saySemester(semester, "nn") : sayDate(date, "nn")),
  en: ({ date, semester }) => (date === null ? `in ${saySemester(semester, "en")}` : `on ${sayDate(date, "en")}`),
};

/**
 * Names the meeting that a finding speaks of: `læringskonferansen 11. november 2026`.
 *
 * @param meeting - The meeting.
 * @param locale - The language.
 * @returns The name, definite, as it stands inside a sentence.
 */
export function sayMeeting(meeting: MeetingRef, locale: Locale): string {
  return `${names[locale][meeting.kind]} ${when[locale](meeting)}`;
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
