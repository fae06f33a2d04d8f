import type { Answer } from "../assessment/index.js";
import { companionsFor, rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import { partOfGroup, type AudienceTerms, type Mode, type Round } from "../round/index.js";
import { termsOfActivity, type Activity, type DatedActivity } from "../schedule/index.js";
import type { AttendanceCounts } from "./figures.js";
import type { ParticipationContext, PlacedMember } from "./input.js";
import { agreedValue, contradiction, eachWith, type Numbered, type RecordProblem } from "./problem.js";
import type { RecordOf } from "./record.js";

/** Who is expected at a meeting, and which terms of the round say so. */
export interface Expected extends Pick<Answer, "terms" | "rests"> {
  /** The ids of those who are certain to be among the expected, in the order of the group. */
  readonly members: readonly string[];
  /** How many are expected, also those of whom nobody can say who they are. */
  readonly expected: number;
  /** How many others hold a seat, any one of whom can come along where companions are asked for. */
  readonly others: number;
  /** How many companions the group has nobody for. */
  readonly missingCompanions: number;
}

/** Whether somebody was there; `not-applicable` where there was no meeting to be at. */
export type ParticipantStatus = "present" | "absent" | "unknown" | "not-applicable";

/** One member of the group at one meeting. */
export interface Participant {
  readonly member: string;
  /** `expected`: certain to be among the expected. `companion`: recorded as coming along with those, or as not doing so. */
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
  /** How many came besides, for whom the round gives no place. They are in no figures. */
  readonly beyondPlaces: number;
  /** The ids of those who are recorded as there and had no place in the group that day. They are in no figures. */
  readonly notInGroup: readonly string[];
}

/** What the records say of who was at a meeting. */
export interface Participants {
  /** Those who are certain to be expected, then the companions; each in the order of the group. */
  readonly participants: readonly Participant[];
  /** The ids of those who are recorded as there and had no place in the group that day, in the order of their ids. */
  readonly unknownAttendees: readonly string[];
  readonly problems: readonly RecordProblem[];
}

type PresenceRecord = Numbered<RecordOf<"presence">>;

/** The records of presence at one meeting, by member. */
export type Presence = ReadonlyMap<string, readonly PresenceRecord[]>;

/** A part of the group that a meeting is for: those in some seats, and how many come along with them. */
interface PartOfGroup {
  readonly terms: AudienceTerms;
  readonly seats: readonly string[];
  readonly companions: number;
}

/** The part of the group that a meeting is for; nothing where it is for all of it. */
export function audienceOf({ audiences }: Round, { audience }: Pick<Activity, "audience">): PartOfGroup | undefined {
  const terms = audiences.find(({ id }) => id === audience);
  const part = terms === undefined ? undefined : partOfGroup(terms);
  return terms === undefined || part === undefined ? undefined : { terms, ...part };
}

/**
 * Answers who is expected at a meeting. For the whole group: whoever holds a seat on its date. For some seats and companions: whoever
 * holds one of those seats on its date, and it is known how many come along, and not who (D6).
 */
export function expectedAt(round: Round, group: MunicipalGroup, activity: DatedActivity): Expected {
  const audience = audienceOf(round, activity);
  const terms = termsOfActivity(round, activity);
  const { members, available: others, wanted, missing } = companionsFor(audience?.terms ?? everybody, group, activity.date);
  const who = { members, expected: members.length + wanted - missing, others, missingCompanions: missing };
  if (audience === undefined) return { terms, rests: [], ...who };
  return { terms: [...terms, audience.terms], rests: wanted === 0 ? [] : [audience.terms], ...who };
}

const everybody = { who: "whole-group" } as const;

/** Answers what the records say of who was at a meeting, and of whom nothing is known. */
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

/**
 * Answers how the places of the companions were filled. Any other member can take a place, so it stands empty for certain only where all
 * the others are recorded as absent; as long as nothing is recorded of one of them, it is unknown whether that one came.
 */
export function companionsAt({ companions: wanted }: PartOfGroup, expected: Expected, recorded: Pick<Participants, "participants" | "unknownAttendees">): CompanionAttendance {
  const companions = recorded.participants.filter(({ part }) => part === "companion");
  const came = companions.filter(({ status }) => status === "present").length;
  const stayedAway = companions.filter(({ status }) => status === "absent").length;
  const places = expected.expected - expected.members.length;
  const present = Math.min(came, places);
  const unknown = Math.min(places - present, expected.others - came - stayedAway);
  return {
    wanted,
    missing: expected.missingCompanions,
    expected: places,
    present,
    absent: places - present - unknown,
    unknown,
    beyondPlaces: came - present,
    notInGroup: recorded.unknownAttendees,
  };
}
