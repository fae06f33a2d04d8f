import { instantOf, epochOf, osloDateOf, osloInstant, osloTimeOf, type Instant } from "../time/index.js";
import type { JCalComponent, JCalProperty } from "./icalLibrary.js";

export const osloTzid = "Europe/Oslo";

/** For calendars that do not know it by name: Directive 2000/84/EC and its forerunners, as they have held since 1996. */
export const osloZone: JCalComponent = [
  "vtimezone",
  [["tzid", {}, "text", osloTzid]],
  [
    change("daylight", { name: "CEST", from: "+01:00", to: "+02:00", at: "1996-03-31T02:00:00", month: 3 }),
    change("standard", { name: "CET", from: "+02:00", to: "+01:00", at: "1996-10-27T03:00:00", month: 10 }),
  ],
];

interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What the clocks show when they are changed, the first time by this rule. */
  readonly at: string;
  readonly month: number;
}

function change(kind: string, { name, from, to, at, month }: Change): JCalComponent {
  const properties: JCalProperty[] = [
    ["dtstart", {}, "date-time", at],
    ["rrule", {}, "recur", { freq: "YEARLY", bymonth: month, byday: "-1SU" }],
    ["tzname", {}, "text", name],
    ["tzoffsetfrom", {}, "utc-offset", from],
    ["tzoffsetto", {}, "utc-offset", to],
  ];
  return [kind, properties, []];
}

/** A wall time that the clocks show twice stands for the first of the two (RFC 5545, 3.3.5): the second is stated in UTC. */
export function osloMoment(name: "dtstart" | "dtend", instant: Instant): JCalProperty {
  const [date, time, utc] = [osloDateOf(instant), osloTimeOf(instant), utcSeconds(instant)];
  const first = utcSeconds(osloInstant(date, time));
  // To the minute: seconds are the same on every clock.
  if (first.slice(0, 16) !== utc.slice(0, 16)) return [name, {}, "date-time", utc];
  return [name, { tzid: osloTzid }, "date-time", `${date}T${time}:${utc.slice(17, 19)}`];
}

/** As `YYYY-MM-DDTHH:mm:ssZ`; what is finer is cut off. */
export function utcSeconds(instant: Instant): string {
  return instantOf(Math.floor(epochOf(instant) / 1000) * 1000);
}
