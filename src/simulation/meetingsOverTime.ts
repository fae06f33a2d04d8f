import { expected, type FoundIssue } from "../input/index.js";
import { isDated, type DatedActivity, type GuidanceMeeting } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isGuidanceBehaviour, type MunicipalBehaviour } from "./behaviour.js";
import { withGuidanceEvents } from "./guidanceOverTime.js";
import type { Planned } from "./planned.js";
import { atTheirPlaces } from "./refusedInScenario.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { KnownSchedule, ScheduleWith } from "./schedulesOnce.js";
import { throughVersions, versionOn, type Versions } from "./versions.js";

/** The schedule of a municipality as it is known from a day on. */
export interface MeetingsVersion extends RoundVersion, KnownSchedule {
  /** The guidance meetings agreed. */
  readonly guidanceMeetings: readonly GuidanceMeeting[];
}

/** What the meetings of a municipality follow from. */
interface MeetingsTerms {
  readonly round: Versions<RoundVersion>;
  readonly guidanceMeetings: readonly GuidanceMeeting[];
  /** What the planner has made; `null` where there was nothing to plan. */
  readonly planned: Planned | null;
  readonly events: readonly MunicipalBehaviour[];
}

/** Follows the schedule of a municipality through everything that becomes of its meetings. */
export function meetingsOverTime(terms: MeetingsTerms, scheduleWith: ScheduleWith): Versions<MeetingsVersion> {
  const { round, planned, events } = terms;
  const guidance = events.filter(isGuidanceBehaviour);
  const known = [...round.slice(1).map(({ from }) => from), ...(planned === null ? [] : [planned.on]), ...guidance.map(({ date }) => date)];
  const versionFrom = (from: CivilDate): MeetingsVersion => {
    const asKnown = versionOn(round, from).round;
    const meetings = agreedBy(terms, from);
    const happened = guidance.filter(({ date }) => date <= from);
    const guidanceMeetings = happened.length === 0 ? meetings : withGuidanceEvents({ round: asKnown.id, meetings }, happened).meetings;
    return { from, round: asKnown, guidanceMeetings, ...scheduleWith({ round: asKnown, guidanceMeetings }) };
  };
  return [versionFrom(round[0].from), ...[...new Set(known)].sort().map(versionFrom)];
}

function agreedBy({ planned, guidanceMeetings }: MeetingsTerms, date: CivilDate): readonly GuidanceMeeting[] {
  return planned !== null && planned.on <= date ? planned.meetings : guidanceMeetings;
}

/** Finds what cannot become of meetings that the planner has placed. */
export function refusedOfPlanned({ round, on, meetings }: Pick<Planned, "round" | "on" | "meetings">, events: readonly MunicipalBehaviour[]): readonly FoundIssue[] {
  const placed = events.flatMap((event, index) => (isGuidanceBehaviour(event) ? [{ event, index }] : []));
  const early = placed.filter(({ event }) => event.date < on);
  const rest = placed.filter(({ event }) => event.date >= on);
  const { refused } = withGuidanceEvents({ round, meetings }, rest.map(({ event }) => event));
  return [...early.map(({ index }) => ({ path: [index, "date"], message: expected("agreed-by-then", "Expected a day on which the meeting has been agreed") })), ...atTheirPlaces(refused, rest)];
}

/** Lists the meetings with a date, each as it is known on that date. */
export function datedMeetings(versions: Versions<MeetingsVersion>): readonly DatedActivity[] {
  return throughVersions(versions, ({ activities }, isIts) => activities.filter(isDated).filter(({ date }) => isIts(date)));
}
