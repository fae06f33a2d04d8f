import { groupedBy } from "../input/index.js";
import type { GuidanceMeeting } from "../schedule/index.js";
import { weekdayOf } from "../time/index.js";
import { obstaclesIn, type FreeSlot } from "./obstacles.js";
import { openHours, weekendDaysNamedIn, type OpenHours } from "./openHours.js";
import { dayOf, semesterOn, type PlanningContext } from "./planningContext.js";
import type { AgreedMeeting } from "./question.js";
import { minDaysIn } from "./search.js";
import type { Slot } from "./slot.js";

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

/** A meeting that was agreed before, and what stands against it all the same. */
export interface AgreedSlot extends Pick<AgreedMeeting, "against"> {
  readonly slot: Slot;
}

/** Holds the meetings that have been agreed against everything that a plan heeds. They stay whatever comes of it. */
export function agreedSlots(context: PlanningContext): readonly AgreedSlot[] {
  const { round, wishes } = context;
  const obstaclesTo = obstaclesIn(context);
  const days = wishes.agreed.map(({ date }) => dayOf(round, date));
  return wishes.agreed.map((meeting, index) => {
    const free = slotOf(meeting, context);
    const close = wishes.agreed.find((_, other) => other !== index && Math.abs(free.day - (days[other] ?? Infinity)) < minDaysIn(context));
    const against = [
      ...(free.semester === meeting.semester ? [] : [{ reason: "other-semester" as const, gathering: null, meeting: null }]),
      ...obstaclesTo(free).flatMap(({ reason, gathering }) => (reason === "outside-semesters" ? [] : { reason, gathering, meeting: null })),
      ...(close === undefined ? [] : [{ reason: "too-close" as const, gathering: null, meeting: close.date }]),
    ];
    // It counts for the semester that it was agreed for, wherever it lies.
    return { slot: { ...free, semester: meeting.semester, obstacles: [] }, against };
  });
}

function slotOf({ date, start, end }: GuidanceMeeting, context: PlanningContext): FreeSlot {
  const { round, wishes } = context;
  const isNamedWeekend = wishes.available.some(({ rrule }) => weekendDaysNamedIn(rrule).includes(weekdayOf(date)));
  return { date, start, end, day: dayOf(round, date), semester: semesterOn(context, date), path: ["agreed"], isNamedWeekend };
}
