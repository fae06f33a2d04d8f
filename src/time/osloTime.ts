import { fromZonedTime } from "date-fns-tz/fromZonedTime";
import { addDays, isCivilDate, quoted, type CivilDate } from "./civilDate.js";
import { epochOf, instantOf, type Instant } from "./instant.js";
import { isWallTime, type WallTime } from "./wallTime.js";

const anHour = 3_600_000;
const aDay = 24 * anHour;
const aWeek = 7 * aDay;

/**
 * The instants at which Oslo's clocks show a wall time, earliest first: one as a rule, none when the clocks are put
 * forward past it, two when they are put back over it. Dates before 1970 are as good as the host's time zone data,
 * which then no longer tells Oslo from its neighbours.
 *
 * @throws RangeError when the date or the time does not exist, or the year is outside 0002 to 9998.
 *
 * @example
 * ```ts
 * import { osloInstants } from "kulturskole-veiledning";
 *
 * osloInstants("2026-08-26", "10:00"); // => ["2026-08-26T08:00:00Z"]
 * osloInstants("2026-03-29", "02:30"); // => []
 * osloInstants("2026-10-25", "02:30"); // => ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
 * ```
 */
export function osloInstants(date: string, time: string): readonly Instant[] {
  return epochsShowing(wallOf(date, time)).map(instantOf);
}

/**
 * The one instant that a wall time in Oslo stands for.
 *
 * Where the clocks are put forward past it, it is as long after the gap's start as the wall time says: 02:30 in the gap
 * is what the clocks then call 03:30. Where the clocks are put back over it, it is the first of the two.
 *
 * @throws RangeError when the date or the time does not exist, or the year is outside 0002 to 9998.
 *
 * @example
 * ```ts
 * import { osloInstant } from "kulturskole-veiledning";
 *
 * osloInstant("2026-11-11", "09:00"); // => "2026-11-11T08:00:00Z"
 * osloInstant("2026-03-29", "02:30"); // => "2026-03-29T01:30:00Z"
 * osloInstant("2026-10-25", "02:30"); // => "2026-10-25T00:30:00Z"
 * ```
 */
export function osloInstant(date: string, time: string): Instant {
  return instantOf(epochsShowing(wallOf(date, time))[0] ?? epochInGap(date, time));
}

/**
 * The date in Oslo at an instant.
 *
 * @throws RangeError when the text is not an instant.
 *
 * @example
 * ```ts
 * import { osloDateOf } from "kulturskole-veiledning";
 *
 * osloDateOf("2026-04-13T21:59:59Z"); // => "2026-04-13"
 * osloDateOf("2026-04-13T22:00:00Z"); // => "2026-04-14"
 * ```
 */
export function osloDateOf(instant: string): CivilDate {
  return shownAt(epochOf(instant)).slice(0, 10) as CivilDate;
}

/**
 * What Oslo's clocks show at an instant, to the minute.
 *
 * @throws RangeError when the text is not an instant.
 *
 * @example
 * ```ts
 * import { osloTimeOf } from "kulturskole-veiledning";
 *
 * osloTimeOf("2026-08-26T08:00:00Z"); // => "10:00"
 * ```
 */
export function osloTimeOf(instant: string): WallTime {
  return shownAt(epochOf(instant)).slice(11) as WallTime;
}

export function startOfOsloDay(date: string): Instant {
  return osloInstant(date, "00:00");
}

/** The first instant that is not in it. */
export function endOfOsloDay(date: string): Instant {
  return startOfOsloDay(addDays(date, 1));
}

/** A wall time as if Oslo's clocks showed UTC. */
function wallOf(date: string, time: string): number {
  if (!isCivilDate(date) || !isWallTime(time)) {
    throw new RangeError(`${quoted(date)} at ${quoted(time)} is not a wall time: give a day that exists, as YYYY-MM-DD, and a time of day, as HH:mm.`);
  }
  return Date.parse(`${date}T${time}Z`);
}

/** Clocks never change twice in two days, so the offset of the day before holds, or that of the day after, or both, or none. */
function epochsShowing(wall: number): readonly number[] {
  const offsets = new Set([wall - aDay, wall + aDay].map(osloOffsetAt));
  return [...offsets].map((offset) => wall - offset).filter((epoch) => epoch + osloOffsetAt(epoch) === wall);
}

/**
 * As long after the start of the gap as the wall time says. In a gap date-fns-tz answers an hour early, and not the same on every host: its
 * answer is the middle one of three, and the first at which the clocks show a later time is kept.
 */
function epochInGap(date: string, time: string): number {
  const middle = fromZonedTime(`${date}T${time}`, "Europe/Oslo").getTime();
  return Math.min(...[middle - anHour, middle, middle + anHour].filter((epoch) => shownAt(epoch) >= `${date}T${time}`));
}

function shownAt(epoch: number): string {
  return new Date(epoch + osloOffsetAt(epoch)).toISOString().slice(0, 16);
}

/** `offset` is in milliseconds ahead of UTC. */
interface Stretch {
  readonly from: number;
  readonly offset: number;
}

/** The years of instants; a day before and a day after them the clocks show what they show within them. */
const [firstYear, lastYear] = [2, 9998];

/** By year. The zone data of a process never change, so each year is read once: Intl takes most of the time. */
const stretchesOf = new Map<number, readonly Stretch[]>();

/** In milliseconds ahead of UTC. */
function osloOffsetAt(epoch: number): number {
  const year = Math.min(Math.max(new Date(epoch).getUTCFullYear(), firstYear), lastYear);
  let stretches = stretchesOf.get(year);
  if (stretches === undefined) stretchesOf.set(year, (stretches = readYear(year)));
  return (stretches.findLast(({ from }) => from <= epoch) ?? stretches[0])?.offset ?? 0;
}

/** Looks at each week: the clocks never change twice in one. */
function readYear(year: number): readonly Stretch[] {
  const end = startOf(year + 1);
  let from = startOf(year);
  const stretches: Stretch[] = [{ from, offset: readOffset(from) }];
  for (; from < end; from += aWeek) {
    const to = Math.min(from + aWeek, end);
    const offset = readOffset(to);
    if (offset !== stretches.at(-1)?.offset) stretches.push({ from: changeBetween(from, to), offset });
  }
  return stretches;
}

/** The first second, after `before` and up to `after`, at which the offset is another. */
function changeBetween(before: number, after: number): number {
  if (after - before === 1000) return after;
  const middle = before + Math.floor((after - before) / 2000) * 1000;
  return readOffset(middle) === readOffset(before) ? changeBetween(middle, after) : changeBetween(before, middle);
}

function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year);
}

function readOffset(epoch: number): number {
  // English puts the month first. Reading the text is four times as fast as asking for its parts.
  const [, month = "", day = "", year = "", hour = "", minute = "", second = ""] =
    /^(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)$/.exec(osloClock.format(epoch)) ?? [];
  return Date.parse(`${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`) - epoch;
}

const osloClock = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Oslo",
  calendar: "gregory",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
