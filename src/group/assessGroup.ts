import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";
import { groupSchemaOf, type MunicipalGroupInput } from "./municipalGroup.js";
import { lookAtGroup } from "./groupQuestion.js";
import type { GroupRepair } from "./repairs/groupRepair.js";
import { changesOf } from "./repairs/changesOf.js";
import { findRepairs } from "./repairs/findRepairs.js";
import { groupRules } from "./rules/index.js";
import { gapsIn, type SeatGap } from "./seatGaps.js";

/** What the rules for groups can find. */
export type GroupFinding = FindingOf<(typeof groupRules)[number]>;

/** What is said of a municipal group: findings and repairs for one date, and the gaps of the whole programme period. */
export interface GroupAssessment<V extends Vocabulary = Vocabulary> extends Assessment<GroupFinding> {
  /** When, in the programme period, a seat is held by too few. */
  readonly gaps: readonly SeatGap<V>[];
  /**
   * The smallest sets of changes that complete the group on the date, at most five, all of one size. Empty when no must-finding is
   * unmet.
   */
  readonly repairs: readonly GroupRepair<V>[];
}

/** When a group is looked at. */
export interface AssessGroupOptions {
  /** The civil date, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Answers whether a municipal group (kommunegruppe) is made up as the call asks, on a date, and what would complete it.
 *
 * @remarks A seat without `from` or `to` is open on that side, also on dates outside the programme period; gaps are told within
 * the period. Source: participation/1 to participation/1.3; whether one person may hold two seats is an assumption (D7).
 *
 * A repair changes as few people and seats as can be. New people come before second seats, which are proposed only where the
 * round itself allows the combination. Where a seat is empty for 31 days at most between two tenures, rather than somebody new,
 * whoever held it stays until the next one takes it; so does whoever held it to the last day of the period, for that day. Then those
 * repairs come first that leave fewest people without a seat; then the order of the seats in the round counts, and that of the members
 * in the group.
 * A seat that others have been appointed to from a later date is to be filled until then, also where the group is looked at
 * before the programme period. Members leave a seat only where it has too many, or where it is full and one person may not hold
 * it along with another. Of members who hold the same seats, the one whose tenure ends first leaves, and the first takes one more.
 *
 * The search ends after a thousand sets of changes, which no group in the round of the call comes near. Beyond that, where seats ask
 * for many people who each hold several that one person may not, or many have to leave seats that are full, there still is a
 * repair, but it may be larger than need be, and some that are as good may be missing.
 * @param group - The municipal group.
 * @param options - The date on which the group is looked at.
 * @returns Findings for the date, the gaps of the whole programme period, and what would complete the group on the date.
 * @throws InvalidInputError when the group or the date is not shaped like one, or the group has seats that the round does not have; with
 * every problem and its path.
 * @example
 * ```ts
 * import { assessGroup, explain, round2026 } from "kulturskole-veiledning";
 *
 * const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;
 * const { outcome, findings } = assessGroup(round2026, group, { on: "2026-08-26" });
 * outcome; // => "unmet"
 * findings.filter((finding) => finding.outcome === "unmet").map((finding) => explain(round2026, finding, "en"))[0];
 * // => "Nobody holds the seat of the representative of the school owner at political level in the municipal group on 26 August 2026. Appoint somebody to the seat."
 *
 * const seats = [{ role: "owner-political" }, { role: "owner-administrative" }, { role: "resource-teacher" }] as const;
 * const members = seats.map((seat, index) => ({ id: `m${String(index + 1)}`, seats: [seat] }));
 * assessGroup(round2026, { members }, { on: "2026-08-26" }).repairs;
 * // => [{ changes: [{ change: "add-person", role: "principal", people: 1, from: "2026-08-26" }] },
 * //     { changes: [{ change: "hold-seat", member: "m2", holds: ["owner-administrative"], role: "principal", from: "2026-08-26" }] }]
 * ```
 */
export function assessGroup<V extends Vocabulary>(round: Round<V>, group: MunicipalGroupInput<NoInfer<V>>, options: AssessGroupOptions): GroupAssessment<V> {
  const on = readInput("date of the assessment", civilDateSchema, (options as Partial<AssessGroupOptions> | undefined)?.on);
  const read = readRound(round);
  const question = lookAtGroup({ round: read, group: readInput("group", groupSchemaOf(read), group), on });
  const assessment = assess(groupRules, question);
  const repairs: readonly GroupRepair[] = assessment.summary.must.unmet === 0 ? [] : findRepairs(question).map((candidate) => ({ changes: changesOf(candidate, question) }));
  // What has been read has the seats of the round.
  return { ...assessment, gaps: gapsIn(read, question.group), repairs } as GroupAssessment<V>;
}
