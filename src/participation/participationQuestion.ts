import { groupedBy } from "../input/index.js";
import { guidanceMeeting, type Round, type Semester, type SemesterId } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { ActivityParticipation, MeetingState } from "./activityParticipation.js";
import { contextOf, numbered, ofType, type ParticipationContext, type ParticipationInput } from "./context.js";
import { fittingWorkRecords, interimWorkOf, localWorkOf, type InterimWork, type LocalWork } from "./localWork.js";
import { lookAtMeeting, type LookedMeeting } from "./meetingParticipation.js";
import { eachWith, type RecordProblem } from "./recordProblems.js";

/** Experience shared in the national learning community (nasjonalt læringsfellesskap). */
export interface ExperienceShared {
  /** How many times it is recorded. */
  readonly records: number;
  /** The days on which it was shared, each once and in order. */
  readonly dates: readonly CivilDate[];
}

/** The guidance meetings (veiledningsmøter) of one semester, which the organiser owes the municipality. */
export interface SemesterGuidance {
  readonly semester: SemesterId;
  /** How many the municipality is owed. */
  readonly owed: number;
  readonly held: number;
  /** How many are recorded as not held. */
  readonly notHeld: number;
  /** How many nobody has recorded; after the semester also those that never got a date. */
  readonly unknown: number;
  /** How many are still to come; until the semester is over also those without a date. */
  readonly future: number;
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

export function lookAtParticipation(input: ParticipationInput): ParticipationQuestion {
  const context = contextOf(input);
  const { round, on, records } = context;
  const meetings = meetingsIn(context);
  const work = fittingWorkRecords(context, "local-work");
  const shared = fittingWorkRecords(context, "experience-shared");
  const problems = [...recordsOfNoMeeting(context), ...meetings.flatMap((each) => each.problems), ...work.problems, ...shared.problems];
  return {
    round,
    on,
    meetings,
    records: records.length,
    problems: problems.sort((first, second) => (first.records[0] ?? 0) - (second.records[0] ?? 0)),
    guidance: guidanceOf(context, meetings.map(({ participation }) => participation)),
    localWork: localWorkOf(context, work.fitting),
    interimWork: interimWorkOf(context, work.fitting),
    experienceShared: { records: shared.fitting.length, dates: [...new Set(shared.fitting.map(({ date }) => date))].sort() },
  };
}

function meetingsIn(context: ParticipationContext): readonly LookedMeeting[] {
  const held = groupedBy(ofType(context, "meeting-held"), ({ record }) => record.activity);
  const presence = groupedBy(ofType(context, "presence"), ({ record }) => record.activity);
  return context.schedule.activities.map((activity) => {
    const byMember = groupedBy(presence.get(activity.id) ?? [], ({ record }) => record.member);
    return lookAtMeeting(context, activity, { held: held.get(activity.id) ?? [], presence: byMember });
  });
}

function recordsOfNoMeeting(context: ParticipationContext): readonly RecordProblem[] {
  const ids = new Set(context.schedule.activities.map(({ id }) => id));
  return eachWith("no-such-activity", numbered(context).filter(({ record }) => "activity" in record && record.activity !== undefined && !ids.has(record.activity)));
}

/** A meeting that is owed and stands in no schedule counts as one without a date. */
function guidanceOf({ round, on }: ParticipationContext, activities: readonly ActivityParticipation[]): readonly SemesterGuidance[] {
  return round.semesters.map((semester) => {
    const counts = { held: 0, "not-held": 0, "not-recorded": 0, future: 0, "to-be-agreed": 0 } satisfies Record<MeetingState, number>;
    const meetings = activities.filter((each) => each.kind === guidanceMeeting && each.semester === semester.id);
    for (const { state } of meetings) counts[state] += 1;
    const owed = round.guidance.perSemester;
    const open = counts["to-be-agreed"] + Math.max(0, owed - meetings.length);
    const isOver = isOverOn(semester, on);
    return {
      semester: semester.id,
      owed,
      held: counts.held,
      notHeld: counts["not-held"],
      unknown: counts["not-recorded"] + (isOver ? open : 0),
      future: counts.future + (isOver ? 0 : open),
    };
  });
}

export function isOverOn({ to }: Semester, on: CivilDate): boolean {
  return to <= on;
}
