import type { Term } from "../assessment/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupCompleteBy, type Round, type SeatRole } from "../round/index.js";
import { termsOfActivity, type Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { headCounts, seatOrder, type HeadCounts } from "./headCounts.js";
import { pricesOf, type Prices } from "./prices.js";
import type { CostRates } from "./rates.js";

/** What a ledger is made from: all of it parsed. */
export interface CostQuestion {
  readonly round: Round;
  readonly group: MunicipalGroup;
  /** The meetings of the municipality's schedule. */
  readonly activities: readonly Activity[];
  readonly rates: CostRates;
}

/** What a ledger is made from, looked through once. */
export interface Costing extends CostQuestion {
  /** What the round says of each meeting, by its id. */
  readonly meetings: ReadonlyMap<string, readonly Term[]>;
  /** The seats, the one under which a person counts first of all. */
  readonly order: readonly SeatRole[];
  readonly counts: HeadCounts;
  readonly prices: Prices;
}

/**
 * Looks once through the group and the rates.
 *
 * @param question - The round, the group, the meetings and the rates.
 * @returns The same, made ready to be asked.
 */
export function costing(question: CostQuestion): Costing {
  const { round, group, activities, rates } = question;
  const order = seatOrder(round);
  const dated = activities.flatMap(({ date }): CivilDate[] => (date === null ? [] : [date]));
  const dates = [...dated, ...round.semesters.map(({ from }) => from), round.period.from, groupCompleteBy(round)];
  const meetings = new Map(activities.map((activity) => [activity.id, termsOfActivity(round, activity)]));
  return { ...question, meetings, order, counts: headCounts(order, group, dates), prices: pricesOf(rates) };
}
