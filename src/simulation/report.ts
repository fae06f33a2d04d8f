import { keyDates, type KeyDate, type LifeCycle, type Verdict } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import { costResponsibility, type CostShare, type Ledger } from "../cost/index.js";
import { gapsIn, type MunicipalGroup, type SeatGap } from "../group/index.js";
import type { ParticipationAssessment } from "../participation/index.js";
import type { Vocabulary } from "../round/index.js";
import { meetingHours, type ActivityStatus, type HoursOfMeetings, type ReadSchedule } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { lifeCycleOn, takesPartBy } from "./applicationTimeline.js";
import { subjectOf } from "./changes.js";
import { findingsOn, participationIn } from "./findings.js";
import { groupKnownOn } from "./groupOverTime.js";
import { hasTakenPart, ledgerOf, scheduleKnownOn } from "./ledger.js";
import type { SimulatedMunicipality } from "./municipality.js";
import type { Scenario } from "./scenario.js";
import { stateOn } from "./state.js";
import { versionOn } from "./versions.js";

/** How one municipality stands at the end of the last day that was played. */
export interface MunicipalityReport<V extends Vocabulary = Vocabulary> {
  /** The municipality number. */
  readonly number: string;
  /** The name that the application gives; `null` where it gives none. */
  readonly name: string | null;
  /** What the application amounts to; `null` while none has been submitted. */
  readonly verdict: Verdict | null;
  /** Whether the municipality takes part; `null` while nothing is decided. One that has withdrawn does not. */
  readonly takesPart: boolean | null;
  /** How far its application has come, and what has happened to it. */
  readonly lifeCycle: LifeCycle;
  /** How its key dates stand. */
  readonly keyDates: readonly KeyDate[];
  /** The id of its adviser; `null` while it has none of the scenario's. */
  readonly adviser: string | null;
  /** Its municipal group, as it is known by then. */
  readonly group: MunicipalGroup<V>;
  /** What the rules find. */
  readonly findings: readonly Finding[];
  /** When, in the whole programme period, a seat of its group is held by too few, as far as is known by then. */
  readonly gaps: readonly SeatGap<V>[];
  /**
   * Its meetings in the whole programme period, as they are known by then; of a municipality that has withdrawn, those that it
   * had until then; `null` unless it has had a place in the programme.
   */
  readonly schedule: ReadSchedule<V> | null;
  /** The same, counted. */
  readonly meetings: MeetingsReport | null;
  /** Who came to the meetings on the days that were played; `null` unless it has had a place in the programme. */
  readonly attendance: AttendanceReport | null;
  /** Who has taken part in what since the programme began, as far as it is recorded or drawn, until it withdraws; `null` unless it has had a place in the programme. */
  readonly participation: ParticipationAssessment<V> | null;
  /** Who pays for what; empty unless it takes part, or has taken part. */
  readonly costs: readonly CostShare<V>[];
  /** What taking part costs in the whole programme period; of a municipality that has withdrawn, what it cost until then; `null` unless there is or was anything to take part in. */
  readonly ledger: Ledger<V> | null;
}

/** How many meetings there are, by how firm they are, and the hours of them for somebody who takes part in everything. */
export interface MeetingsReport {
  readonly fixed: number;
  readonly agreed: number;
  readonly toBeAgreed: number;
  readonly hours: HoursOfMeetings;
}

/** Attendance added up: people times meetings. The figures are those of the days, and those of {@link MunicipalityReport.participation} where all days were played. */
export interface AttendanceReport {
  /** How many meetings were held. */
  readonly meetings: number;
  readonly expected: number;
  /** How many are known to have come; `null` where nothing is known of anybody. */
  readonly present: number | null;
  /** Of how many it is not known whether they came. */
  readonly unknown: number;
}

export function reportOf({ from, to }: Scenario, municipality: SimulatedMunicipality): MunicipalityReport {
  const { number, name, round } = municipality;
  const group = groupKnownOn(municipality.group, to);
  const lifeCycle = lifeCycleOn(municipality.lifeCycle, to);
  const known = versionOn(round, to).round;
  const hasCosts = hasTakenPart(municipality, to);
  return {
    number,
    name,
    ...standingAt(municipality, to),
    lifeCycle,
    keyDates: keyDates(known, lifeCycle, { on: to }),
    adviser: adviserAt(municipality, to),
    group,
    findings: findingsOn(municipality, to).map((finding) => (isOver(municipality, finding, to) ? withoutAdvice(finding) : finding)),
    gaps: gapsIn(round[0].round, group),
    ...inProgramBy(municipality, from, to),
    costs: hasCosts ? costResponsibility(known) : [],
    ledger: hasCosts ? ledgerOf(municipality, to) : null,
  };
}

