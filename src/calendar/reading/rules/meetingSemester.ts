import { met, rule, unmet } from "../../../assessment/index.js";
import type { Locale } from "../../../language/index.js";
import { restsOnBounds, saySemester, type Round, type SemesterId } from "../../../round/index.js";
import { covers } from "../../../time/index.js";
import { isRead, type CalendarQuestion, type ReadMeeting } from "../question.js";
import { sayMeeting, sayTime, timedNameOf, type TimedMeeting } from "../sayMeeting.js";

interface It {
  readonly received: TimedMeeting;
}

interface Elsewhere {
  readonly received: TimedMeeting & { readonly lies: SemesterId };
}

/** Does each guidance meeting lie in the semester that it was agreed for? Where a semester ends is an assumption (D3). */
export const meetingSemester = rule({
  id: "calendar.meeting.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: ({ round, meetings }: CalendarQuestion) => meetings.filter(isRead).map((meeting) => whereabouts(round, meeting)),
  texts: {
    nb: {
      "in-a-semester": (it) => `${name(it, "nb")} ligger i programperioden, ${time(it, "nb")}.`,
      "in-another-semester": (it) =>
        `${name(it, "nb")} ligger ${semester(it, "nb")}, ${time(it, "nb")}, og ikke i semesteret det er avtalt for. Flytt det, eller knytt det til ${semester(it, "nb")}.`,
      "outside-every-semester": (it) => `${name(it, "nb")} ligger utenfor alle semestrene i programmet, ${time(it, "nb")}. Flytt det.`,
    },
    nn: {
      "in-a-semester": (it) => `${name(it, "nn")} ligg i programperioden, ${time(it, "nn")}.`,
      "in-another-semester": (it) =>
        `${name(it, "nn")} ligg ${semester(it, "nn")}, ${time(it, "nn")}, og ikkje i semesteret det er avtalt for. Flytt det, eller knyt det til ${semester(it, "nn")}.`,
      "outside-every-semester": (it) => `${name(it, "nn")} ligg utanfor alle semestera i programmet, ${time(it, "nn")}. Flytt det.`,
    },
    en: {
      "in-a-semester": (it) => `${name(it, "en")} lies in the program period, on ${time(it, "en")}.`,
      "in-another-semester": (it) =>
        `${name(it, "en")} lies in ${semester(it, "en")}, on ${time(it, "en")}, and not in the semester that it was agreed for. Move it, or enter it for ${semester(it, "en")}.`,
      "outside-every-semester": (it) => `${name(it, "en")} lies outside every semester of the program, on ${time(it, "en")}. Move it.`,
    },
  },
});

function whereabouts(round: Round, meeting: ReadMeeting) {
  const received = timedNameOf(meeting, meeting.time);
  const details = { path: ["events", meeting.index], repair: { action: "move-guidance-meeting" } };
  const around = round.semesters.filter((each) => covers(each, meeting.time.date));
  const [other] = around;
  if (other === undefined) return unmet("outside-every-semester", { received, rests: round.semesters, ...details });
  if (around.some(({ id }) => id === meeting.semester)) return met("in-a-semester", { received, path: details.path, rests: restsOnBounds(round, meeting.semester, meeting.time.date) });
  return unmet("in-another-semester", { received: { ...received, lies: other.id }, rests: [other], ...details });
}

/** The semester in which a meeting lies that was agreed for another. */
function semester({ received }: Elsewhere, locale: Locale): string {
  return saySemester(received.lies, locale);
}

function name({ received }: It, locale: Locale): string {
  return sayMeeting(received, locale);
}

function time({ received }: It, locale: Locale): string {
  return sayTime(received, locale);
}
