import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { RecordProblem, RecordProblemCode } from "../problem.js";
import type { ParticipationQuestion } from "../question.js";
import { refTo } from "./meetingRef.js";
import { recordTexts } from "./recordTexts.js";

/** Do the records agree with the group, the schedule, the date and each other? What does not is told, and left out or unknown. */
export const records = rule({
  id: "participation.records",
  force: "expected",
  terms: ({ guidance, kinds, localWork, sharing }: Round) => [guidance, ...kinds, ...[localWork, sharing].filter((asked) => asked !== undefined)],
  assess: ({ round, on, records: count, problems }: ParticipationQuestion) => {
    if (problems.length > 0) return problems.map((problem) => problemAnswer(round, on, problem));
    return [count === 0 ? notApplicable("no-records", { path: ["records"] }) : met("records-agree", { received: { records: count }, path: ["records"] })];
  },
  texts: recordTexts,
});

/** Of records that contradict each other none counts for more, so nobody can tell; the others cannot be right as they stand. */
function problemAnswer({ period }: Round, on: ParticipationQuestion["on"], { code, records: indexes, activity }: RecordProblem) {
  const meeting = activity === undefined ? null : refTo({ activity: activity.id, ...activity });
  const path = indexes.length === 1 ? ["records", ...indexes] : ["records"];
  const rests = code === "outside-period" ? [period] : [];
  const details = { expected: { on }, received: { records: indexes, meeting }, path, terms: rests, rests, repair: { action: "mend-record" } };
  return isContradiction(code) ? unknown(code, details) : unmet(code, details);
}

function isContradiction(code: RecordProblemCode): code is Extract<RecordProblemCode, `contradicting-${string}`> {
  return code.startsWith("contradicting-");
}
