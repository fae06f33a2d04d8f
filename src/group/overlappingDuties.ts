import { readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { without, type Period } from "../time/index.js";
import { combinationTerms, pairsOf, type Pair } from "./combinations.js";
import { heldPeriods } from "./holders.js";
import { groupSchemaOf, type Member, type MunicipalGroupInput } from "./municipalGroup.js";

/** An interval in which one member holds two seats at once: from, to and not including. */
export interface OverlappingDuty<V extends Vocabulary = Vocabulary> extends Period {
  /** The id of the member. */
  readonly member: string;
  /** The two seats, in the order of the round. */
  readonly roles: readonly [V["seat"], V["seat"]];
  /** What the round says of one person in these two. */
  readonly allowed: boolean | "needs-judgement";
  /** Where the call says so. */
  readonly provisions: readonly string[];
  /** The assumptions that this rests on, where the call is silent. */
  readonly assumptions: readonly string[];
}

/**
 * Answers when, in the programme period, a member of the group holds two seats at once, and what the round says of those two.
 *
 * @remarks It lists every overlap, whether or not others hold the seats as well. {@link assessGroup} tells only of double seats
 * that the group cannot do without. Civil dates; `to` is exclusive. Of three seats at once, each two are listed. The call is
 * silent on double seats (D7).
 * @param round - The round, which says which seats there are.
 * @param group - The municipal group.
 * @returns The overlaps: members in the order of the group, then seats in the order of the round, then by time.
 * @throws InvalidInputError when the round or the group is not shaped like one, or the group has seats that the round does not have.
 * @example
 * ```ts
 * import { overlappingDuties, round2026 } from "kulturskole-veiledning";
 *
 * const seats = [{ role: "owner-administrative" }, { role: "principal", to: "2027-02-01" }] as const;
 * const [duty] = overlappingDuties(round2026, { members: [{ id: "m1", seats }] });
 * duty?.roles; // => ["owner-administrative", "principal"]
 * duty?.to; // => "2027-02-01"
 * duty?.allowed; // => true
 * ```
 */
export function overlappingDuties<V extends Vocabulary>(round: Round<V>, group: MunicipalGroupInput<NoInfer<V>>): readonly OverlappingDuty<V>[] {
  const read = readRound(round);
  // What has been read has the seats of the round.
  return readInput("group", groupSchemaOf(read), group).members.flatMap((member) => dutiesOf(member, read)) as OverlappingDuty<V>[];
}

function dutiesOf(member: Member, round: Round): readonly OverlappingDuty[] {
  const roles = round.group.seats.map(({ role }) => role).filter((role) => member.seats.some((seat) => seat.role === role));
  return pairsOf(roles).flatMap((pair) => dutiesIn(pair, member, round));
}

function dutiesIn(roles: Pair, member: Member, round: Round): readonly OverlappingDuty[] {
  const { allowed, provisions, assumptions } = combinationTerms(round, roles);
  return heldTogether(roles, member, round.period).map(({ from, to }) => ({ member: member.id, roles, from, to, allowed, provisions, assumptions }));
}

/** What is left of the period once every day without one of the seats is taken away. */
function heldTogether(roles: readonly string[], member: Member, period: Period): readonly Period[] {
  return without(period, roles.flatMap((role) => without(period, heldPeriods(member, role, period))));
}
