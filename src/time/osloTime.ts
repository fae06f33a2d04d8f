import { fromZonedTime } from "date-fns-tz/fromZonedTime";
import { addDays, civilDateSchema, type CivilDate } from "./civilDate.js";
import { epochOf, instantOf, type Instant } from "./instant.js";
import { quoted } from "./quoted.js";
import { wallTimeSchema, type WallTime } from "./wallTime.js";

const zone = "Europe/Oslo";
const anHour = 3_600_000;

/** Oslo's clocks have been one hour ahead of UTC in winter and two in summer; always a guess that they have to confirm. */
const likelyOffsets = [anHour, 2 * anHour];

const osloClock = clockIn(zone);
const utcClock = clockIn("UTC");

function clockIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

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
  const certain = certainEpoch(date, time);
  if (certain !== undefined) return [instantOf(certain)];
  return candidates(date, time)
    .filter((epoch) => shownAt(epoch) === `${date}T${time}`)
    .map(instantOf);
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
  const certain = certainEpoch(date, time);
  if (certain !== undefined) return instantOf(certain);
  // The first that shows the wall time, or, in a gap, the first that shows a later one.
  return instantOf(Math.min(...candidates(date, time).filter((epoch) => shownAt(epoch) >= `${date}T${time}`)));
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

/**
 * The instant at which a date starts in Oslo.
 *
 * @throws RangeError when the date does not exist, or its year is outside 0002 to 9998.
 */
export function startOfOsloDay(date: string): Instant {
  return osloInstant(date, "00:00");
}

/**
 * The instant at which a date is over in Oslo: the start of the next day, so the first instant that is not in it.
 *
 * @throws RangeError when the date does not exist, or its year is outside 0002 to 9998.
 */
export function endOfOsloDay(date: string): Instant {
  return startOfOsloDay(addDays(date, 1));
}

// The only epoch at which Oslo shows the wall time, where no change of the clocks is near: an hour before it they show an
// hour less, and an hour after it an hour more. They never change twice in two hours.
function certainEpoch(date: string, time: string): number | undefined {
  if (!civilDateSchema.safeParse(date).success || !wallTimeSchema.safeParse(time).success) {
    throw new RangeError(
      `${quoted(date)} at ${quoted(time)} is not a wall time: give a day that exists, as YYYY-MM-DD, and a time of day, as HH:mm.`,
    );
  }
  const wall = Date.parse(`${date}T${time}Z`);
  const around = [-anHour, anHour].map((step) => ({ step, shown: utcClock.format(wall + step) }));
  return likelyOffsets.map((offset) => wall - offset).find((epoch) => around.every(({ step, shown }) => osloClock.format(epoch + step) === shown));
}

// Within an hour of a change of the clocks date-fns-tz may answer an hour off, and not the same on every host: its
// answer is the middle one of three, and the caller keeps what the clocks really show.
function candidates(date: string, time: string): number[] {
  const middle = fromZonedTime(`${date}T${time}`, zone).getTime();
  return [middle - anHour, middle, middle + anHour];
}

function shownAt(epoch: number): string {
  // English puts the month first. Reading the text is four times as fast as asking for its parts.
  const [, month = "", day = "", year = "", hour = "", minute = ""] = /^(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)$/.exec(osloClock.format(epoch)) ?? [];
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
}
