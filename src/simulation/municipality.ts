import { assessEligibility, readNumber, type LifeCycle } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { freezeDeep } from "../input/index.js";
import { groupCompleteBy, type Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { notCompleted, takesPartOn, timelineOf, type ApplicationTimeline } from "./applicationTimeline.js";
import { attendanceAt, type Attendance, type KnownRecord } from "./drawAttendance.js";
import { isSeatEvent } from "./scenarioEvent.js";
import type { EventOf } from "./simulatedEvent.js";
import { groupOverTime, seatBounds, unmetByGroup, type GroupOverTime } from "./groupOverTime.js";
import { meetingsOverTime, type MeetingsVersion, type Planned } from "./meetingsOverTime.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import { groupOf, type ScenarioMunicipality } from "./scenarioMunicipality.js";
import type { Versions } from "./versions.js";

/** What comes of its application whatever the others do. */
export interface Applicant {
  /** In the scenario. */
  readonly index: number;
  readonly stated: ScenarioMunicipality;
  readonly number: string;
  readonly name: string | null;
  /** `null` when it never is submitted. */
  readonly timeline: ApplicationTimeline | null;
  /** Frozen. */
  readonly eligibility: readonly Finding[];
  readonly group: GroupOverTime;
}

export function applicantOf(round: Round, stated: ScenarioMunicipality, index: number): Applicant {
  const { application, events } = stated;
  const { name = null } = application.municipality;
  const number = readNumber(application.municipality.number);
  const { verdict, findings } = assessEligibility(round, application);
  const withdrawnOn = events.find(({ type }) => type === "withdrawn")?.date ?? null;
  const timeline = timelineOf({ round, submittedAt: application.submittedAt, verdict, withdrawnOn });
  freezeDeep<unknown>(findings);
  return { index, stated, number, name, timeline, eligibility: findings, group: groupOverTime(groupOf(stated), events.filter(isSeatEvent), timeline) };
}

/** Made before the first day is played: nothing of it depends on which days are played. */
export interface SimulatedMunicipality extends Applicant, PreparedParts {
  readonly meetings: Versions<MeetingsVersion>;
  /** None for a municipality that does not take part. */
  readonly attendance: readonly Attendance[];
  /** On the last day of the programme period. */
  readonly lacking: EventOf<"program-not-completed">["lacking"];
  /** In the order in which it becomes known. */
  readonly records: readonly KnownRecord[];
}

interface PreparedParts {
  readonly round: Versions<RoundVersion>;
  /** Once advisers are in touch; `null` where it has none of the scenario’s. */
  readonly adviser: ScenarioAdviser | null;
  /** Where the scenario has advisers, a municipality without lacks one. */
  readonly hasAdvisers: boolean;
  readonly lifeCycle: LifeCycle;
  /** `null` where there was nothing to plan. */
  readonly planned: Planned | null;
}

export function simulatedMunicipality(applicant: Applicant, prepared: PreparedParts, seed: number): SimulatedMunicipality {
  const { stated, timeline, group } = applicant;
  const { round, planned } = prepared;
  const { guidanceMeetings, events, records, attendance: { rate } = {} } = stated;
  if ((timeline?.place ?? null) === null) {
    // Nobody asks for the meetings of a municipality that never is in the programme.
    return { ...applicant, ...prepared, meetings: meetingsOverTime({ round, guidanceMeetings: [], planned: null, events: [] }), attendance: [], records: [], lacking: [] };
  }
  const meetings = meetingsOverTime({ round, guidanceMeetings, planned, events });
  // No meeting changes once it has been held, so the last that is known of each is how it was.
  const { round: lastKnown, activities } = meetings.at(-1) ?? meetings[0];
  const isIn = (date: CivilDate) => takesPartOn(timeline, date);
  const attended = attendanceAt({ round: lastKnown, group: group.whole, activities, takesPartOn: isIn, records, rate, seed });
  const lacking = lackingOf(lastKnown, prepared.lifeCycle, group.whole, attended.attendance);
  const lifeCycle = lacking.length > 0 ? notCompleted(prepared.lifeCycle) : prepared.lifeCycle;
  return { ...applicant, ...prepared, lifeCycle, meetings, ...attended, lacking };
}

/** That somebody came counts as long as nobody knows otherwise. */
function lackingOf(round: Round, { state }: LifeCycle, group: MunicipalGroup, attendance: readonly Attendance[]): SimulatedMunicipality["lacking"] {
  if (state === "withdrawn") return [];
  const { completion } = round;
  const somebodyCame = attendance.some(({ participation: { figures } }) => figures.present + figures.unknown > 0);
  return [
    ...(state === "completed" ? [] : ["adviser" as const]),
    ...(completion?.group !== "complete-once" || wasComplete(round, group) ? [] : ["complete-group" as const]),
    ...(completion?.meetings !== "attended-once" || somebodyCame ? [] : ["attendance" as const]),
  ];
}

/** On some day, not before the one by which the group is to be complete. */
function wasComplete(round: Round, group: MunicipalGroup): boolean {
  const from = groupCompleteBy(round);
  return [from, ...seatBounds(group)].some((date) => from <= date && date < round.period.to && unmetByGroup(round, group, date).length === 0);
}
