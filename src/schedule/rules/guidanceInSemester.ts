import { met, rule, unmet } from "../../assessment/index.js";
import { restsOnBounds, type Round, type SemesterId } from "../../round/index.js";
import { addDays, covers, type CivilDate } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting } from "./eachMeeting.js";

interface Place {
  readonly expected: { readonly semester: SemesterId; readonly from: CivilDate; readonly to: CivilDate };
  readonly received: CivilDate;
}

/** Does every guidance meeting lie in the semester that it was agreed for? Where a semester ends is an assumption (D3). */
export const guidanceInSemester = rule({
  id: "schedule.guidance.in-semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => whereabouts(question.round, meeting, index)),
  says: { "inside-semester": factsOf, "outside-semester": factsOf },
});

function whereabouts(round: Round, { semester: id, date: received }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  // No meeting is read for a semester that the round does not have.
  return round.semesters.filter((each) => each.id === id).map(({ from, to }) => {
    const details = { expected: { semester: id, from, to }, received, path, rests: restsOnBounds(round, id, received) };
    if (covers({ from, to }, received)) return met("inside-semester", details);
    return unmet("outside-semester", { ...details, repair: { action: "move-guidance-meeting", semester: id, from, to } });
  });
}

function factsOf({ expected: { semester, from, to }, received }: Place) {
  return { on: { date: received }, semester: { semester }, first: { date: from }, last: { date: addDays(to, -1) } };
}
