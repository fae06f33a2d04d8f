import { met, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Round, Semester, SemesterId } from "../../round/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { eachMeeting, type ScheduleQuestion } from "../scheduleQuestion.js";

/** What counts is an assumption (D14, D15). */
export const guidancePerSemester = rule({
  id: "schedule.guidance.per-semester",
  force: "must",
  terms: ({ guidance }: Round) => [guidance, guidance.inOtherMode, ...(guidance.notCounted === undefined ? [] : [guidance.notCounted])],
  assess: (question: ScheduleQuestion) => question.round.semesters.flatMap((semester) => semesterAnswer(question, semester)),
  says: {
    "to-be-agreed": ({ expected, received, assumptions }) => ({ missing: expected - received.count, ...factsOfCount(received, assumptions) }),
    "all-agreed": ({ expected, received, assumptions }) => ({ owed: expected, proposed: received.proposed, ...factsOfCount(received, assumptions) }),
    "more-than-owed": ({ expected, received, assumptions }) => ({
      owed: expected,
      agreed: received.count,
      extra: received.count - expected,
      ...factsOfCount(received, assumptions),
    }),
  },
});

interface CountDetails {
  readonly expected: number;
  /** How many there are, and how many of them nobody has agreed to yet. */
  readonly received: { readonly semester: SemesterId; readonly count: number; readonly proposed: number };
  readonly path: readonly string[];
  readonly rests: readonly Term[];
}

function semesterAnswer({ round, guidanceMeetings }: ScheduleQuestion, { id, from }: Semester) {
  const { perSemester: expected, mode, inOtherMode } = round.guidance;
  const counted = guidanceMeetings.filter((meeting) => meeting.semester === id);
  if (expected + counted.length === 0) return [];
  const rests = [...(from === round.period.from ? beforeStart(round) : []), ...(counted.some((meeting) => meeting.mode !== mode) ? [inOtherMode] : [])];
  const proposed = counted.filter((meeting) => meeting.proposed === true).length;
  const details = { expected, received: { semester: id, count: counted.length, proposed }, path: ["guidanceMeetings"], rests };
  return [countAnswer(details, counted.length - expected)];
}

/** What comes before the programme, where the round has any of it, could only count for the first semester. */
function beforeStart({ application: { webinar, adviserContact }, guidance: { perSemester, notCounted } }: Round): readonly Term[] {
  const hasAny = webinar !== undefined || adviserContact !== undefined;
  return hasAny && perSemester > 0 && notCounted !== undefined ? [notCounted] : [];
}

function countAnswer(details: CountDetails, surplus: number) {
  const { semester: id } = details.received;
  if (surplus < 0) return unknown("to-be-agreed", { ...details, repair: { action: "agree-guidance-meeting", semester: id, missing: -surplus } });
  if (surplus > 0) return unmet("more-than-owed", { ...details, repair: { action: "cancel-guidance-meeting", semester: id, extra: surplus } });
  return met("all-agreed", details);
}

/** What counts is only said where it is assumed. */
function factsOfCount({ semester, count, proposed }: CountDetails["received"], assumptions: readonly string[]) {
  const firmness = proposed === 0 ? "agreed" : proposed === count ? "proposed" : "mixed";
  return { semester: { semester }, firmness, assumed: assumptions.length > 0 ? "yes" : "no" };
}

/** A guidance meeting in another mode counts all the same, and is reported (D15). */
export const guidanceMode = rule({
  id: "schedule.guidance.mode",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => modeAnswer(question.round, meeting, index)),
  says: {
    "mode-as-stated": ({ received: { date, mode } }) => ({ on: { date }, mode }),
    "other-mode": ({ received: { date, mode } }) => ({ on: { date }, mode }),
  },
});

function modeAnswer({ guidance }: Round, { date, mode }: GuidanceMeeting, index: number) {
  const expected = guidance.mode;
  const details = { expected, received: { date, mode }, path: ["guidanceMeetings", index, "mode"] };
  if (mode === expected) return met("mode-as-stated", details);
  const terms = [guidance.inOtherMode];
  return unmet("other-mode", { ...details, terms, rests: terms, repair: { action: "change-meeting-mode", mode: expected } });
}
