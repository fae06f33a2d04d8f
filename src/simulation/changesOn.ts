import { groupedBy } from "../grouping/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { Aspect } from "./aspect.js";
import { compareEvents, type SimulatedEvent } from "./event.js";
import { findingChanges, type ChangeContext, type FindingChange } from "./findingChanges.js";
import type { Plan } from "./plan.js";

/** Something to look at in one municipality. */
interface Glance {
  readonly plan: Plan;
  readonly aspect: Aspect;
}

/**
 * Says what is found otherwise than the day before, and what brought it.
 *
 * @param date - The day.
 * @param glances - What to look at; all else is as it was.
 * @param events - What happens that day, in its order.
 * @returns The changes, in the order of what is looked at.
 */
export function changesOn(date: CivilDate, glances: readonly Glance[], events: readonly SimulatedEvent[]): readonly FindingChange[] {
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

function causesIn(events: readonly SimulatedEvent[], { isBroughtBy }: Aspect, plan: Plan): ChangeContext["causeOf"] {
  const inOrder = [...events].sort(compareEvents);
  return (found) => {
    const types = new Set(inOrder.filter((event) => isBroughtBy(event, found, plan)).map(({ type }) => type));
    return types.size === 0 ? "calendar" : Object.freeze([...types]);
  };
}
