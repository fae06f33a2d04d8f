import { covers, isWeekend, type CivilDate } from "../time/index.js";
import { isBeforeStart } from "../schedule/index.js";
import { isShownOnce } from "./openHours.js";
import type { HoursOnDate, Obstacle, Slot } from "./slot.js";
import type { PlanningContext, WishObstacle } from "./planningContext.js";

/** A time before anything is held against it. */
export type FreeSlot = Omit<Slot, "obstacles">;

/** What of a time depends on its hours, and not on its date alone. */
interface OfHours {
  readonly isShownOnce: boolean;
  readonly isEarly: boolean;
}

/**
 * Makes what finds everything that stands against a time: first what cannot be helped, then the wishes of the municipality
 * and those of its adviser.
 */
export function obstaclesIn(context: PlanningContext): (slot: FreeSlot) => readonly Obstacle[] {
  const known = new Map<string, readonly Obstacle[]>();
  return (slot) => {
    const ofHours = { isShownOnce: isShownOnce(slot), isEarly: context.starts.some((start) => isBeforeStart(slot, start)), isAdviserThere: isAdviserThere(slot, context) };
    const key = JSON.stringify([slot.date, slot.isNamedWeekend, ofHours]);
    const obstacles = known.get(key) ?? [
      ...whatCannotBeHelped(slot, context, ofHours),
      ...municipalObstacles(slot, context),
      ...adviserObstacles(slot, context, ofHours.isAdviserThere),
    ];
    known.set(key, obstacles);
    return obstacles;
  };
}

function whatCannotBeHelped({ date, semester, isNamedWeekend }: FreeSlot, { gatherings, holidays }: PlanningContext, ofHours: OfHours): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  const because = (reason: Obstacle["reason"], gathering: Obstacle["gathering"] = null) => obstacles.push({ reason, wish: null, gathering });
  if (semester === null) because("outside-semesters");
  if (ofHours.isEarly) because("before-start");
  const gathering = gatherings.get(date);
  if (gathering !== undefined) because("meeting-day", gathering);
  if (holidays.has(date)) because("public-holiday");
  if (!isNamedWeekend && isWeekend(date)) because("weekend");
  if (!ofHours.isShownOnce) because("clocks-change");
  return obstacles;
}

function municipalObstacles({ date }: FreeSlot, { wishes, wishesIn }: PlanningContext): readonly Obstacle[] {
  const { earliest = date, latest = date } = wishes;
  return [
    ...(date < earliest ? [wishesIn.earliest] : []),
    ...(date > latest ? [wishesIn.latest] : []),
    ...wishesIn.unavailable.filter((time) => isOn(time, date)),
  ];
}

function adviserObstacles({ date }: FreeSlot, { wishesIn }: PlanningContext, isThere: boolean): readonly Obstacle[] {
  return [...(isThere ? [] : [wishesIn.adviserAvailable]), ...wishesIn.adviserUnavailable.filter((time) => isOn(time, date))];
}

function isAdviserThere({ date, start, end }: HoursOnDate, { adviserHours }: PlanningContext): boolean {
  return adviserHours?.get(date)?.some((hours) => hours.start <= start && end <= hours.end) ?? adviserHours === undefined;
}

function isOn({ wish: { from, to } }: WishObstacle, date: CivilDate): boolean {
  return from !== null && to !== null && covers({ from, to }, date);
}
