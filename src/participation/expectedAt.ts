import type { Answer } from "../assessment/index.js";
import { companionsFor, rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import { termsOfActivity, type DatedActivity } from "../schedule/index.js";

/** Who is expected at a meeting, and which terms of the round say so. */
export interface Expected extends Pick<Answer, "terms" | "rests"> {
  /** The ids of those who are certain to be among the expected, in the order of the group. */
  readonly members: readonly string[];
  /** How many are expected, also those of whom nobody can say who they are. */
  readonly expected: number;
  /** How many companions the group has nobody for. */
  readonly missingCompanions: number;
}

/**
 * Answers who is expected at a meeting.
 *
 * @remarks For the whole group: whoever holds a seat on its date. For the principal + 1: whoever is principal on its date, and it
 * is known how many come along, and not who (D6). Source: participation/2 to participation/5.
 * @param round - The round, which says how many come along.
 * @param group - The municipal group.
 * @param activity - The meeting, with its date.
 * @returns Who is expected, by id where that is known, and how many.
 */
export function expectedAt(round: Round, group: MunicipalGroup, activity: DatedActivity): Expected {
  const { audience, date } = activity;
  const terms = termsOfActivity(round, activity);
  if (audience === "whole-group") {
    const members = group.members.filter((member) => rolesHeldBy(member, date).length > 0).map(({ id }) => id);
    return { members, expected: members.length, missingCompanions: 0, terms, rests: [] };
  }
  const { principals, wanted, missing } = companionsFor(round, group, date);
  const { leaderGatherings } = round.offer;
  return { members: principals, expected: principals.length + wanted - missing, missingCompanions: missing, terms: [...terms, leaderGatherings], rests: wanted === 0 ? [] : [leaderGatherings] };
}
