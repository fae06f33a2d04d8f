import { groupedBy, groupedByEach } from "../grouping/index.js";
import { freezeDeep } from "../input/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { aspects } from "./aspects.js";
import { changesOn } from "./changesOn.js";
import { compareEvents, type SimulatedEvent } from "./event.js";
import type { FindingChange } from "./findingChanges.js";
import { daysIn } from "./model.js";
import { eventfulDays, municipalEventsOn } from "./municipalEvents.js";
import type { Plan } from "./plan.js";
import { roundEvents } from "./roundEvents.js";
import type { SettledScenario } from "./settle.js";

/** One day of a simulation. */
export interface SimulatedDay {
  /** The civil date, Oslo's. */
  readonly date: CivilDate;
  /** What happens, in the order of the day. */
  readonly events: readonly SimulatedEvent[];
  /** What the rules say otherwise than the day before. */
  readonly changes: readonly FindingChange[];
}

/**
 * The days of a scenario, made one at a time as they are asked for; they can be gone through more than once.
 *
 * @param settled - The scenario, and the plans of its municipalities.
 * @returns Every day from the first to the last.
 */
export function daysOf({ scenario: { from, to }, round, plans, scheduleWith }: SettledScenario): Iterable<SimulatedDay> {
  const forEverybody = groupedBy(roundEvents(round, scheduleWith), ({ date }) => date);
  const isPlayed = (date: CivilDate) => from <= date && date <= to;
  const eventful = groupedByEach(plans, (plan) => [...eventfulDays(plan)].filter(isPlayed));
  const changing = groupedByEach(plans.flatMap(looksAt), ({ days }) => days.filter(isPlayed));
  const dayOf = (date: CivilDate): SimulatedDay => {
    const common = (forEverybody.get(date) ?? []).map(({ event }) => event);
    const events = inOrder([...common, ...(eventful.get(date) ?? []).flatMap((plan) => municipalEventsOn(plan, date))]);
    return { date, events, changes: changesOn(date, changing.get(date) ?? [], events) };
  };
  return { [Symbol.iterator]: () => eachDay(from, daysIn(from, to), dayOf) };
}

function* eachDay(from: CivilDate, count: number, dayOf: (date: CivilDate) => SimulatedDay): Generator<SimulatedDay, void> {
  for (let index = 0; index < count; index += 1) yield dayOf(addDays(from, index));
}

function looksAt(plan: Plan) {
  return aspects.map((aspect) => ({ plan, aspect, days: [...new Set(aspect.daysOfChange(plan))] }));
}

function inOrder(events: SimulatedEvent[]): readonly SimulatedEvent[] {
  return freezeDeep(events.sort(compareEvents));
}
