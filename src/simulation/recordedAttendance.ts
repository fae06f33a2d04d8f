import { assessParsedParticipation, type ParticipationAsked, type ParticipationRecord } from "../participation/index.js";
import type { Attendance } from "./attendance.js";

/**
 * Lets records win over chance: for the meetings that they speak of, how many came is what they say.
 *
 * @remarks A meeting that is recorded as not held has nobody at it, and is left out.
 * @param attendance - The meetings, with what has been drawn.
 * @param asked - The records, and what they are held against.
 * @returns The meetings that are held.
 */
export function withRecords(attendance: readonly Attendance[], asked: ParticipationAsked): readonly Attendance[] {
  if (asked.records.length === 0) return attendance;
  const spokenOf = meetingsSpokenOf(asked.records);
  const recorded = new Map(assessParsedParticipation(asked).activities.map((each) => [each.activity, each]));
  return attendance.flatMap((each): readonly Attendance[] => {
    const told = recorded.get(each.activity.id);
    if (told === undefined || !spokenOf.has(each.activity.id)) return [each];
    if (told.state === "not-held") return [];
    const { present, unknown } = told.figures;
    const known = unknown === 0 && told.state === "held" ? { present, restsOn: "records" as const } : { present: null, restsOn: null };
    return [{ ...each, drawn: [], ...known }];
  });
}

/** The ids of the meetings of which records say who was there, or whether they were held. */
function meetingsSpokenOf(records: readonly ParticipationRecord[]): ReadonlySet<string> {
  const ofMeetings = records.filter((record) => record.type === "presence" || record.type === "meeting-held");
  return new Set(ofMeetings.map(({ activity }) => activity));
}
