import { notApplicable, type Answer } from "../../assessment/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";

/** Puts a question to every guidance meeting that has been agreed. */
export function eachMeeting<A extends Answer>(
  { round, guidanceMeetings }: ScheduleQuestion,
  answer: (meeting: GuidanceMeeting, index: number) => A | readonly A[],
): readonly (A | ReturnType<typeof noMeeting>)[] {
  return guidanceMeetings.length === 0 && round.guidance.perSemester > 0 ? [noMeeting()] : guidanceMeetings.flatMap(answer);
}

function noMeeting() {
  return notApplicable("nothing-agreed", { path: ["guidanceMeetings"] });
}
