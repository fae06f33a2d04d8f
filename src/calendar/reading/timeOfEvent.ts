import { epochOf, instantOf, osloInstant, type CivilDate, type WallTime } from "../../time/index.js";
import { ICAL, type JCalComponent } from "../icalLibrary.js";
import { propertyOf, textOf } from "../parseCalendar.js";
import { momentOf, onOslosClocks, type Clock, type Moment, type NoMoment } from "./momentOf.js";
import type { ToInstant } from "./zonesOf.js";

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
  if (property === undefined) return "unreadable";
  const start = momentOf(property, toInstant);
  if (typeof start === "string") return start;
  const end = endOf(event, start, toInstant);
  return typeof end === "string" ? end : between(start, end);
}

function endOf(event: JCalComponent, start: Moment, toInstant: ToInstant): Moment | UnreadTime {
  const property = propertyOf(event, "dtend");
  if (property !== undefined) return momentOf(property, toInstant);
  const duration = textOf(event, "duration");
  return duration === undefined ? "end-missing" : endAfter(start, duration);
}

function endAfter({ date, time, clock }: Moment, duration: string): Moment | UnreadTime {
  try {
    const milliseconds = 1000 * ICAL.Duration.fromString(duration).toSeconds();
    return { ...onOslosClocks(instantOf(epochOf(osloInstant(date, time)) + milliseconds)), clock };
  } catch {
    return "unreadable"; // No duration, or one that ends when there is no calendar any more.
  }
}

function between(start: Moment, end: Moment): ReadTime | UnreadTime {
  if (start.date !== end.date) return "another-day";
  const { date } = start;
  if (start.time >= end.time) return "end-first";
  return { date, start: start.time, end: end.time, clock: strangest(start.clock, end.clock) };
}

/** What has to be said of a time of which one end is stated by one clock, and the other by another. */
function strangest(...clocks: readonly Clock[]): Clock {
  return (["floating", "elsewhere"] as const).find((each) => clocks.includes(each)) ?? "oslo";
}
