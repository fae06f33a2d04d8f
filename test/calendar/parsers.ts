import * as nodeIcal from "node-ical";
import { ICAL as library } from "../../src/calendar/icalLibrary.js";

/** A time as ical.js reads it, with the zone that the calendar describes. */
interface LibraryTime {
  readonly isDate: boolean;
  toUnixTime(): number;
  toString(): string;
}

/** A component as ical.js reads it. */
export interface Component {
  getAllSubcomponents(name: string): Component[];
  getAllProperties(): { readonly name: string; getFirstValue(): unknown }[];
  getFirstPropertyValue(name: string): unknown;
}

/** The part of ical.js that only tests use. */
export const ICAL = library as unknown as {
  parse(text: string): unknown;
  Component: new (parsed: unknown) => Component;
  Timezone: new (data: { readonly component: Component; readonly tzid: string }) => { utcOffset(time: LibraryTime): number };
  Time: { fromData(clock: Readonly<Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>>): LibraryTime };
  helpers: { foldline(line: string): string };
};

/** One event, as a parser that we did not write reads it. */
interface ParsedEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
}

/** Reads a text with ical.js, whose own time zones come from the text. */
export function calendarOf(text: string): Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** The events as ical.js reads them: instants in UTC, or dates. */
export function eventsByIcalJs(text: string): ParsedEvent[] {
  return calendarOf(text)
    .getAllSubcomponents("vevent")
    .map((event) => {
      const [start, end] = ["dtstart", "dtend"].map((name) => {
        const time = event.getFirstPropertyValue(name) as LibraryTime;
        return time.isDate ? time.toString() : utc(1000 * time.toUnixTime());
      });
      return { uid: event.getFirstPropertyValue("uid"), summary: event.getFirstPropertyValue("summary"), start, end } as ParsedEvent;
    });
}

/** The events as node-ical reads them: instants in UTC, or dates. */
export function eventsByNodeIcal(text: string): ParsedEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) => {
    if (component?.type !== "VEVENT") return [];
    const { uid, summary, start, end } = component;
    return [{ uid, summary: summary as string, start: said(start), end: said(end) }];
  });
}

/** Node-ical gives a date as midnight on the clocks of the host. */
function said(time: (Date & { dateOnly?: true }) | undefined): string {
  if (time === undefined) return "";
  if (time.dateOnly !== true) return utc(time.getTime());
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function utc(epoch: number): string {
  return new Date(epoch).toISOString().replace(".000Z", "Z");
}
