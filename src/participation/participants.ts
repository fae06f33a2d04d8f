import { rolesHeldBy } from "../group/index.js";
import type { Mode } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import type { Look, PlacedMember } from "./input.js";
import { contradiction, eachWith, type Numbered, type RecordProblem } from "./problem.js";
import type { RecordOf } from "./record.js";
import { agreedValue } from "./agreedValue.js";

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

/** What the records say of who was at a meeting. */
export interface Participants {
  /** Those who are certain to be expected, then the companions; each in the order of the group. */
  readonly participants: readonly Participant[];
  /** The ids of those who are recorded as there and had no place in the group that day, in the order of their ids. */
  readonly unknownAttendees: readonly string[];
  readonly problems: readonly RecordProblem[];
}

/** The records of presence at one meeting, by member. */
export type Presence = ReadonlyMap<string, readonly Numbered<RecordOf<"presence">>[]>;

/** Answers what the records say of who was at a meeting, and of whom nothing is known. */
export function participantsAt(look: Look, activity: DatedActivity, expected: readonly string[], presence: Presence): Participants {
  const certain = new Set(expected);
  const problems: (readonly RecordProblem[])[] = [];
  const companions: PlacedMember[] = [];
  const unknownAttendees: string[] = [];
  for (const [id, told] of presence) {
    const placed = look.memberById.get(id);
    if (placed !== undefined && rolesHeldBy(placed.member, activity.date).length > 0) {
      if (!certain.has(id)) companions.push(placed);
      problems.push(contradictions(activity, told));
    } else {
      if (isSaidToCome(told)) unknownAttendees.push(id);
      problems.push(eachWith(placed === undefined ? "not-in-group" : "no-seat-that-day", told, activity));
    }
  }
  const accompanying = companions.sort((first, second) => first.place - second.place).map(({ member }) => member.id);
  const participants = [...expected.map((id) => participant(id, "expected", presence)), ...accompanying.map((id) => participant(id, "companion", presence))];
  return { participants, unknownAttendees: unknownAttendees.sort(), problems: problems.flat() };
}

function isSaidToCome(told: readonly Numbered<RecordOf<"presence">>[]): boolean {
  return agreedValue(told.map(({ record }) => record.present)).value === true;
}

function participant(member: string, part: Participant["part"], presence: Presence): Participant {
  const told = presence.get(member);
  if (told === undefined) return { member, part, status: "unknown", records: 0 };
  const present = agreedValue(told.map(({ record }) => record.present)).value;
  const mode = agreedValue(told.map(({ record }) => record.mode)).value;
  const status = present === undefined ? "unknown" : present ? "present" : "absent";
  return { member, part, status, records: told.length, ...(mode === undefined ? {} : { mode }) };
}

function contradictions(activity: DatedActivity, told: readonly Numbered<RecordOf<"presence">>[]): readonly RecordProblem[] {
  if (told.length === 1) return [];
  return [...contradiction("contradicting-presence", told, ({ present }) => present, activity), ...contradiction("contradicting-modes", told, ({ mode }) => mode, activity)];
}
