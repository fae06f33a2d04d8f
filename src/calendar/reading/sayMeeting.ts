import { sayDate, type Locale } from "../../language/index.js";
import { saySemester } from "../../round/index.js";
import type { ReadTime } from "./timeOfEvent.js";
import type { FoundMeeting } from "./question.js";

/**
 * Says in a finding which meeting it is about, and nothing that somebody may have written in the calendar.
 *
 * @param meeting - The meeting.
 * @returns Its semester and its number.
 */
export function nameOf({ semester, ordinal }: FoundMeeting) {
  return { semester, ordinal };
}

/**
 * Says in a finding which meeting it is about, and when it is.
 *
 * @param meeting - The meeting.
 * @param time - Its time.
 * @returns Its semester, its number, its date and its hours.
 */
export function timedNameOf(meeting: FoundMeeting, { date, start, end }: ReadTime) {
  return { ...nameOf(meeting), date, start, end };
}

/** Which meeting a finding is about. */
export type MeetingName = ReturnType<typeof nameOf>;

/** Which meeting a finding is about, and when it is. */
export type TimedMeeting = ReturnType<typeof timedNameOf>;

const names: Readonly<Record<Locale, (ordinal: string, semester: string) => string>> = {
  nb: (ordinal, semester) => `Veiledningsmøte ${ordinal} ${semester}`,
  nn: (ordinal, semester) => `Rettleiingsmøte ${ordinal} ${semester}`,
  en: (ordinal, semester) => `Guidance meeting ${ordinal} of ${semester}`,
};

const hours: Readonly<Record<Locale, string>> = { nb: "klokka", nn: "klokka", en: "at" };

/**
 * Names a meeting at the start of a sentence: `Veiledningsmøte 2 høsten 2026`.
 *
 * @param meeting - What a finding carries of it.
 * @param locale - The language.
 * @returns The name.
 */
export function sayMeeting({ semester, ordinal }: MeetingName, locale: Locale): string {
  return names[locale](String(ordinal), saySemester(semester, locale));
}

/**
 * Says when a meeting is: `7. oktober 2026 klokka 12:00–15:00`.
 *
 * @param meeting - What a finding carries of it.
 * @param locale - The language.
 * @returns The date and the hours.
 */
export function sayTime({ date, start, end }: TimedMeeting, locale: Locale): string {
  return `${sayDate(date, locale)} ${hours[locale]} ${start}–${end}`;
}
