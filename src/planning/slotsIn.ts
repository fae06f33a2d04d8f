import { groupedBy } from "../grouping/index.js";
import { obstaclesIn, type FreeSlot } from "./obstacles.js";
import { openHours, type OpenHours } from "./openHours.js";
import type { Slot } from "./slot.js";
import { dayOf, semesterOn, type PlanningContext } from "./planningContext.js";

/** Lists every time at which a municipality says that it can meet, and what stands against each. */
export function slotsIn(context: PlanningContext): readonly Slot[] {
  const { round, wishes } = context;
  const obstaclesTo = obstaclesIn(context);
  const alike = groupedBy(openHours(wishes.available, round.period), ({ date, start, end }) => `${date} ${start} ${end}`);
  return [...alike]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([, same]) => same)
    .flatMap((same) => same.slice(0, 1).map((hours) => slotFor(hours, same, context)))
    .map((slot) => ({ ...slot, obstacles: obstaclesTo(slot) }));
}

function slotFor({ date, start, end, index }: OpenHours, same: readonly OpenHours[], context: PlanningContext): FreeSlot {
  const { round } = context;
  const isNamedWeekend = same.some((each) => each.isNamedWeekend);
  return { date, start, end, day: dayOf(round, date), semester: semesterOn(context, date), path: ["available", index], isNamedWeekend };
}
