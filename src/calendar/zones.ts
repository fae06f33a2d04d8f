import * as z from "zod";
import { instantOf, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import { ICAL, type JCalComponent } from "./icalLibrary.js";
import { componentsOf, propertyOf, textOf } from "./parseCalendar.js";

/** Turns a wall time of some zone into an instant; `undefined` where the calendar does not say how. */
export type ToInstant = (tzid: string, date: CivilDate, time: WallTime) => Instant | undefined;

/** How many of a calendar's zones are looked at: people who meet are not in more. */
const mostZones = 10;

/** How many changes of the clocks one zone may have in all: twice a year since 1600 is far less. */
const mostChanges = 3000;

/** Changes are worked out up to here, for calendars have no dates later than that. */
const last = { year: 2200, date: "2200-01-01" } as const;

/** A change of the clocks once a year. Anything oftener could keep a reader busy for ever. */
const yearlySchema = z.strictObject({
  freq: z.literal("YEARLY"),
  // Exchange says so of every year; every other year is no zone's.
  interval: z.literal(1).optional(),
  bymonth: z.int().min(1).max(12),
  byday: z.string().regex(/^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/).optional(),
  bymonthday: z.union([z.int().min(1).max(28), z.array(z.int().min(1).max(28)).max(7)]).optional(),
  until: z.string().optional(),
  wkst: z.unknown().optional(),
});

/** Learns the time zones that a calendar describes. The host's own are not asked: a zone means what the calendar says. */
export function zonesOf(calendars: readonly JCalComponent[]): ToInstant {
  const described = new Map(componentsOf(calendars, "vtimezone").map((zone) => [textOf(zone, "tzid"), zone]));
  const known = new Map<string, Zone | undefined>();
  return (tzid, date, time) => {
    const component = described.get(tzid);
    if (component === undefined || `${date}T${time}:00` < onsetOf(component)) return undefined;
    if (!known.has(tzid) && known.size < mostZones) known.set(tzid, zoneOf(tzid, component));
    const zone = known.get(tzid);
    return zone && instantOf(Date.parse(`${date}T${time}:00Z`) - 1000 * zone.utcOffset(libraryTime(date, time)));
  };
}

type Zone = InstanceType<typeof ICAL.Timezone>;

/** When the first rule of a zone begins. Before that ical.js takes its clocks to show UTC, which nobody has said. */
function onsetOf([, , observances]: JCalComponent): string {
  const whole = observances.filter((observance) => ["tzoffsetfrom", "tzoffsetto"].every((name) => propertyOf(observance, name) !== undefined));
  const onsets = whole.flatMap((observance) => textOf(observance, "dtstart") ?? []);
  return onsets.reduce((first, onset) => (onset < first ? onset : first), "9999");
}

function zoneOf(tzid: string, component: JCalComponent): Zone | undefined {
  if (changesOf(component) > mostChanges) return undefined;
  try {
    const zone = new ICAL.Timezone({ component: new ICAL.Component(component), tzid });
    // Asked once for the last year, it knows all its changes, however late the first date is that it is asked for.
    zone.utcOffset(libraryTime(last.date, "00:00"));
    return zone;
  } catch {
    return undefined; // A rule or a date in it that is none.
  }
}

/** How many changes a zone has, at most; infinitely many where its rules are not those of a zone. */
function changesOf([, , observances]: JCalComponent): number {
  return observances.reduce((sum, observance) => sum + changesByRule(observance), 0);
}

function changesByRule(observance: JCalComponent): number {
  const rules = observance[1].filter(([name]) => name === "rrule");
  if (rules.length === 0) return observance[1].length;
  const first = Number(String(propertyOf(observance, "dtstart")?.[3]).slice(0, 4));
  const isReal = first >= 1600 && rules.length === 1 && yearlySchema.safeParse(rules[0]?.[3]).success;
  return isReal ? Math.max(1, last.year - first) : Infinity;
}

function libraryTime(date: CivilDate, time: WallTime) {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 });
}
