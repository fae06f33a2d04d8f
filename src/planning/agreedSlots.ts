import { weekdayOf } from "../time/index.js";
import type { GuidanceMeeting } from "../schedule/index.js";
import { obstaclesIn, type FreeSlot } from "./obstacles.js";
import { weekendDaysNamedIn } from "./openHours.js";
import type { AgreedMeeting } from "./question.js";
import { minDaysIn } from "./search.js";
import type { Slot } from "./slot.js";
import { dayOf, semesterOn, type PlanningContext } from "./planningContext.js";

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
    const close = wishes.agreed.find((_, other) => other !== index && isTooClose(free.day, days[other] ?? Infinity, minDaysIn(context)));
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

function isTooClose(day: number, other: number, minDays: number): boolean {
  return Math.abs(day - other) < minDays;
}
