import type { Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { lookOf, type ParticipationInput } from "./input.js";
import { fittingWorkRecords } from "./workRecord.js";
import { meetingsIn, recordsOfNoMeeting } from "./evidence.js";
import { guidanceOf, type SemesterGuidance } from "./guidance.js";
import { interimWorkOf, type InterimWork } from "./interimWork.js";
import { localWorkOf, type LocalWork } from "./localWork.js";
import type { LookedMeeting } from "./meeting.js";
import type { RecordProblem } from "./problem.js";

/** Experience shared in the national learning community (nasjonalt læringsfellesskap). */
export interface ExperienceShared {
  /** How many times it is recorded. */
  readonly records: number;
  /** The days on which it was shared, each once and in order. */
  readonly dates: readonly CivilDate[];
}

/** What the rules for participation read. */
export interface ParticipationQuestion {
  readonly round: Round;
  /** The civil date on which it is looked at. */
  readonly on: CivilDate;
  /** Every meeting, with what is recorded of it. */
  readonly meetings: readonly LookedMeeting[];
  /** How many records there are, whether or not they fit. */
  readonly records: number;
  /** What is wrong with the records. */
  readonly problems: readonly RecordProblem[];
  readonly guidance: readonly SemesterGuidance[];
  readonly localWork: LocalWork;
  /** What is recorded between the meetings. */
  readonly interimWork: readonly InterimWork[];
  readonly experienceShared: ExperienceShared;
}

/** Takes the one look at the records that all the rules share. */
export function lookAtParticipation(asked: ParticipationInput): ParticipationQuestion {
  const look = lookOf(asked);
  const { round, on, records } = look;
  const meetings = meetingsIn(look);
  const work = fittingWorkRecords(look, "local-work");
  const shared = fittingWorkRecords(look, "experience-shared");
  const problems = [...recordsOfNoMeeting(look), ...meetings.flatMap((each) => each.problems), ...work.problems, ...shared.problems];
  return {
    round,
    on,
    meetings,
    records: records.length,
    problems: problems.sort((first, second) => (first.records[0] ?? 0) - (second.records[0] ?? 0)),
    guidance: guidanceOf(look, meetings.map(({ participation }) => participation)),
    localWork: localWorkOf(look, work.fitting),
    interimWork: interimWorkOf(look, work.fitting),
    experienceShared: { records: shared.fitting.length, dates: [...new Set(shared.fitting.map(({ date }) => date))].sort() },
  };
}
