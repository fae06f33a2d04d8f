import { met, rule, unmet } from "../../../assessment/index.js";
import { restsOnBounds, type Round } from "../../../round/index.js";
import { covers } from "../../../time/index.js";
import { timed, timedNameOf } from "../meetingName.js";
import { isRead, type CalendarQuestion, type ReadMeeting } from "../question.js";

/** Does each guidance meeting lie in the semester that it was agreed for? Where a semester ends is an assumption (D3). */
export const meetingSemester = rule({
  id: "calendar.meeting.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: ({ round, meetings }: CalendarQuestion) => meetings.filter(isRead).map((meeting) => whereabouts(round, meeting)),
  says: {
    "in-a-semester": timed,
    "in-another-semester": (finding) => ({ ...timed(finding), lies: { semester: finding.received.lies } }),
    "outside-every-semester": timed,
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
