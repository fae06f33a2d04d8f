import { isRoundDate } from "../round/index.js";
import { civilDateSchema, epochOf, instantOf, osloDateOf, osloInstant, osloTimeOf, wallTimeSchema, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import { ICAL, type JCalComponent, type JCalProperty } from "./icalLibrary.js";
import { propertyOf, textOf } from "./parseCalendar.js";
import type { NamedZone } from "./zones.js";

/** Where the clock stood by which a time is stated: in Oslo, elsewhere, or nowhere in particular. */
export type Clock = "oslo" | "elsewhere" | "floating";

/** Why a property does not say when something is. */
export type NoMoment = "all-day" | "zone-unknown" | "zone-unusual" | "unreadable";

/** When a meeting is, on Oslo's clocks, and by which clock the calendar states it. */
export interface ReadTime {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly clock: Clock;
}

/** Why the time of a meeting cannot be read. */
export type UnreadTime = NoMoment | "end-missing" | "another-day" | "end-first";

export interface Zones {
  readonly named: (tzid: string) => NamedZone;
  /** The zone of times that state none, where the calendar names one for them. */
  readonly ofCalendar: string | undefined;
}

export function timeOfEvent(event: JCalComponent, zones: Zones): ReadTime | UnreadTime {
  const property = propertyOf(event, "dtstart");
  const start = property === undefined ? "unreadable" : momentOf(property, zones);
  if (typeof start === "string") return start;
  const end = endOf(event, start, zones);
  if (typeof end === "string") return end;
  if (start.date !== end.date) return "another-day";
  if (start.time >= end.time) return "end-first";
  const clocks = [start.clock, end.clock];
  return { date: start.date, start: start.time, end: end.time, clock: (["floating", "elsewhere"] as const).find((each) => clocks.includes(each)) ?? "oslo" };
}

/** On Oslo's clocks; `clock` is the one by which it was stated. */
interface Moment {
  readonly date: CivilDate;
  readonly time: WallTime;
  readonly clock: Clock;
}

function momentOf([, params, type, value]: JCalProperty, { named, ofCalendar }: Zones): Moment | NoMoment {
  if (type === "date") return "all-day";
  const [, date, time, utc] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(Z?)$/.exec(String(value)) ?? [];
  if (!isDate(date) || !isTime(time)) return "unreadable";
  if (utc === "Z") return onOslosClocks(`${date}T${time}Z`);
  const tzid = params["tzid"] ?? ofCalendar;
  return typeof tzid === "string" ? momentIn(named(tzid), date, time) : { date, time, clock: "floating" };
}

function momentIn(zone: NamedZone, date: CivilDate, time: WallTime): Moment | NoMoment {
  if (zone === "oslo") return { date, time, clock: "oslo" };
  if (typeof zone === "string") return zone;
  const instant = zone(date, time);
  return instant === undefined ? "zone-unusual" : onOslosClocks(instant);
}

function endOf(event: JCalComponent, start: Moment, zones: Zones): Moment | UnreadTime {
  const property = propertyOf(event, "dtend");
  if (property !== undefined) return momentOf(property, zones);
  const duration = textOf(event, "duration");
  if (duration === undefined) return "end-missing";
  try {
    const milliseconds = 1000 * ICAL.Duration.fromString(duration).toSeconds();
    return { ...onOslosClocks(instantOf(epochOf(osloInstant(start.date, start.time)) + milliseconds)), clock: start.clock };
  } catch {
    return "unreadable"; // No duration, or one that ends when there is no calendar any more.
  }
}

function onOslosClocks(instant: Instant): Moment {
  return { date: osloDateOf(instant), time: osloTimeOf(instant), clock: "elsewhere" };
}

function isDate(text: string | undefined): text is CivilDate {
  const { success, data } = civilDateSchema.safeParse(text);
  return success && isRoundDate(data);
}

function isTime(text: string | undefined): text is WallTime {
  return wallTimeSchema.safeParse(text).success;
}
