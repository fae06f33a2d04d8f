import { met, rule, unmet } from "../../../assessment/index.js";
import type { Locale } from "../../../language/index.js";
import { covers } from "../../../time/index.js";
import { isRead, type CalendarQuestion, type ReadMeeting } from "../question.js";
import { sayMeeting, sayTime, timedNameOf, type TimedMeeting } from "../sayMeeting.js";

interface It {
  readonly received: TimedMeeting;
}

/** Does each guidance meeting lie in a semester at all? Whether in its own is for the schedule to say (D3). */
export const meetingSemester = rule({
  id: "calendar.meeting.semester",
  force: "must",
  facts: ["participation/2", "intro/3"],
  assumptions: ["D3"],
  assess: ({ round, meetings }: CalendarQuestion) =>
    meetings.filter(isRead).map((meeting: ReadMeeting) => {
      const details = { received: timedNameOf(meeting, meeting.time), path: ["events", meeting.index] };
      const isInside = round.semesters.some((semester) => covers(semester, meeting.time.date));
      return isInside ? met("in-a-semester", details) : unmet("outside-every-semester", { ...details, repair: { action: "move-guidance-meeting" } });
    }),
  texts: {
    nb: {
      "in-a-semester": (it) => `${name(it, "nb")} ligger i programperioden, ${time(it, "nb")}.`,
      "outside-every-semester": (it) => `${name(it, "nb")} ligger utenfor alle semestrene i programmet, ${time(it, "nb")}. Flytt det.`,
    },
    nn: {
      "in-a-semester": (it) => `${name(it, "nn")} ligg i programperioden, ${time(it, "nn")}.`,
      "outside-every-semester": (it) => `${name(it, "nn")} ligg utanfor alle semestera i programmet, ${time(it, "nn")}. Flytt det.`,
    },
    en: {
      "in-a-semester": (it) => `${name(it, "en")} lies in the program period, on ${time(it, "en")}.`,
      "outside-every-semester": (it) => `${name(it, "en")} lies outside every semester of the program, on ${time(it, "en")}. Move it.`,
    },
  },
});

function name({ received }: It, locale: Locale): string {
  return sayMeeting(received, locale);
}

function time({ received }: It, locale: Locale): string {
  return sayTime(received, locale);
}
