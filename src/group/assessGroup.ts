import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import { readRound, type Round } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";
import { municipalGroupSchema, type MunicipalGroupInput } from "./model.js";
import type { GroupQuestion } from "./question.js";
import { groupRules } from "./rules.js";
import { gapsIn, type SeatGap } from "./seatGaps.js";

/** What the rules for groups can find. */
export type GroupFinding = FindingOf<(typeof groupRules)[number]>;

/** What is said of a municipal group: findings for one date, and the gaps of the whole program period. */
export interface GroupAssessment extends Assessment<GroupFinding> {
  /** When, in the program period, a seat is held by too few. */
  readonly gaps: readonly SeatGap[];
}

/** When a group is looked at. */
export interface AssessGroupOptions {
  /** The civil date, `YYYY-MM-DD`. */
  readonly on: CivilDate;
}

/**
 * Answers whether a municipal group (kommunegruppe) is made up as the call asks, on a date.
 *
 * @remarks A seat without `from` or `to` is open on that side, also on dates outside the program period; gaps are told within
 * the period. Source: participation/1 to participation/1.3; whether one person may hold two seats is a reading (D7).
 * @param round - The round.
 * @param group - The municipal group.
 * @param options - The date on which the group is looked at.
 * @returns A finding for each seat and each double seat, and the gaps of the whole program period.
 * @throws InvalidInputError when the group or the date is not shaped like one, with every problem and its path.
 * @example
 * ```ts
 * import { assessGroup, explain, round2026 } from "kulturskole-veiledning";
 *
 * const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;
 * const { outcome, findings } = assessGroup(round2026, group, { on: "2026-08-26" });
 * outcome; // => "unmet"
 * findings.filter((finding) => finding.outcome === "unmet").map((finding) => explain(finding, "en"))[0];
 * // => "The municipal group has no political school owner on 26 August 2026. Appoint somebody to the seat."
 * ```
 */
export function assessGroup(round: Round, group: MunicipalGroupInput, options: AssessGroupOptions): GroupAssessment {
  const on = readInput("date of the assessment", civilDateSchema, (options as Partial<AssessGroupOptions> | undefined)?.on);
  return assessParsedGroup({ round: readRound(round), group: readInput("group", municipalGroupSchema, group), on });
}

/**
 * The same as {@link assessGroup}, for what has been parsed already.
 *
 * @param question - The round, the group and the date.
 * @returns The assessment.
 */
export function assessParsedGroup(question: GroupQuestion): GroupAssessment {
  return { ...assess(groupRules, question), gaps: gapsIn(question.round, question.group) };
}

