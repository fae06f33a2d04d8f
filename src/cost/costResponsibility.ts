import { assess, type FindingOf } from "../assessment/index.js";
import { readRound, type ActivityKind, type ContributionTerms, type CostTerms, type Payer, type Round, type Vocabulary } from "../round/index.js";
import { arisingFrom, type CostUnit } from "./costBasis.js";
import { costRules } from "./rules/payer.js";

/** What the rules about costs can find. */
export type CostFinding = FindingOf<(typeof costRules)[number]>;

/** Who pays for one cost, and where that comes from. */
export interface CostShare<V extends Vocabulary = Vocabulary> {
  /** The cost. */
  readonly item: V["cost"];
  /** Who pays it, or the rest of it where others contribute; `not-stated` where the call names nobody. */
  readonly payer: Payer;
  /** Who else pays a part of it, and how much. */
  readonly contributions: readonly ContributionTerms[];
  /** The kinds of meeting that it arises at; none for what arises at no meeting. */
  readonly activities: readonly ActivityKind<V>[];
  /** What its quantity counts, in a ledger. */
  readonly basis: CostUnit;
  /** The provisions of the call that say so; none where it is silent. */
  readonly provisions: readonly string[];
  /** The assumptions that it rests on where the call is silent. */
  readonly assumptions: readonly string[];
  /** The same as a finding, which `explain` renders as a sentence. */
  readonly finding: CostFinding;
}

/**
 * Answers who pays for what: the municipality, the organiser, or nobody that the call names.
 *
 * @remarks A payer whom the call does not name is `not-stated` (D17), never guessed; what is assumed says so (D16, D18).
 * Source: costs/0 to costs/2.
 * @returns One share for each cost, in the order of the round.
 * @throws InvalidInputError when the data is not shaped like a round.
 * @example
 * ```ts
 * import { costResponsibility, explain, round2026 } from "kulturskole-veiledning";
 *
 * const travel = costResponsibility(round2026).find(({ item }) => item === "travel.leader-gatherings");
 * if (travel === undefined) throw new Error("The round says who pays for travel to the leader gatherings");
 * travel.payer; // => "municipality"
 * travel.provisions; // => ["costs/2"]
 * travel.activities; // => ["leader-gathering"]
 * travel.basis; // => "person-trip"
 * explain(round2026, travel.finding, "en"); // => "Travel to leader gatherings: the municipality covers the cost."
 * ```
 */
export function costResponsibility<V extends Vocabulary>(round: Round<V>): readonly CostShare<V>[] {
  const parsed = readRound(round);
  const { findings } = assess(costRules, { round: parsed });
  return parsed.costs.flatMap((terms) => findings.filter(({ about }) => about === terms.item).map((finding) => shareOf(terms, finding) as CostShare<V>));
}

function shareOf({ item, payer, contributions = [], basis }: CostTerms, finding: CostFinding): CostShare {
  const { kinds, unit } = arisingFrom(basis);
  return { item, payer, contributions, activities: kinds, basis: unit, provisions: finding.provisions, assumptions: finding.assumptions, finding };
}
