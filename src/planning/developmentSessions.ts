import * as z from "zod";
import { expected, InvalidInputError, readInput, type FoundIssue, type Frozen } from "../input/index.js";
import { isRoundDate, type SemesterId } from "../round/index.js";
import { daysOfActivity, interimPeriods, isDated, isShownOnce, readSchedule, sortOfDay, type InterimPeriod, type ScheduleInput } from "../schedule/index.js";
import { covers, osloInstant, weekdayOf, type CivilDate, type Instant, type Period, type WallTime } from "../time/index.js";
import { datesOf } from "./civilDatesOf.js";
import { checkOpening, openingFields, unavailableSchema } from "./guidanceWishes.js";
import { countOf, isOverTwentyYears, weekendDaysNamedIn } from "./recurrence.js";
import type { HoursOnDate, RejectedSlot } from "./slot.js";

/**
 * Reads when a municipality does its local development work (lokalt utviklingsarbeid): a recurrence with hours, and the
 * breaks in which there is none.
 *
 * @remarks Strict. Wall times are Oslo's; `breaks` are half-open.
 */
export const developmentWorkSchema = z.strictObject({ ...openingFields, breaks: unavailableSchema.default([]) }).check((context) => {
  checkOpening(context.value, context);
});

/** When a municipality does its local development work: parsed. */
export interface DevelopmentWork extends Frozen<z.output<typeof developmentWorkSchema>> {}

/** When a municipality does its local development work, as it is written down or sent as JSON. */
export interface DevelopmentWorkInput extends Frozen<z.input<typeof developmentWorkSchema>> {}

/** One session of local development work (lokalt utviklingsarbeid), between two meetings. */
export interface DevelopmentSession {
  readonly date: CivilDate;
  /** Wall times in Oslo. */
  readonly start: WallTime;
  readonly end: WallTime;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The id of the meeting before it. */
  readonly after: string;
  /** The id of the meeting after it. */
  readonly before: string;
  /** The semester that both meetings count for; left out when they count for two. */
  readonly semester?: SemesterId;
}

/** When the local development work is done between the meetings, and when it is not. JSON-serialisable. */
export interface DevelopmentSessions {
  readonly sessions: readonly DevelopmentSession[];
  /** The times of the recurrence that were left out, up to the last session, and why. */
  readonly leftOut: readonly RejectedSlot[];
}

type Hindrance = Pick<RejectedSlot, "reason" | "gathering" | "wish">;

/**
 * Answers when a municipality does its local development work (lokalt utviklingsarbeid), from a recurrence of its own.
 *
 * @remarks Civil dates, wall times in Oslo, and instants in UTC. A session is on a day between two dated meetings of the
 * schedule, not on the day of either, on no public holiday, in none of the `breaks`, on a weekend only where the rule names
 * that weekday, and at a time that the clocks show once. A rule without a first day (`from`) is counted from the first
 * meeting; where `INTERVAL` is above 1, `from` must be given. `COUNT` counts the sessions that are held: what is left out does
 * not use one up. The call requires no amount of work (D19). Twenty years of sessions every day, the
 * most that may be asked, take less than a tenth of a second. Source: intro/3.3, participation/6.
 * @param work - The recurrence, its hours and the breaks.
 * @returns The sessions in order, and what was left out; neither before the schedule has two dated meetings.
 * @throws InvalidInputError when the schedule or the work is not shaped like one, with every problem and its path, or when
 * more than twenty years lie between the first day and the last meeting.
 * @example
 * ```ts
 * import { buildSchedule, round2026 } from "kulturskole-veiledning";
 * import { developmentSessions } from "kulturskole-veiledning/planning";
 *
 * const { sessions, leftOut } = developmentSessions(buildSchedule(round2026), {
 *   rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
 *   start: "14:00",
 *   end: "16:00",
 *   from: "2026-09-02",
 *   breaks: [{ from: "2026-10-05", to: "2026-10-10", label: "autumn break" }],
 * });
 * sessions[0]?.startsAt; // => "2026-09-02T12:00:00Z"
 * leftOut.slice(0, 2).map(({ date, reason }) => `${date} ${reason}`); // => ["2026-11-11 meeting-day", "2027-03-17 meeting-day"]
 * ```
 */
