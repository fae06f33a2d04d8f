import type { Term } from "../assessment/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupCompleteBy, startingGatherings, type Round } from "../round/index.js";
import { termsOfActivity, type Activity } from "../schedule/index.js";
import { addDays, covers, type CivilDate } from "../time/index.js";
import { peopleOf, type People } from "./people.js";
import { pricesOf, type DaySpan, type Prices } from "./prices.js";
import type { CostRates } from "./rates.js";

/** What a ledger is made from: all of it parsed. */
export interface CostQuestion {
  readonly round: Round;
  readonly group: MunicipalGroup;
  /** The meetings of the municipality's schedule. */
  readonly activities: readonly Activity[];
  readonly rates: CostRates;
}

export interface Costing extends CostQuestion {
  /** By the ids of the activities. */
  readonly meetings: ReadonlyMap<string, readonly Term[]>;
  readonly people: People;
  readonly prices: Prices;
}

export function costing(question: CostQuestion): Costing {
  const { round, group, activities, rates } = question;
  const dated = activities.flatMap(({ date }): CivilDate[] => (date === null ? [] : [date]));
  const dates = [...dated, ...round.semesters.map(({ from }) => from), round.period.from, startOfProgram(round), groupCompleteBy(round)];
  const meetings = new Map(activities.map((activity) => [activity.id, termsOfActivity(round, activity)]));
  return { ...question, meetings, people: peopleOf(round, group, dates), prices: pricesOf(rates) };
}

/**
 * The days on which a meeting may be: those that it takes, or where it has no date, any of its semester. None is before the gathering
 * that starts the programme (participation/3).
 */
export function daysOf(round: Round, { date, lastDate, semester }: Activity): DaySpan {
  if (date !== null) return { from: date, to: lastDate === undefined ? date : addDays(lastDate, 1) };
  // A schedule leaves only meetings of the round's own semesters without a date.
  const period = round.semesters.find(({ id }) => id === semester) ?? round.period;
  const start = startOfProgram(round);
  return { from: covers(period, start) ? start : period.from, to: period.to };
}

/** Where several kinds of gathering start the programme, guidance comes after the last of them. */
export function startOfProgram(round: Round): CivilDate {
  return startingGatherings(round).at(-1)?.date ?? round.period.from;
}
