import type { Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { holdersOf } from "./holders.js";
import type { MunicipalGroup } from "./model.js";
import { peopleIn, seatingOn, setOf, type HeadCounts } from "./seating.js";

/** How many can come along with a principal (rektor), and how many are asked for. */
export interface CompanionCount {
  /** How many others hold a seat, any one of whom can come along. */
  readonly available: number;
  /** How many companions the round asks for. */
  readonly wanted: number;
  /** How many of them the group has nobody for. */
  readonly missing: number;
}

/** Who goes to a leader gathering (ledersamling), and how many can come along. */
export interface Companions extends CompanionCount {
  /** The ids of the principals, in the order of the group. */
  readonly principals: readonly string[];
}

/**
 * Answers whom the principal (rektor) can bring to a leader gathering on a date.
 *
 * @remarks The + 1 is any one other member (D6): it is known how many can come along, and not who. A principal is nobody's
 * companion. Source: participation/5.
 * @param round - The round.
 * @param group - The municipal group.
 * @param on - The date.
 * @returns The principals, and the companions by number.
 */
export function companionsFor(round: Round, group: MunicipalGroup, on: CivilDate): Companions {
  return { principals: holdersOf(group, "principal", on), ...countCompanions(round, seatingOn(group, on).counts) };
}

/**
 * The same as {@link companionsFor}, by number alone, for whoever has looked at the group already.
 *
 * @param round - The round.
 * @param counts - How many hold which seats.
 * @returns The companions by number.
 */
export function countCompanions({ offer }: Round, counts: HeadCounts): CompanionCount {
  const [unseated = 0] = counts;
  const available = peopleIn(counts, setOf([])) - unseated - peopleIn(counts, setOf(["principal"]));
  const wanted = offer.leaderGatherings.companions;
  return { available, wanted, missing: Math.max(0, wanted - available) };
}
