import { freezeDeep } from "../input/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { DatedEvent } from "./datedEvent.js";
import { compareEvents, type SimulatedEvent } from "./event.js";
import { findingChanges, type FindingChange } from "./findingChanges.js";
import { daysOfChange } from "./findingsAt.js";
import { findingsDayByDay, type FindingsOn } from "./findingsDayByDay.js";
import { daysIn, type Scenario } from "./model.js";
import { municipalEvents } from "./municipalEvents.js";
import type { Plan } from "./plan.js";
import { roundEvents } from "./roundEvents.js";

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
 * @param scenario - The scenario.
 * @param plans - The plans of its municipalities.
 * @returns Every day from the first to the last.
 */
export function daysOf(scenario: Scenario, plans: readonly Plan[]): Iterable<SimulatedDay> {
  const { round, from, to } = scenario;
  const events = [...roundEvents(round), ...plans.flatMap(municipalEvents)];
  const eventsOn = byDate(events.filter(({ date }) => from <= date && date <= to));
  const changingOn = byDate(plans.flatMap((plan) => [...daysOfChange(plan)].map((date) => ({ date, plan }))));
  const dayOf = (date: CivilDate, findingsOn: FindingsOn): SimulatedDay => ({
    date,
    events: inOrder(eventsOn.get(date) ?? []),
    changes: (changingOn.get(date) ?? []).flatMap(({ plan }) => changesOn(plan, date, findingsOn)),
  });
  return { [Symbol.iterator]: () => eachDay(from, daysIn(from, to), dayOf) };
}

function* eachDay(from: CivilDate, count: number, dayOf: (date: CivilDate, findingsOn: FindingsOn) => SimulatedDay): Generator<SimulatedDay, void> {
  const findingsOn = findingsDayByDay();
  for (let index = 0; index < count; index += 1) yield dayOf(addDays(from, index), findingsOn);
}

function byDate<Dated extends { readonly date: CivilDate }>(all: readonly Dated[]): ReadonlyMap<CivilDate, readonly Dated[]> {
  const grouped = new Map<CivilDate, Dated[]>();
  for (const each of all) {
    const sameDay = grouped.get(each.date);
    if (sameDay === undefined) grouped.set(each.date, [each]);
    else sameDay.push(each);
  }
  return grouped;
}

function inOrder(events: readonly DatedEvent[]): readonly SimulatedEvent[] {
  return freezeDeep(events.map(({ event }) => event).sort(compareEvents));
}

function changesOn(plan: Plan, date: CivilDate, findingsOn: FindingsOn): readonly FindingChange[] {
  return findingChanges(plan.number, findingsOn(plan, addDays(date, -1)), findingsOn(plan, date));
}
