import { expected } from "../input/index.js";
import { ICAL, type JCalComponent, type JCalProperty } from "./icalLibrary.js";

/** The parser takes a time that grows by the square of what stands in a line. */
const longestLine = 100_000;

/** A text taken apart as RFC 5545 has it. */
export interface ParsedText {
  readonly calendars: readonly JCalComponent[];
  readonly passedOver: PassedOver;
}

/** What could not be read: how many parts of the text, and the lines of the first of them, from 1. */
export interface PassedOver {
  readonly count: number;
  readonly lines: readonly number[];
}

/** Refuses the text. */
export type Refuse = (message: string, params?: Readonly<Record<string, unknown>>) => never;

/** The name of an event that is passed over. It is kept, since an older one with its UID no longer counts. */
export const brokenEvent = "broken-vevent";

/** Takes a text apart. A component with a line that cannot be read is passed over, and so is such a line of a calendar itself. */
export function parseCalendars(text: string, refuse: Refuse): ParsedText {
  const parser = new Parser();
  for (const { line, number } of contentLinesIn(text)) {
    if (line.length > longestLine) return refuse(expected("shorter-lines", "Expected no line of more than 100000 characters", { most: longestLine }), { line: number });
    parser.read(line, number);
  }
  return parser.end() ?? refuse(expected("calendar", "Expected the text of a calendar"));
}

interface Line {
  readonly line: string;
  readonly number: number;
}

/** Lines end in CRLF; some programs lose either half, and some mail servers double the CR. A line that begins with a blank goes on with the one before. */
function* contentLinesIn(text: string): Generator<Line> {
  let line = "";
  let number = 1;
  for (const [index, part] of text.replace(/^\uFEFF/, "").split(text.includes("\n") ? /\r*\n/ : "\r").entries()) {
    if (/^[ \t]/.test(part) && index > 0) {
      line += part.slice(1);
      continue;
    }
    if (line.trim() !== "") yield { line, number };
    [line, number] = [part, index + 1];
  }
  if (line.trim() !== "") yield { line, number };
}

interface Open {
  readonly name: string;
  /** Where it begins. */
  readonly line: number;
  readonly properties: JCalProperty[];
  readonly components: JCalComponent[];
  /** The first line in it that cannot be read. */
  broken?: number;
}

/** What stands in a calendar, and in nothing else. */
const ofCalendar = ["vevent", "vtimezone", "vtodo", "vjournal", "vfreebusy"];

/** Calendar, event, alarm, and one more: what is deeper ends in the order in which it began, or not at all. */
const deepest = 4;

const mostLinesNamed = 20;

class Parser {
  readonly #calendars: JCalComponent[] = [];
  readonly #lines: number[] = [];
  readonly #open: Open[] = [];
  #count = 0;

  read(line: string, number: number): void {
    const [, edge = "", name = ""] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    if (edge === "") this.#property(line, number);
    else if (edge.toLowerCase() === "begin") this.#begin(name.toLowerCase(), number);
    else this.#end(name.toLowerCase(), number);
  }

  /** What was read; nothing when that is no calendar, or its end was cut off inside a component. */
  end(): ParsedText | undefined {
    if (this.#open.length > 1) return undefined;
    this.#closeCalendar();
    return this.#calendars.length === 0 ? undefined : { calendars: this.#calendars, passedOver: { count: this.#count, lines: this.#lines } };
  }

  #begin(name: string, line: number): void {
    if (name === "vcalendar") this.#closeCalendar();
    else if (ofCalendar.includes(name)) this.#dropComponent();
    this.#open.push({ name, line, properties: [], components: [] });
  }

  #end(name: string, line: number): void {
    const open = this.#open;
    const place = open.at(-1)?.name === name ? open.length - 1 : open.slice(0, deepest).findLastIndex((each) => each.name === name);
    if (place === 0) this.#dropComponent();
    else if (place !== open.length - 1 || place < 0) this.#break(line);
    if (place < 0) return;
    open.length = place + 1;
    this.#close();
  }

  #property(line: string, number: number): void {
    const inner = this.#open.at(-1);
    try {
      inner?.properties.push(ICAL.parse.property(readable(line)));
    } catch {
      this.#break(number); // Of all sorts, and with the text in its message, so it is not passed on.
    }
    if (inner === undefined) this.#passOver(number);
  }

  /** The event, or what else stands in the calendar, can no longer be trusted; of the calendar itself a line alone. */
  #break(line: number): void {
    const component = this.#open[1];
    if (component === undefined) this.#passOver(line);
    else component.broken ??= line;
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, properties, components, broken } = closed;
    if (broken !== undefined) this.#passOverComponent(closed, broken);
    else if (this.#open.length > 0) this.#open.at(-1)?.components.push([name, properties, components]);
    else if (name === "vcalendar") this.#calendars.push([name, properties, components]);
  }

  /** Its end is missing: whatever it holds is passed over, and so is it. */
  #dropComponent(): void {
    const component = this.#open[1];
    if (component === undefined) return;
    this.#open.length = 1;
    this.#passOverComponent(component, component.broken ?? component.line);
  }

  #closeCalendar(): void {
    if (this.#open.length === 0) return;
    this.#dropComponent();
    this.#passOver(this.#open[0]?.line ?? 0);
    this.#close();
  }

  #passOverComponent({ name, properties }: Open, line: number): void {
    this.#passOver(line);
    if (name === "vevent") this.#open[0]?.components.push([brokenEvent, properties, []]);
  }

  #passOver(line: number): void {
    this.#count += 1;
    if (this.#lines.length < mostLinesNamed) this.#lines.push(line);
  }
}

const moment = /^(DTSTART|DTEND)((?:;.*)?):(\d{4}-?\d\d-?\d\d)(?:T(\d\d:?\d\d(?::?\d\d)?)(Z|[+-]\d\d:?\d\d)?)?\s*$/i;

/**
 * Writes a line with a date as ical.js reads it: without it, an offset would be lost, and a zone's name with a colon in it would be taken for
 * the date.
 */
function readable(line: string): string {
  return line.replace(moment, (_line, name: string, given: string, date: string, time: string | undefined, zone: string | undefined) => {
    const params = given.replace(/;VALUE=[\w-]+/i, "").replace(/;TZID=([^";]+)/i, ';TZID="$1"');
    const day = date.replaceAll("-", "");
    if (time === undefined) return `${name};VALUE=DATE${params}:${day}`;
    const clock = time.replaceAll(":", "").padEnd(6, "0");
    if (zone === undefined) return `${name}${params}:${day}T${clock}`;
    return zone.length > 1 ? `${name};TZID="${zone}":${day}T${clock}` : `${name}:${day}T${clock}Z`;
  });
}

/** Gathers the components of one kind. */
export function componentsOf(calendars: readonly JCalComponent[], kind: string): readonly JCalComponent[] {
  return calendars.flatMap(([, , components]) => components.filter(([name]) => name === kind));
}

/** Looks up a property. */
export function propertyOf([, properties]: JCalComponent, name: string): JCalProperty | undefined {
  return properties.find((property) => property[0] === name);
}

/** Looks up what a property says. */
export function textOf(component: JCalComponent, name: string): string | undefined {
  const value = propertyOf(component, name)?.[3];
  return typeof value === "string" ? value : undefined;
}
