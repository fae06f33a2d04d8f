import { groupedBy } from "../input/index.js";
import { instantsOf, isBeforeStart, isShownOnce, overlap, sortOfDay, type GuidanceMeeting, type SortOfDay } from "../schedule/index.js";
import { covers, datesIn, isWeekend, osloTimeOf, weekdayOf, type CivilDate } from "../time/index.js";
import { dayOf, openHours, semesterOn, type PlanningContext, type WishObstacle } from "./planningContext.js";
import type { AgreedMeeting } from "./planQuestion.js";
import { weekendDaysNamedIn } from "./recurrence.js";
import { minDaysIn } from "./placementProblem.js";
import type { HoursOnDate, Obstacle, Slot } from "./slot.js";

export function slotsIn(context: PlanningContext, offered = openHours(context.wishes.available, context.round.period)): readonly Slot[] {
  const alike = groupedBy(offered, ({ date, start, end }) => `${date} ${start} ${end}`);
  return [...alike]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .flatMap(([, same]) => same.slice(0, 1).map((hours) => slotAt(hours, context, { path: ["available", hours.index], isWeekendNamed: same.some((each) => each.isWeekendNamed) })));
}

/** Every day but weekends and holidays, at hours when the adviser is there and has time. */
export function everySlotIn(context: PlanningContext, isTaken: (hours: HoursOnDate) => boolean = () => false): readonly Slot[] {
  const { semesters, gatherings, wishObstacles, round } = context;
  const days = semesters.flatMap((semester) => [...datesIn(semester)]).filter((date) => workDays.includes(sortOfDay(date, round.guidance)));
  const slots = days.flatMap((date) => {
    const hours = freeHoursOn(date, context);
    // Only beside a gathering does it matter which of the hours it is.
    const different = gatherings.has(date) ? hours : [hours.find((each) => !isTaken({ date, ...each })) ?? hours[0]];
    return different.flatMap((each) => {
      if (each === undefined) return [];
      const slot = slotAt({ date, ...each }, context, { path: ["available"], isWeekendNamed: false });
      return isTaken(slot) ? { ...slot, obstacles: [...slot.obstacles, wishObstacles.adviserBusy] } : slot;
    });
  });
  return slots.filter(({ obstacles }) => obstacles.every(({ wish }) => wish !== null));
}

const workDays: readonly SortOfDay[] = ["working-day", "short-day"];

const wholeDay: readonly Hours[] = [{ start: "00:00", end: "23:59" }];

type Hours = Pick<HoursOnDate, "start" | "end">;

/** When the adviser is there, or else the whole day, without the hours of gatherings. */
function freeHoursOn(date: CivilDate, { adviserHours, gatherings }: PlanningContext): readonly Hours[] {
  let free: readonly Hours[] = adviserHours?.get(date) ?? wholeDay;
  for (const { startsAt, endsAt } of gatherings.get(date) ?? []) {
    if (startsAt === null || endsAt === null) continue;
    const [from, to] = [osloTimeOf(startsAt), osloTimeOf(endsAt)];
    const around = free.flatMap(({ start, end }) => [{ start, end: end < from ? end : from }, { start: start > to ? start : to, end }]);
    free = around.filter(({ start, end }) => start < end);
  }
  return free;
}

export interface AgreedSlot extends Pick<AgreedMeeting, "against"> {
  readonly slot: Slot;
}

/** They stay whatever comes of it. */
export function agreedSlots(context: PlanningContext): readonly AgreedSlot[] {
  const { agreed, available } = context.wishes;
  return agreed.map((meeting, index) => {
    const isWeekendNamed = available.some(({ rrule }) => weekendDaysNamedIn(rrule).includes(weekdayOf(meeting.date)));
    const slot = slotAt(meeting, context, { path: ["agreed"], isWeekendNamed });
    // It counts for the semester that it was agreed for, wherever it lies.
    return { slot: { ...slot, semester: meeting.semester, obstacles: [] }, against: againstAgreed(meeting, slot, tooCloseTo(index, context)) };
  });
}

function tooCloseTo(index: number, context: PlanningContext): GuidanceMeeting | undefined {
  const { agreed } = context.wishes;
  const days = agreed.map(({ date }) => dayOf(context.round, date));
  return agreed.find((_, other) => other !== index && Math.abs((days[index] ?? 0) - (days[other] ?? 0)) < minDaysIn(context));
}

function againstAgreed({ semester }: GuidanceMeeting, slot: Slot, close: GuidanceMeeting | undefined): AgreedSlot["against"] {
  return [
    ...(slot.semester === semester ? [] : [{ reason: "other-semester" as const, gathering: null, meeting: null }]),
    ...slot.obstacles.flatMap(({ reason, gathering }) => (reason === "outside-semesters" ? [] : { reason, gathering, meeting: null })),
    ...(close === undefined ? [] : [{ reason: "too-close" as const, gathering: null, meeting: close.date }]),
  ];
}

interface Offered {
  readonly path: Slot["path"];
  readonly isWeekendNamed: boolean;
}

function slotAt({ date, start, end }: HoursOnDate, context: PlanningContext, { path, isWeekendNamed }: Offered): Slot {
  const { round } = context;
  const slot = { date, start, end, day: dayOf(round, date), sort: sortOfDay(date, round.guidance), semester: semesterOn(context, date), path };
  return { ...slot, obstacles: obstaclesTo(slot, isWeekendNamed, context) };
}

/** First what cannot be helped, then the wishes of the municipality and those of its adviser. */
function obstaclesTo(slot: Omit<Slot, "obstacles">, isWeekendNamed: boolean, { wishes, wishObstacles, gatherings, starts, adviserHours }: PlanningContext): readonly Obstacle[] {
  const { date, semester, sort } = slot;
  const { earliest = date, latest = date } = wishes;
  const gathering = gatherings.get(date)?.find((each) => overlap({ date, ...instantsOf(slot) }, each));
  const possible: readonly (readonly [stands: boolean, obstacle: Obstacle])[] = [
    [semester === null, fixed("outside-semesters")],
    [starts.some((start) => isBeforeStart(slot, start)), fixed("before-start")],
    [gathering !== undefined, fixed(gathering?.startsAt === null ? "meeting-day" : "overlaps-gathering", gathering?.kind)],
    [sort === "public-holiday", fixed("public-holiday")],
    [sort === "weekend" && !isWeekendNamed, fixed("weekend")],
    // The clocks are changed on Sundays, and asking for instants takes its time.
    [isWeekend(date) && !isShownOnce(slot), fixed("clocks-change")],
    [date < earliest, wishObstacles.earliest],
    [date > latest, wishObstacles.latest],
    ...wishObstacles.unavailable.map((time) => [isOn(time, date), time] as const),
    [adviserHours !== undefined && !isWithin(slot, adviserHours.get(date)), wishObstacles.adviserAvailable],
    ...wishObstacles.adviserUnavailable.map((time) => [isOn(time, date), time] as const),
  ];
  return possible.flatMap(([stands, obstacle]) => (stands ? obstacle : []));
}

function fixed(reason: Obstacle["reason"], gathering: Obstacle["gathering"] = null): Obstacle {
  return { reason, wish: null, gathering };
}

function isWithin({ start, end }: HoursOnDate, hours: readonly HoursOnDate[] = []): boolean {
  return hours.some((open) => open.start <= start && end <= open.end);
}

function isOn({ wish: { from, to } }: WishObstacle, date: CivilDate): boolean {
  return from !== null && to !== null && covers({ from, to }, date);
}
