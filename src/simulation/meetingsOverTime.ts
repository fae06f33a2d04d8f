import type { Finding } from "../assessment/index.js";
import { expected, freezeDeep, type FoundIssue } from "../input/index.js";
import { oncePerRound, type Round } from "../round/index.js";
import { buildParsedSchedule, guidanceActivityId, meetingsInTurn, numberedMeetings, type Activity, type AgreedMeetings, type GuidanceMeeting, type MeetingsInTurn } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isGuidanceBehaviour, type GuidanceBehaviour, type MunicipalBehaviour } from "./scenarioEvent.js";
import type { RoundVersion } from "./roundOverTime.js";
import { inTimeOrder, versionOn, type Indexed, type Versions } from "./versions.js";

export interface MeetingsVersion extends RoundVersion, KnownSchedule {
  readonly guidance: KnownGuidance;
}

/** Frozen. */
export interface KnownSchedule {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
  readonly interim: readonly MeetingsInTurn[];
}

export interface KnownGuidance {
  /** By whomever. */
  readonly meetings: readonly GuidanceMeeting[];
  /** Nothing where the planner has not planned. */
  readonly findings: readonly Finding[];
}

export interface Planned extends KnownGuidance {
  /** The day on which it becomes known. */
  readonly on: CivilDate;
  /** How many of the meetings that are owed have no date. */
  readonly missing: number;
}

interface MeetingsTerms {
  readonly round: Versions<RoundVersion>;
  readonly guidanceMeetings: readonly GuidanceMeeting[];
  /** `null` where there was nothing to plan. */
  readonly planned: Planned | null;
  readonly events: readonly MunicipalBehaviour[];
}

export function meetingsOverTime({ round, guidanceMeetings, planned, events }: MeetingsTerms): Versions<MeetingsVersion> {
  const agreed: KnownGuidance = { meetings: guidanceMeetings, findings: nothing };
  const guidance = inTimeOrder(events.filter(isGuidanceBehaviour));
  const versionFrom = (from: CivilDate): MeetingsVersion => {
    const { round: asKnown } = versionOn(round, from);
    const { meetings: before, findings } = planned !== null && planned.on <= from ? planned : agreed;
    const { meetings } = withGuidanceEvents(asKnown, before, guidance.filter(({ event }) => event.date <= from));
    return { from, round: asKnown, guidance: { meetings, findings }, ...scheduleWith({ round: asKnown, guidanceMeetings: meetings }) };
  };
  const later = [...round.slice(1).map(({ from }) => from), ...(planned === null ? [] : [planned.on]), ...guidance.map(({ event }) => event.date)];
  return [versionFrom(round[0].from), ...[...new Set(later)].sort().map(versionFrom)];
}

const nothing: readonly Finding[] = Object.freeze([]);

/** Once for all the municipalities that have agreed nothing, for theirs is the same. */
export function scheduleWith(agreed: AgreedMeetings): KnownSchedule {
  return agreed.guidanceMeetings.length > 0 ? knownSchedule(agreed) : scheduleWithoutGuidance(agreed.round);
}

const scheduleWithoutGuidance = oncePerRound((round) => knownSchedule({ round, guidanceMeetings: [] }));

function knownSchedule(agreed: AgreedMeetings): KnownSchedule {
  const { activities, findings } = buildParsedSchedule(agreed);
  const known = { activities, findings, interim: meetingsInTurn(activities) };
  freezeDeep<unknown>(known);
  return known;
}

interface GuidanceWithEvents {
  /** In the order in which they were agreed. */
  readonly meetings: readonly GuidanceMeeting[];
  /** With paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

/** A meeting keeps its ordinal, its semester and so its id. */
export function withGuidanceEvents({ id: round }: Round, meetings: readonly GuidanceMeeting[], events: readonly Indexed<MunicipalBehaviour>[]): GuidanceWithEvents {
  if (events.length === 0) return { meetings, refused: [] };
  const held = new Map(numberedMeetings(meetings).map(([meeting, ordinal]) => [guidanceActivityId(round, meeting.semester, ordinal), meeting]));
  const refused: FoundIssue[] = [];
  for (const { event, index } of events) {
    if (!isGuidanceBehaviour(event)) continue;
    const meeting = held.get(event.activity);
    const issue = meeting === undefined ? unknownMeeting : whyNot(meeting, event);
    if (issue !== undefined) refused.push({ ...issue, path: [index, ...issue.path] });
    else if (meeting !== undefined) held.set(event.activity, changedBy(meeting, event));
  }
  return { meetings: [...held.values()], refused };
}

function changedBy(meeting: GuidanceMeeting, event: GuidanceBehaviour): GuidanceMeeting {
  switch (event.type) {
    case "guidance-moved":
      return { ...meeting, ...event.to };
    case "guidance-digital":
      return { ...meeting, mode: "digital" };
  }
}

const unknownMeeting: FoundIssue = { path: ["activity"], message: expected("agreed-meeting", "Expected the id of a guidance meeting that has been agreed") };

function whyNot(meeting: GuidanceMeeting, event: GuidanceBehaviour): FoundIssue | undefined {
  if (meeting.date < event.date) return { path: ["date"], message: expected("not-held-yet", "Expected a day on which the meeting has not been held yet") };
  const isTooEarly = event.type === "guidance-moved" && event.to.date < event.date;
  return isTooEarly ? { path: ["to", "date"], message: expected("date-not-before", "Expected the day on which it becomes known, or one after it", { field: "date" }) } : undefined;
}

export function refusedOfPlanned(round: Round, { on, meetings }: Pick<Planned, "on" | "meetings">, events: readonly MunicipalBehaviour[]): readonly FoundIssue[] {
  const guidance = inTimeOrder(events).filter(({ event }) => isGuidanceBehaviour(event));
  const early = guidance.filter(({ event }) => event.date < on).map(({ index }) => ({ path: [index, "date"], message: expected("agreed-by-then", "Expected a day on which the meeting has been agreed") }));
  return [...early, ...withGuidanceEvents(round, meetings, guidance.filter(({ event }) => event.date >= on)).refused];
}