/** What has happened can still be recorded, so that is never over. */
function isOver(municipality: SimulatedMunicipality, finding: Finding, date: CivilDate): boolean {
  const { timeline, round: [{ round }] } = municipality;
  if (finding.rule.startsWith("participation.")) return false;
  if (timeline === null || timeline.assessedUntil <= date || round.period.to <= addDays(date, 1)) return true;
  if (finding.rule.startsWith("eligibility.")) return timeline.repliedOn !== null && timeline.repliedOn <= date;
  return daysOf(municipality, finding, date).some((day) => day <= date);
}

function daysOf({ round, meetings }: SimulatedMunicipality, finding: Finding, date: CivilDate): readonly CivilDate[] {
  const subject = subjectOf(finding);
  const { activities, guidance } = versionOn(meetings, date);
  const { semesters, group: { knownEvents } } = versionOn(round, date).round;
  const [list, index] = finding.path;
  return [
    list === "guidanceMeetings" ? guidance.meetings[Number(index)]?.date : undefined,
    activities.find(({ id }) => id === subject)?.date,
    semesters.find(({ id }) => id === subject)?.to,
    knownEvents.find(({ id }) => id === subject)?.date,
  ].filter((day) => day !== undefined && day !== null);
}

function withoutAdvice(finding: Finding): Finding {
  const { repair, ...rest } = finding;
  return repair === undefined ? { ...finding, isOver: true } : { ...rest, isOver: true };
}

function inProgramBy(municipality: SimulatedMunicipality, from: CivilDate, to: CivilDate): Pick<MunicipalityReport, "schedule" | "meetings" | "attendance" | "participation"> {
  const place = municipality.timeline?.place ?? null;
  if (place === null || to < place.from) return { schedule: null, meetings: null, attendance: null, participation: null };
  const schedule = scheduleKnownOn(municipality, to);
  return { schedule, meetings: meetingsIn(municipality, schedule), attendance: attendanceOf(municipality, from, to), participation: participationIn(municipality, stateOn(municipality, to)) };
}

function adviserAt({ adviser, timeline }: SimulatedMunicipality, date: CivilDate): string | null {
  const contactFrom = timeline?.place?.contactFrom;
  return adviser === null || contactFrom === undefined || date < contactFrom ? null : adviser.id;
}

function standingAt({ timeline }: SimulatedMunicipality, date: CivilDate): Pick<MunicipalityReport, "verdict" | "takesPart"> {
  if (timeline === null || date < timeline.submittedOn) return { verdict: null, takesPart: null };
  const { verdict, repliedOn, withdrawnOn } = timeline;
  if (withdrawnOn !== null && withdrawnOn <= date) return { verdict, takesPart: false };
  return { verdict, takesPart: repliedOn === null || date < repliedOn ? null : takesPartBy(timeline) };
}

function meetingsIn({ round }: SimulatedMunicipality, schedule: ReadSchedule): MeetingsReport {
  const count = (status: ActivityStatus) => schedule.activities.filter((activity) => activity.status === status).length;
  const { known, unknown } = meetingHours(round[0].round, schedule);
  return { fixed: count("fixed"), agreed: count("agreed"), toBeAgreed: count("to-be-agreed"), hours: { known, unknown } };
}

function attendanceOf({ attendance }: SimulatedMunicipality, from: CivilDate, to: CivilDate): AttendanceReport {
  const held = attendance.filter(({ activity }) => from <= activity.date && activity.date <= to);
  const sum = (count: "expected" | "present" | "unknown") => held.reduce((total, { participation }) => total + participation.figures[count], 0);
  const isKnown = held.length === 0 || held.some(({ restsOn }) => restsOn !== null);
  return { meetings: held.length, expected: sum("expected"), present: isKnown ? sum("present") : null, unknown: sum("unknown") };
}
