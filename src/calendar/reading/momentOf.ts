import { isRoundDate } from "../../round/index.js";
import { civilDateSchema, osloDateOf, osloTimeOf, wallTimeSchema, type CivilDate, type Instant, type WallTime } from "../../time/index.js";
import type { JCalProperty } from "../icalLibrary.js";
import { osloTzid } from "../osloZone.js";
import type { ToInstant } from "./zonesOf.js";

/** Where the clock stood by which a time is stated: in Oslo, elsewhere, or nowhere in particular. */
export type Clock = "oslo" | "elsewhere" | "floating";

/** Why a property does not say when something is. */
export type NoMoment = "all-day" | "zone-unknown" | "unreadable";

/** When something is, on Oslo's clocks. */
export interface Moment {
  readonly date: CivilDate;
  readonly time: WallTime;
  /** By which clock it was stated. */
  readonly clock: Clock;
}

/** Reads when something is, on Oslo's clocks. */
export function momentOf([, params, type, value]: JCalProperty, toInstant: ToInstant): Moment | NoMoment {
  if (type === "date") return "all-day";
  const [, date, time, utc] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(Z?)$/.exec(String(value)) ?? [];
  if (!isDate(date) || !isTime(time)) return "unreadable";
  if (utc === "Z") return onOslosClocks(`${date}T${time}Z`);
  const { tzid } = params;
  if (typeof tzid !== "string") return { date, time, clock: "floating" };
  if (tzid === osloTzid || tzid.endsWith(`/${osloTzid}`)) return { date, time, clock: "oslo" };
  const instant = toInstant(tzid, date, time);
  return instant === undefined ? "zone-unknown" : onOslosClocks(instant);
}

/** Says what Oslo's clocks show at an instant that was stated by another clock. */
export function onOslosClocks(instant: Instant): Moment {
  return { date: osloDateOf(instant), time: osloTimeOf(instant), clock: "elsewhere" };
}

function isDate(text: string | undefined): text is CivilDate {
  const { success, data } = civilDateSchema.safeParse(text);
  return success && isRoundDate(data);
}

function isTime(text: string | undefined): text is WallTime {
  return wallTimeSchema.safeParse(text).success;
}
