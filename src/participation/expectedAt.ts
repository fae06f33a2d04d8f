import type { Answer } from "../assessment/index.js";
import { companionsFor, type MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import { termsOfActivity, type DatedActivity } from "../schedule/index.js";
import { audienceOf } from "./audience.js";

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

/**
 * Answers who is expected at a meeting.
 *
 * @remarks For the whole group: whoever holds a seat on its date. For some seats and companions: whoever holds one of those seats on
 * its date, and it is known how many come along, and not who (D6). Source: participation/2 to participation/5.
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
