import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import { termsOfActivity } from "../../schedule/index.js";
import type { CivilDate } from "../../time/index.js";
import type { WorkRecord } from "../localWork.js";
import type { RecordProblem, RecordProblemCode } from "../recordProblems.js";
import type { ParticipationQuestion } from "../participationQuestion.js";
import { meetingFacts, refTo, type MeetingRef } from "../activityParticipation.js";

/** What does not agree is told, and left out or unknown. */
export const records = rule({
  id: "participation.records",
  force: "expected",
  terms: () => [],
  assess: ({ round, on, records: count, problems }: ParticipationQuestion) => {
    if (problems.length > 0) return problems.map((problem) => problemAnswer(round, on, problem));
    const details = { path: ["records"], terms: [...meetingTerms(round), ...workTerms(round, "local-work"), ...workTerms(round, "experience-shared")] };
    return [count === 0 ? notApplicable("no-records", details) : met("records-agree", { received: { records: count }, ...details })];
  },
  says: {
    "not-in-group": ofRecord,
    "no-seat-that-day": ofRecord,
    "meeting-without-date": ofMeeting,
    "of-the-future": (it: Problem) => ({ ...ofRecord(it), on: { date: it.expected.on } }),
    "outside-period": ofRecord,
    "contradicting-presence": ofMeeting,
    "contradicting-meetings": ofMeeting,
    "contradicting-dates": ofMeeting,
    "contradicting-modes": ofMeeting,
  },
});

interface Problem {
  readonly expected: { readonly on: CivilDate };
  readonly received: { readonly meeting: MeetingRef | null };
}

/** Not every record is of a meeting in the schedule. */
function ofRecord(it: Problem): Facts {
  return { of: it.received.meeting === null ? "work" : "meeting", ...ofMeeting(it) };
}

function ofMeeting({ received: { meeting } }: Problem): Facts {
  return meeting === null ? { meeting, when: null } : meetingFacts(meeting);
}

/** Of records that contradict each other none counts for more, so nobody can tell; the others cannot be right as they stand. */
function problemAnswer(round: Round, on: ParticipationQuestion["on"], problem: RecordProblem) {
  const { code, records: indexes, activity } = problem;
  const meeting = activity === undefined ? null : refTo({ activity: activity.id, ...activity });
  const path = indexes.length === 1 ? ["records", ...indexes] : ["records"];
  const rests = code === "outside-period" ? [round.period] : [];
  const details = { expected: { on }, received: { records: indexes, meeting }, path, terms: [...termsOf(round, problem), ...rests], rests, repair: { action: "mend-record" } };
  return isContradiction(code) ? unknown(code, details) : unmet(code, details);
}

function termsOf(round: Round, { activity, work }: RecordProblem): readonly Term[] {
  if (work !== undefined) return workTerms(round, work);
  return activity === undefined ? meetingTerms(round) : [...termsOfActivity(round, activity), ...round.kinds.filter(({ id }) => id === activity.kind)];
}

function meetingTerms({ guidance, kinds }: Round): readonly Term[] {
  return [guidance, ...kinds];
}

function workTerms({ localWork, sharing }: Round, work: WorkRecord["type"]): readonly Term[] {
  const terms = work === "local-work" ? localWork : sharing;
  return terms === undefined ? [] : [terms];
}

function isContradiction(code: RecordProblemCode): code is Extract<RecordProblemCode, `contradicting-${string}`> {
  return code.startsWith("contradicting-");
}
