import type { Finding } from "../assessment/index.js";
import { expected, freezeDeep, type FoundIssue } from "../input/index.js";
import type { Round } from "../round/index.js";
import { buildParsedSchedule, guidanceActivityId, isDated, meetingsInTurn, numberedMeetings, type Activity, type AgreedMeetings, type DatedActivity, type GuidanceMeeting, type MeetingsInTurn } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isGuidanceBehaviour, type GuidanceBehaviour, type MunicipalBehaviour } from "./behaviour.js";
import { atTheirPlaces } from "./issues.js";
import type { Planned } from "./planned.js";
import type { RoundVersion } from "./roundOverTime.js";
import { inTimeOrder, throughVersions, versionOn, type Versions } from "./versions.js";

/** The schedule of a municipality as it is known from a day on. */
export interface MeetingsVersion extends RoundVersion, KnownSchedule {
  readonly guidance: KnownGuidance;
}

/** The guidance meetings of a municipality. */
export interface KnownGuidance {
  /** Those that have been agreed, by whomever. */
  readonly meetings: readonly GuidanceMeeting[];
  /** What the planner has found; nothing where it has not planned. */
  readonly findings: readonly Finding[];
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
    const agreed = agreedBy(terms, from);
    const happened = guidance.filter(({ date }) => date <= from);
    const meetings = happened.length === 0 ? agreed.meetings : withGuidanceEvents({ round: asKnown.id, meetings: agreed.meetings }, happened).meetings;
    return { from, round: asKnown, guidance: { meetings, findings: agreed.findings }, ...scheduleWith({ round: asKnown, guidanceMeetings: meetings }) };
  };
  return [versionFrom(round[0].from), ...[...new Set(known)].sort().map(versionFrom)];
}

function agreedBy({ planned, guidanceMeetings: meetings }: MeetingsTerms, date: CivilDate): KnownGuidance {
  return planned !== null && planned.on <= date ? planned : { meetings, findings: nothing };
}

const nothing: readonly Finding[] = Object.freeze([]);

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

/** A schedule, as far as a simulation needs it; frozen. */
export interface KnownSchedule {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
  readonly interim: readonly MeetingsInTurn[];
}

/** Says which schedule a municipality has with what it has agreed. */
export type ScheduleWith = (agreed: AgreedMeetings) => KnownSchedule;

/** Makes the function that builds schedules: one for all the municipalities that have agreed nothing, for theirs is the same. */
export function schedulesOnce(): ScheduleWith {
  const withoutMeetings = new Map<Round, KnownSchedule>();
  return (agreed) => {
    if (agreed.guidanceMeetings.length > 0) return knownSchedule(agreed);
    const known = withoutMeetings.get(agreed.round) ?? knownSchedule(agreed);
    withoutMeetings.set(agreed.round, known);
    return known;
  };
}

function knownSchedule(agreed: AgreedMeetings): KnownSchedule {
  const { activities, findings } = buildParsedSchedule(agreed);
  const known = { activities, findings, interim: meetingsInTurn(activities) };
  freezeDeep<unknown>(known);
  return known;
}

/** The guidance meetings of one municipality with what became of them. */
interface GuidanceWithEvents {
  /** In the order in which they were agreed. */
  readonly meetings: readonly GuidanceMeeting[];
  /** What cannot become of them, with paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

/** What the events of guidance meetings are written into. */
export interface AgreedGuidance {
  /** The id of the round. */
  readonly round: string;
  readonly meetings: readonly GuidanceMeeting[];
}

/**
 * Writes what becomes of guidance meetings into them.
 *
 * @remarks A meeting keeps its place, its semester and so its id.
 */
export function withGuidanceEvents({ round, meetings }: AgreedGuidance, events: readonly GuidanceBehaviour[]): GuidanceWithEvents {
  const ids = numberedMeetings(meetings).map(([{ semester }, ordinal]) => guidanceActivityId(round, semester, ordinal));
  const held = [...meetings];
  const refused = inTimeOrder(events).flatMap(({ event, index }) => {
    const place = ids.indexOf(event.activity);
    const meeting = held[place];
    const issue = meeting === undefined ? unknownMeeting : whyNot(meeting, event);
    if (meeting === undefined || issue !== undefined) return issue === undefined ? [] : [{ ...issue, path: [index, ...issue.path] }];
    held[place] = event.type === "guidance-moved" ? { ...meeting, ...event.to } : { ...meeting, mode: "digital" };
    return [];
  });
  return { meetings: held, refused };
}

const unknownMeeting: FoundIssue = { path: ["activity"], message: expected("agreed-meeting", "Expected the id of a guidance meeting that has been agreed") };

function whyNot(meeting: GuidanceMeeting, event: GuidanceBehaviour): FoundIssue | undefined {
  if (meeting.date < event.date) return { path: ["date"], message: expected("not-held-yet", "Expected a day on which the meeting has not been held yet") };
  const isTooEarly = event.type === "guidance-moved" && event.to.date < event.date;
  return isTooEarly ? { path: ["to", "date"], message: expected("date-not-before", "Expected the day on which it becomes known, or one after it", { field: "date" }) } : undefined;
}
