import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { ActivityParticipation } from "../activityParticipation.js";
import type { ParticipationQuestion } from "../question.js";
import { attendanceTexts } from "./attendanceTexts.js";
import { refTo } from "./meetingRef.js";

/** Did those come who were expected at each meeting? Absence is reported and excludes nobody (D20). */
export const attendance = rule({
  id: "participation.attendance",
  force: "expected",
  facts: ["intro/6"],
  assess: ({ round, meetings }: ParticipationQuestion) =>
    meetings.length === 0 ? [notApplicable("no-meetings", { path: ["schedule", "activities"] })] : meetings.map(({ participation }, index) => meetingAnswer(round, participation, index)),
  texts: attendanceTexts,
});

function meetingAnswer(round: Round, meeting: ActivityParticipation, index: number) {
  const { state, figures } = meeting;
  const details = { received: refTo(meeting), path: ["schedule", "activities", index], facts: figures.facts, assumptions: figures.assumptions };
  if (state === "future") return notApplicable("not-yet-held", details);
  if (state === "not-held") return notApplicable("not-held", details);
  if (state === "to-be-agreed") return notApplicable("no-date", details);
  if (meeting.expected === null) return unknown("held-without-date", { ...details, repair: { action: "record-date" } });
  return figures.expected === 0 ? notApplicable("nobody-expected", details) : peopleAnswer(round, meeting, index);
}

function peopleAnswer({ offer }: Round, meeting: ActivityParticipation, index: number) {
  const { expected, present, absent, unknown: open, facts, assumptions: readings } = meeting.figures;
  const absentMembers = meeting.members.filter(({ part, status }) => part === "expected" && status === "absent").map(({ member }) => member);
  const received = { present, absent, unknown: open, absentMembers, ...refTo(meeting) };
  const assumptions = absent === 0 ? readings : [...new Set([...readings, ...offer.absence.assumptions])];
  const details = { expected: { people: expected }, received, path: ["schedule", "activities", index], facts, assumptions };
  const repair = { action: "record-presence", people: open };
  if (absent > 0) return open === 0 ? unmet("some-absent", details) : unmet("some-absent-some-unknown", { repair, ...details });
  if (open === 0) return met("everybody-came", details);
  return present === 0 ? unknown("not-recorded", { repair, ...details }) : unknown("partly-recorded", { repair, ...details });
}
