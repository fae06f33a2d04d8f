import { met, rule, unknown } from "../../../assessment/index.js";
import type { Locale } from "../../../language/index.js";
import { sayMode, type Mode, type Round } from "../../../round/index.js";
import { isRead, type CalendarQuestion, type ReadMeeting } from "../question.js";
import { nameOf, sayMeeting, type MeetingName } from "../sayMeeting.js";

interface It {
  readonly expected: Mode;
  readonly received: MeetingName;
}

/** Does the calendar say how people meet? Some calendars lose it; what the call says is taken for granted then. */
export const meetingMode = rule({
  id: "calendar.meeting.mode",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ round, meetings }: CalendarQuestion) =>
    meetings.filter(isRead).map((meeting: ReadMeeting) => {
      const details = { expected: meeting.mode ?? round.guidance.mode, received: nameOf(meeting), path: ["events", meeting.index] };
      return meeting.mode === null ? unknown("mode-not-stated", details) : met("mode-stated", details);
    }),
  texts: {
    nb: {
      "mode-stated": (it) => `${name(it, "nb")} er merket slik i kalenderen: ${mode(it, "nb")}.`,
      "mode-not-stated": (it) => `Kalenderen sier ikke om møtet er fysisk eller digitalt. ${name(it, "nb")} er lest slik utlysningen sier: ${mode(it, "nb")}. Sjekk at det stemmer.`,
    },
    nn: {
      "mode-stated": (it) => `${name(it, "nn")} er merkt slik i kalenderen: ${mode(it, "nn")}.`,
      "mode-not-stated": (it) => `Kalenderen seier ikkje om møtet er fysisk eller digitalt. ${name(it, "nn")} er lese slik utlysinga seier: ${mode(it, "nn")}. Sjekk at det stemmer.`,
    },
    en: {
      "mode-stated": (it) => `${name(it, "en")} is marked like this in the calendar: ${mode(it, "en")}.`,
      "mode-not-stated": (it) => `The calendar does not say whether the meeting is digital or in person. ${name(it, "en")} has been read as the call says: ${mode(it, "en")}. Check that this is right.`,
    },
  },
});

function name({ received }: It, locale: Locale): string {
  return sayMeeting(received, locale);
}

function mode({ expected }: It, locale: Locale): string {
  return sayMode(expected, locale);
}