export function developmentSessions(schedule: ScheduleInput, work: DevelopmentWorkInput): DevelopmentSessions {
  const periods = interimPeriods(schedule);
  const { work: parsed, between } = readDevelopmentWork(work, periods);
  return between === undefined ? { sessions: [], leftOut: [] } : sessionsBetween(between, parsed, { periods, meetings: meetingsOn(schedule) });
}

interface Meetings {
  readonly periods: readonly InterimPeriod[];
  /** The kind of meeting on each date that has one. */
  readonly meetings: ReadonlyMap<CivilDate, RejectedSlot["gathering"]>;
}

function sessionsBetween({ from, to }: Period, work: DevelopmentWork, { periods, meetings }: Meetings): DevelopmentSessions {
  const { rrule, start, end } = work;
  const sessions: DevelopmentSession[] = [];
  const leftOut: RejectedSlot[] = [];
  for (const date of datesOf(rrule, { from: work.from ?? from, to })) {
    const hours = { date, start, end };
    const period = periods.find((each) => covers(each, date));
    if (sessions.length >= countOf(rrule)) break;
    if (period === undefined && !meetings.has(date)) continue;
    const hindrance = hindranceTo(hours, work, meetings);
    if (hindrance !== undefined) leftOut.push({ semester: null, ...hours, meeting: null, ...hindrance });
    else if (period !== undefined) sessions.push(sessionIn(period, hours));
  }
  return { sessions, leftOut };
}

function hindranceTo(hours: HoursOnDate, { rrule, breaks }: DevelopmentWork, meetings: Meetings["meetings"]): Hindrance | undefined {
  const { date } = hours;
  const none: Omit<Hindrance, "reason"> = { gathering: null, wish: null };
  const gathering = meetings.get(date);
  if (gathering !== undefined) return { ...none, reason: "meeting-day", gathering };
  const sort = sortOfDay(date);
  if (sort === "public-holiday") return { ...none, reason: "public-holiday" };
  if (sort === "weekend" && !weekendDaysNamedIn(rrule).includes(weekdayOf(date))) return { ...none, reason: "weekend" };
  if (!isShownOnce(hours)) return { ...none, reason: "clocks-change" };
  const taken = breaks.findIndex((each) => covers(each, date));
  return taken < 0 ? undefined : { ...none, reason: "unavailable", wish: ["breaks", taken] };
}

function sessionIn({ after, before, semester }: InterimPeriod, { date, start, end }: HoursOnDate): DevelopmentSession {
  const session = { date, start, end, startsAt: osloInstant(date, start), endsAt: osloInstant(date, end), after, before };
  return semester === undefined ? session : { ...session, semester };
}

function meetingsOn(schedule: ScheduleInput): Meetings["meetings"] {
  const dated = readSchedule(schedule).activities.filter((activity) => isDated(activity));
  return new Map(dated.flatMap((activity) => daysOfActivity(activity).map((date) => [date, activity.kind])));
}

export function readDevelopmentWork(input: unknown, periods: readonly InterimPeriod[]): { readonly work: DevelopmentWork; readonly between: Period | undefined } {
  const work = readInput("development work", developmentWorkSchema, input);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { work, between: undefined };
  const { from, to } = { from: first.from, to: last.to };
  if (!isRoundDate(from) || !isRoundDate(to)) refuse("schedule", ["activities"], expected("date-in-years", "Expected meetings in the years 2000 to 2199", { first: "2000", last: "2199" }));
  if (isOverTwentyYears({ from, to })) refuse("schedule", ["activities"], expected("at-most-twenty-years", "Expected at most twenty years from the first meeting to the last"));
  if (isOverTwentyYears({ from: work.from ?? from, to })) refuse("development work", ["from"], expected("at-most-twenty-years", "Expected a first day at most twenty years before the last meeting"));
  return { work, between: { from, to } };
}

function refuse(subject: string, path: FoundIssue["path"], message: string): never {
  throw new InvalidInputError(subject, [{ path, message }]);
}
