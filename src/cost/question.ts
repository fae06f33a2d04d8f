import type { Term } from "../assessment/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupCompleteBy, type Round } from "../round/index.js";
import { termsOfActivity, type Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { startOfProgram } from "./daysOf.js";
import { peopleOf, type People } from "./people.js";
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
  readonly people: People;
  readonly prices: Prices;
}

/** Looks once through the group and the rates. */
export function costing(question: CostQuestion): Costing {
  const { round, group, activities, rates } = question;
  const dated = activities.flatMap(({ date }): CivilDate[] => (date === null ? [] : [date]));
  const dates = [...dated, ...round.semesters.map(({ from }) => from), round.period.from, startOfProgram(round), groupCompleteBy(round)];
  const meetings = new Map(activities.map((activity) => [activity.id, termsOfActivity(round, activity)]));
  return { ...question, meetings, people: peopleOf(round, group, dates), prices: pricesOf(rates) };
}
