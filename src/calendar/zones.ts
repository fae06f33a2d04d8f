import * as z from "zod";
import { sortedBy } from "../input/index.js";
import { addDays, daysBetween, instantOf, isoWeekday, zoneClock, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import type { JCalComponent } from "./icalLibrary.js";
import { osloTzid } from "./osloZone.js";
import { componentsOf, textOf } from "./parseCalendar.js";
import { windowsZones } from "./windowsZones.js";

/** `undefined` where it is before all that is said of the zone. */
export type ZoneReader = (date: CivilDate, time: WallTime) => Instant | undefined;

/** `zone-unknown`: nobody knows it and the calendar does not describe it. `zone-unusual`: described in a way that is not followed here. */
export type NamedZone = "oslo" | ZoneReader | "zone-unknown" | "zone-unusual";

/** People who meet are not in more. */
const mostZones = 10;

/** A zone means what the calendar says of it, and where that is nothing or cannot be followed, what programs mean by its name. */
export function zonesOf(calendar: JCalComponent): (tzid: string) => NamedZone {
  const described = new Map(componentsOf([calendar], "vtimezone").map((zone) => [textOf(zone, "tzid"), zone]));
  const known = new Map<string, NamedZone>();
  return (tzid) => {
    const zone = known.get(tzid) ?? (known.size < mostZones ? zoneNamed(tzid, described.get(tzid)) : "zone-unusual");
    if (known.size < mostZones) known.set(tzid, zone);
    return zone;
  };
}

function zoneNamed(tzid: string, description: JCalComponent | undefined): NamedZone {
  const shared = sharedZone(tzid);
  if (shared === "oslo") return shared;
  return (description && describedZone(description)) ?? shared ?? (description === undefined ? "zone-unknown" : "zone-unusual");
}

/** Programs put their own name and a date before that of the database: `/mozilla.org/20050126_1/Europe/Oslo`. */
const ianaName = /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(?:\/[A-Za-z_+\d-]{1,30}){1,2}|CET|EET|MET|WET)$/;

/** A name of the IANA database, of Windows, or an offset from UTC. */
function sharedZone(tzid: string): "oslo" | ZoneReader | undefined {
  const name = tzid.trim();
  const fixed = fixedOffset(name);
  if (fixed !== undefined) return (date, time) => instantOf(Date.parse(`${date}T${time}Z`) - fixed);
  const zone = ianaName.exec(windowsZones.get(name) ?? name)?.[1];
  if (zone === undefined) return undefined;
  return zone === osloTzid ? "oslo" : zoneClock(zone);
}

/** In milliseconds: `UTC`, `GMT+02:00`, `+0200` and the like. */
function fixedOffset(name: string): number | undefined {
  const [, sign, hours, minutes = "0"] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i.exec(name) ?? [];
  if (sign === undefined) return /^(?:UTC|GMT)$/i.test(name) ? 0 : undefined;
  return Number(hours) > 14 ? undefined : Number(`${sign}60000`) * (60 * Number(hours) + Number(minutes));
}

const observanceSchema = z.object({
  dtstart: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  tzoffsetto: z.string().transform(fixedOffset).pipe(z.number()),
  rdate: z.undefined().optional(),
  rrule: z
    .strictObject({
      freq: z.literal("YEARLY"),
      // Exchange says so of every year; every other year is no zone's.
      interval: z.literal(1).optional(),
      bymonth: z.int().min(1).max(12),
      byday: z.string().regex(/^[+-]?[1-5](?:MO|TU|WE|TH|FR|SA|SU)$/),
      wkst: z.unknown().optional(),
    })
    .optional(),
});

type Observance = z.output<typeof observanceSchema>;

/** Clocks that are never changed, or twice a year by one rule each: no other zone is in use where people have names of their own for it. */
function describedZone([, , observances]: JCalComponent): ZoneReader | undefined {
  const read = observances.flatMap(([, properties]) => observanceSchema.safeParse(Object.fromEntries(properties.map(([name, , , value]) => [name, value]))).data ?? []);
  const rules = read.filter(({ rrule }) => rrule !== undefined).length;
  const isFollowed = read.length === observances.length && (rules === 0 ? read.length === 1 : rules === 2 && read.length === 2);
  return isFollowed ? (date, time) => instantBy(read, date, time) : undefined;
}

function instantBy(observances: readonly Observance[], date: CivilDate, time: WallTime): Instant | undefined {
  const wall = `${date}T${time}:00`;
  const starts = observances.map((observance) => ({ observance, start: startIn(date.slice(0, 4), observance) }));
  const ordered = sortedBy(starts, ({ start }) => start);
  const { observance } = ordered.findLast(({ start }) => start <= wall) ?? ordered.at(-1) ?? {};
  if (observance === undefined || wall < observance.dtstart) return undefined;
  return instantOf(Date.parse(`${wall}Z`) - observance.tzoffsetto);
}

/** A fifth Sunday that a month lacks never comes. */
function startIn(year: string, { dtstart, rrule }: Observance): string {
  if (rrule === undefined) return dtstart;
  const month = String(rrule.bymonth).padStart(2, "0");
  const first = `${year}-${month}-01`;
  const nth = Number(rrule.byday.slice(0, -2));
  const earliest = 1 + ((weekdays.indexOf(rrule.byday.slice(-2)) + 8 - isoWeekday(first)) % 7);
  const weeks = Math.floor((daysInMonth(first) - earliest) / 7);
  const week = nth > 0 ? nth - 1 : weeks + nth + 1;
  return week < 0 || week > weeks ? "9999" : `${year}-${month}-${String(earliest + 7 * week).padStart(2, "0")}${dtstart.slice(10)}`;
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function daysInMonth(first: string): number {
  return daysBetween(first, `${addDays(first, 31).slice(0, 7)}-01`);
}
