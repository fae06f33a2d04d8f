import type { LifeCycle, Verdict } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import { costResponsibility, estimateParsedCosts, type CostShare, type Ledger } from "../cost/index.js";
import { gapsIn, type MunicipalGroup, type SeatGap } from "../group/index.js";
import { InvalidInputError } from "../input/index.js";
import type { ParticipationAssessment } from "../participation/index.js";
import type { Vocabulary } from "../round/index.js";
import { meetingHours, type ActivityStatus, type HoursOfMeetings, type ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { lifeCycleOn, takesPartOn } from "./applicationTimeline.js";
import { findingsOn, participationIn } from "./findings.js";
import { groupKnownOn } from "./groupOverTime.js";
import { answerOrIssues } from "./issues.js";
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
  /** Whether the municipality takes part; `null` while it has had no reply. One that has withdrawn does not. */
  readonly takesPart: boolean | null;
  /** How far its application has come, and what has happened to it. */
  readonly lifeCycle: LifeCycle;
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
  /** Who pays for what; empty unless it takes part. */
  readonly costs: readonly CostShare<V>[];
  /** What taking part costs in the whole programme period; `null` unless it takes part. */
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

/** Sums up how one municipality stands at the end of the last day. */
export function reportOf({ from, to }: Scenario, municipality: SimulatedMunicipality): MunicipalityReport {
  const { number, name, round, timeline } = municipality;
  const group = groupKnownOn(municipality.group, to);
  const isIn = takesPartOn(timeline, to);
  return {
    number,
    name,
    ...standingAt(municipality, to),
    lifeCycle: lifeCycleOn(municipality.lifeCycle, to),
    adviser: adviserAt(municipality, to),
    group,
    findings: findingsOn(municipality, to),
    gaps: gapsIn(round[0].round, group),
    ...inProgramBy(municipality, from, to),
    costs: isIn ? costResponsibility(round[0].round) : [],
    ledger: isIn ? ledgerOf(municipality, to) : null,
  };
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
  return { verdict, takesPart: repliedOn === null || date < repliedOn ? null : takesPartOn(timeline, date) };
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

/** What taking part costs a municipality in the whole programme period, as it is known by the end of a day. */
function ledgerOf(municipality: SimulatedMunicipality, date: CivilDate): Ledger {
  const { index, stated } = municipality;
  const { round } = versionOn(municipality.round, date);
  const { activities } = scheduleKnownOn(municipality, date);
  const ask = () => estimateParsedCosts({ round, group: groupKnownOn(municipality.group, date), activities, rates: stated.rates });
  const asked = answerOrIssues(ask, (path) => ["municipalities", index, "rates", ...path]);
  if ("issues" in asked) throw new InvalidInputError("scenario", asked.issues);
  return asked.answer;
}

/** The meetings of a municipality in the programme, as they are known by the end of a day. */
function scheduleKnownOn({ timeline, meetings }: SimulatedMunicipality, date: CivilDate): ReadSchedule {
  const until = timeline?.place?.until ?? null;
  const { round, activities } = versionOn(meetings, date);
  const isGone = until !== null && until <= date;
  return { round: round.id, activities: isGone ? activities.filter((activity) => activity.date !== null && activity.date < until) : activities };
}
