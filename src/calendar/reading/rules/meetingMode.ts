import { met, rule, unknown } from "../../../assessment/index.js";
import type { Round } from "../../../round/index.js";
import { named, nameOf } from "../meetingName.js";
import { isRead, type CalendarQuestion, type ReadMeeting } from "../question.js";

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
  says: {
    "mode-stated": (finding) => ({ ...named(finding), mode: finding.expected }),
    "mode-not-stated": (finding) => ({ ...named(finding), mode: finding.expected }),
  },
});
