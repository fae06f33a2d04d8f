import { isRoundDate } from "../round/index.js";
import { civilDateSchema, epochOf, instantOf, osloDateOf, osloInstant, osloTimeOf, wallTimeSchema, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import { ICAL, type JCalComponent, type JCalProperty } from "./icalLibrary.js";
import { osloTzid } from "./osloZone.js";
import { propertyOf, textOf } from "./parseCalendar.js";
import type { ToInstant } from "./zones.js";

/** Where the clock stood by which a time is stated: in Oslo, elsewhere, or nowhere in particular. */
export type Clock = "oslo" | "elsewhere" | "floating";

/** Why a property does not say when something is. */
export type NoMoment = "all-day" | "zone-unknown" | "unreadable";

/** When a meeting is, on Oslo's clocks, and by which clock the calendar states it. */
export interface ReadTime {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly clock: Clock;
}

/** Why the time of a meeting cannot be read. */
export type UnreadTime = NoMoment | "end-missing" | "another-day" | "end-first";

/** Reads when an event is. */
export function timeOfEvent(event: JCalComponent, toInstant: ToInstant): ReadTime | UnreadTime {
  const property = propertyOf(event, "dtstart");
  const start = property === undefined ? "unreadable" : momentOf(property, toInstant);
  if (typeof start === "string") return start;
  const end = endOf(event, start, toInstant);
  if (typeof end === "string") return end;
  if (start.date !== end.date) return "another-day";
  if (start.time >= end.time) return "end-first";
  const clocks = [start.clock, end.clock];
  return { date: start.date, start: start.time, end: end.time, clock: (["floating", "elsewhere"] as const).find((each) => clocks.includes(each)) ?? "oslo" };
}

/** When something begins or ends, on Oslo's clocks, and by which clock it was stated. */
interface Moment {
  readonly date: CivilDate;
  readonly time: WallTime;
  readonly clock: Clock;
}

function momentOf([, { tzid }, type, value]: JCalProperty, toInstant: ToInstant): Moment | NoMoment {
  if (type === "date") return "all-day";
  const [, date, time, utc] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(Z?)$/.exec(String(value)) ?? [];
  if (!isDate(date) || !isTime(time)) return "unreadable";
  if (utc === "Z") return onOslosClocks(`${date}T${time}Z`);
  if (typeof tzid !== "string") return { date, time, clock: "floating" };
  if (tzid === osloTzid || tzid.endsWith(`/${osloTzid}`)) return { date, time, clock: "oslo" };
  const instant = toInstant(tzid, date, time);
  return instant === undefined ? "zone-unknown" : onOslosClocks(instant);
}

function endOf(event: JCalComponent, start: Moment, toInstant: ToInstant): Moment | UnreadTime {
  const property = propertyOf(event, "dtend");
  if (property !== undefined) return momentOf(property, toInstant);
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
