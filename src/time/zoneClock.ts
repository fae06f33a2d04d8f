import { epochOf, instantOf, type Instant } from "./instant.js";
import type { CivilDate } from "./civilDate.js";
import type { WallTime } from "./wallTime.js";

const aDay = 86_400_000;

export type ZoneClock = (date: CivilDate, time: WallTime) => Instant;

/**
 * `undefined` where the host does not know the zone of the IANA database. A time that its clocks show twice is the first of the two, and one that
 * they skip is counted by the offset before (RFC 5545, 3.3.5).
 */
export function zoneClock(zone: string): ZoneClock | undefined {
  const offsetAt = offsetsOf(zone);
  if (offsetAt === undefined) return undefined;
  return (date, time) => {
    const wall = epochOf(`${date}T${time}Z`);
    const before = wall - offsetAt(wall - aDay);
    const after = wall - offsetAt(wall + aDay);
    return instantOf([before, after].find((epoch) => epoch + offsetAt(epoch) === wall) ?? before);
  };
}

/** In milliseconds ahead of UTC. On the days when clocks change, date-fns-tz's getTimezoneOffset is an hour wrong after the change. */
function offsetsOf(timeZone: string): ((epoch: number) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    return (epoch) => {
      const [, sign = "", hours = 0, minutes = 0, seconds = 0] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(epoch)) ?? [];
      return (sign === "-" ? -1000 : 1000) * (3600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
    };
  } catch {
    return undefined; // Not in the host's time zone data.
  }
}
