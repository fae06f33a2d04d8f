import type { Answer } from "../assessment/index.js";
import { attendeesOn, rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import { partOfGroup, type AudienceTerms, type Mode, type Round } from "../round/index.js";
import { termsOfActivity, type Activity, type DatedActivity } from "../schedule/index.js";
import { sumOfCounts, type AttendanceCounts } from "./attendanceFigures.js";
import type { ParticipationContext, PlacedMember } from "./context.js";
import { agreedValue, contradiction, eachWith, type Numbered, type RecordProblem } from "./recordProblems.js";
import type { RecordOf } from "./records.js";

export interface Expected extends Pick<Answer, "terms" | "rests"> {
  /** Those whose seat the meeting is for, in the order of the group. */
  readonly members: readonly string[];
  /** Also those of whom nobody can say who they are. */
  readonly expected: number;
  /** Any of those who take none of the places of the seats. */
  readonly companions: number;
  /** Those who hold a seat that the meeting is not for, where it is for some seats. */
  readonly others: number;
  /** Companions that the group has nobody for. */
  readonly missingCompanions: number;
  /** Each once for everybody who is lacking. */
  readonly vacant: readonly string[];
}

/** Whether somebody was there; `not-applicable` where there was no meeting to be at. */
export type ParticipantStatus = "present" | "absent" | "unknown" | "not-applicable";

/** One member of the group at one meeting. */
export interface Participant {
  readonly member: string;
  /** `expected`: holds a seat that the meeting is for. `companion`: recorded as coming along with those, or as not doing so. */
  readonly part: "expected" | "companion";
  readonly status: ParticipantStatus;
  /** How this person took part, where that is recorded. */
  readonly mode?: Mode;
  /** How many records speak of it. */
  readonly records: number;
}

/** The companions (+ 1) at a meeting for some seats: by number, for nobody knows beforehand who they are (D6). */
export interface CompanionAttendance extends AttendanceCounts {
  /** How many the round asks for. */
  readonly wanted: number;
  /** How many of those the group has nobody for. */
  readonly missing: number;
  /** How many came in the place of somebody who holds a seat that the meeting is for, or of nobody. They are in no figures. */
  readonly standIns: number;
  /** How many came besides, for whom the round gives no place. They are in no figures. */
  readonly beyondPlaces: number;
  /** The ids of those who are recorded as there and had no place in the group that day. They are in no figures. */
  readonly notInGroup: readonly string[];
}

export interface Participants {
  /** Those whose seat the meeting is for, then the companions; each in the order of the group. */
  readonly participants: readonly Participant[];
  /** Recorded as there, without a place in the group that day; in the order of their ids. */
  readonly unknownAttendees: readonly string[];
  readonly problems: readonly RecordProblem[];
}

type PresenceRecord = Numbered<RecordOf<"presence">>;

/** By member. */
export type Presence = ReadonlyMap<string, readonly PresenceRecord[]>;

interface PartOfGroup {
  readonly terms: AudienceTerms;
  readonly seats: readonly string[];
  readonly companions: number;
}

/** Nothing where it is for all of the group. */
export function audienceOf({ audiences }: Round, { audience }: Pick<Activity, "audience">): PartOfGroup | undefined {
  const terms = audiences.find(({ id }) => id === audience);
  const part = terms === undefined ? undefined : partOfGroup(terms);
  return terms === undefined || part === undefined ? undefined : { terms, ...part };
}

/** For the whole group: whoever holds a seat on its date. */
export function expectedAt(round: Round, group: MunicipalGroup, activity: DatedActivity): Expected {
  const audience = audienceOf(round, activity);
  const terms = termsOfActivity(round, activity);
  const { members, seated, companions, others, wanted, missing, vacant } = attendeesOn(round, audience?.terms ?? everybody, group, activity.date);
  const who = { members, expected: seated + companions, companions, others, missingCompanions: missing, vacant };
  if (audience === undefined) return { terms, rests: [], ...who };
  return { terms: [...terms, audience.terms], rests: wanted === 0 ? [] : [audience.terms], ...who };
}

const everybody = { who: "whole-group" } as const;

export function participantsAt(context: ParticipationContext, activity: DatedActivity, expected: readonly string[], presence: Presence): Participants {
  const certain = new Set(expected);
  const problems: (readonly RecordProblem[])[] = [];
  const companions: PlacedMember[] = [];
  const unknownAttendees: string[] = [];
  for (const [id, records] of presence) {
    const placed = context.memberById.get(id);
    if (placed !== undefined && rolesHeldBy(placed.member, activity.date).length > 0) {
      if (!certain.has(id)) companions.push(placed);
      problems.push(contradictions(activity, records));
    } else {
      if (agreedValue(records.map(({ record }) => record.present)) === true) unknownAttendees.push(id);
      problems.push(eachWith(placed === undefined ? "not-in-group" : "no-seat-that-day", records, activity));
    }
  }
  const accompanying = companions.sort((first, second) => first.place - second.place).map(({ member }) => member.id);
  const participants = [...expected.map((id) => participant(id, "expected", presence)), ...accompanying.map((id) => participant(id, "companion", presence))];
  return { participants, unknownAttendees: unknownAttendees.sort(), problems: problems.flat() };
}

function participant(member: string, part: Participant["part"], presence: Presence): Participant {
  const records = presence.get(member);
  if (records === undefined) return { member, part, status: "unknown", records: 0 };
  const present = agreedValue(records.map(({ record }) => record.present));
  const mode = agreedValue(records.map(({ record }) => record.mode));
  const status = present === undefined ? "unknown" : present ? "present" : "absent";
  return { member, part, status, records: records.length, ...(mode === undefined ? {} : { mode }) };
}

function contradictions(activity: DatedActivity, records: readonly PresenceRecord[]): readonly RecordProblem[] {
  if (records.length === 1) return [];
  return [...contradiction("contradicting-presence", records, ({ present }) => present, activity), ...contradiction("contradicting-modes", records, ({ mode }) => mode, activity)];
}

interface FilledPlaces {
  readonly counts: AttendanceCounts;
  /** Nothing at a meeting for the whole group. */
  readonly companions: CompanionAttendance | null;
}

/**
 * First those of the seats, by whoever holds them, and then those of the companions. Any other member can take one of these, so
 * one stands empty for certain only where all the others are recorded as absent.
 */
export function placesAt(audience: PartOfGroup | undefined, expected: Expected, { participants, unknownAttendees }: Omit<Participants, "problems">): FilledPlaces {
  const count = (part: Participant["part"], status: ParticipantStatus) => participants.filter((each) => each.part === part && each.status === status).length;
  const places = expected.expected - expected.companions;
  const holders = { present: count("expected", "present"), unknown: count("expected", "unknown") };
  const seated = filled(places, holders.present, holders.unknown);
  const came = holders.present - seated.present + count("companion", "present");
  const mayHaveCome = expected.others - count("companion", "present") - count("companion", "absent") + holders.unknown - seated.unknown;
  const accompanying = filled(expected.companions, came, mayHaveCome);
  const counts = sumOfCounts([seated, accompanying]);
  if (audience === undefined) return { counts, companions: null };
  const notCounted = came - accompanying.present;
  const empty = seated.absent + expected.vacant.length;
  const beyondPlaces = Math.max(0, notCounted - seated.unknown - empty);
  const standIns = Math.min(notCounted - beyondPlaces, empty);
  return { counts, companions: { wanted: audience.companions, missing: expected.missingCompanions, ...accompanying, standIns, beyondPlaces, notInGroup: unknownAttendees } };
}

/** Of whoever may have come as many are counted as there are places for. */
function filled(expected: number, came: number, mayHaveCome: number): AttendanceCounts {
  const present = Math.min(came, expected);
  const unknown = Math.min(mayHaveCome, expected - present);
  return { expected, present, unknown, absent: expected - present - unknown };
}
