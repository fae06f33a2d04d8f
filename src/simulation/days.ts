import { groupedBy, groupedByEach } from "../grouping/index.js";
import { freezeDeep } from "../input/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { Tracker } from "./tracker.js";
import { trackers } from "./trackers.js";
import { compareEvents, type SimulatedEvent } from "./event.js";
import { findingChanges, type ChangeContext, type FindingChange } from "./findingChanges.js";
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

/** The days of a scenario, made one at a time as they are asked for; they can be gone through more than once. */
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
  return trackers.map((aspect) => ({ plan, aspect, days: [...new Set(aspect.daysOfChange(plan))] }));
}

function inOrder(events: SimulatedEvent[]): readonly SimulatedEvent[] {
  return freezeDeep(events.sort(compareEvents));
}

/** Something to look at in one municipality. */
interface Glance {
  readonly plan: Plan;
  readonly aspect: Tracker;
}

/** Says what is found otherwise than the day before, and what brought it. */
function changesOn(date: CivilDate, glances: readonly Glance[], events: readonly SimulatedEvent[]): readonly FindingChange[] {
  if (glances.length === 0) return none;
  const byMunicipality = groupedBy(events, ({ municipality }) => municipality);
  const dayBefore = addDays(date, -1);
  return glances.flatMap(({ plan, aspect }) => {
    const [before, now] = [aspect.findingsAt(plan, dayBefore), aspect.findingsAt(plan, date)];
    if (before === now) return none;
    const own = [...(byMunicipality.get(null) ?? none), ...(byMunicipality.get(plan.number) ?? none)];
    return findingChanges({ municipality: plan.number, causeOf: causesIn(own, aspect, plan) }, before, now);
  });
}

const none: readonly never[] = Object.freeze([]);

function causesIn(events: readonly SimulatedEvent[], { isBroughtBy }: Tracker, plan: Plan): ChangeContext["causeOf"] {
  const inOrder = [...events].sort(compareEvents);
  return (found) => {
    const types = new Set(inOrder.filter((event) => isBroughtBy(event, found, plan)).map(({ type }) => type));
    return types.size === 0 ? "calendar" : Object.freeze([...types]);
  };
}
