import { expected, InvalidInputError } from "../input/index.js";
import { civilDateSchema } from "../time/index.js";
import type { EventContent } from "./eventContents.js";
import { plainLines } from "./eventTexts.js";
import type { JCalComponent, JCalProperty } from "./icalLibrary.js";
import { osloTzid } from "./osloZone.js";
import { componentsOf, parseCalendars, propertyOf, textOf } from "./parseCalendar.js";
import { isUidOf } from "./uid.js";

interface Published {
  /** What it said; `null` where only the count was kept. */
  readonly content: readonly JCalProperty[] | null;
  readonly sequence: number;
  /** In UTC; `undefined` where that was not to be read. */
  readonly lastModified: string | undefined;
  /** When the calendar had last been written with it; the same way. */
  readonly stamped: string | undefined;
}

/** By their UIDs. */
export type PublishedEvents = ReadonlyMap<string, Published>;

/** `dtstamp` is in UTC, as a calendar has it. */
export interface Publisher {
  readonly round: string;
  readonly municipality: string | undefined;
  readonly dtstamp: string;
}

/** RFC 5545, 3.3.8: integers end at 2147483647, and there has to be room for one change more. */
const lastSequence = 2_147_483_646;

/** A calendar keeps the count of an event that is in it no longer, so that it goes on if it comes back. */
const [removedProperty, removedCount] = ["x-kulturskole-removed", "x-sequence"];

/** They say nothing about the meeting. */
const revisionProperties: readonly string[] = ["dtstamp", "last-modified", "sequence"];

/** Whatever else is in the text is left alone. */
export function publishedEvents(text: string | undefined, publisher: Publisher): PublishedEvents {
  const events = new Map<string, Published>();
  if (text === undefined) return events;
  const { calendars, passedOver } = parseCalendars(text, (message, params) => refuse("previous", message, params));
  // Of what is passed over, the count would be lost.
  if (passedOver.count > 0) refuse("previous", expected("unbroken-calendar", "Expected a calendar of which every line can be read"), { line: passedOver.lines[0] });
  const ours = calendars.flatMap((calendar) => [...removedIn(calendar), ...eventsIn(calendar)]).filter(([uid]) => isUidOf(uid, publisher.round, publisher.municipality));
  if (ours.length === 0 && componentsOf(calendars, "vevent").length > 0) {
    refuse("previous", expected("calendar-of-municipality", "Expected the calendar of this round and this municipality, as it was last published"));
  }
  for (const [uid, read] of ours) {
    const published = read();
    // Programs that take the later of two revisions would else keep the one before.
    if ([published.lastModified, published.stamped].some((stamp) => stamp !== undefined && stamp > publisher.dtstamp)) {
      refuse("dtstamp", expected("after-last-calendar", "Expected an instant that does not come before the previous calendar was written"));
    }
    // A text may have one of them twice; to go on from the greater count is always right.
    if (published.sequence >= (events.get(uid)?.sequence ?? 0)) events.set(uid, published);
  }
  return events;
}

/** Only ours are read further than their UIDs. */
type Found = readonly [uid: string, read: () => Published];

function eventsIn(calendar: JCalComponent): readonly Found[] {
  return componentsOf([calendar], "vevent").map((event) => [
    textOf(event, "uid") ?? "",
    () => ({
      content: event[1].filter(([name]) => !revisionProperties.includes(name)),
      sequence: countOf(propertyOf(event, "sequence")?.[3] ?? 0),
      lastModified: instantIn(event, "last-modified"),
      stamped: instantIn(event, "dtstamp"),
    }),
  ]);
}

function removedIn([, properties]: JCalComponent): readonly Found[] {
  const removed = properties.filter(([name]) => name === removedProperty);
  return removed.map(([, params, , uid]) => [String(uid), () => ({ content: null, sequence: countOf(Number(params[removedCount])), lastModified: undefined, stamped: undefined })]);
}

function countOf(sequence: unknown): number {
  if (typeof sequence === "number" && Number.isInteger(sequence) && sequence >= 0 && sequence <= lastSequence) return sequence;
  return refuse("previous", expected("calendar-that-can-grow", "Expected a calendar whose events count their changes in whole numbers that can still grow"));
}

function instantIn(event: JCalComponent, name: string): string | undefined {
  const text = textOf(event, name) ?? "";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : undefined;
}

function refuse(option: string, message: string, params: Readonly<Record<string, unknown>> = {}): never {
  throw new InvalidInputError("calendar options", [{ path: [option], message, params }]);
}

/** Nothing else of what they wrote is read. */
export function editedSequences(text: string | undefined, { round, municipality }: Publisher): ReadonlyMap<string, number> {
  const sequences = new Map<string, number>();
  if (text === undefined) return sequences;
  const { calendars } = parseCalendars(text, (message, params) => refuse("edited", message, params));
  for (const event of componentsOf(calendars, "vevent")) {
    const [uid, sequence] = [textOf(event, "uid") ?? "", propertyOf(event, "sequence")?.[3]];
    const isCount = typeof sequence === "number" && sequence < lastSequence;
    if (isCount && isUidOf(uid, round, municipality)) sequences.set(uid, Math.max(sequence, sequences.get(uid) ?? 0));
  }
  return sequences;
}

interface Revision {
  readonly published: Published | undefined;
  /** -1 where nobody has edited it. */
  readonly edited: number;
  readonly dtstamp: string;
  /** RFC 5546. */
  readonly isMessage: boolean;
}

/**
 * LAST-MODIFIED and SEQUENCE stay as they were while the event does. DTSTAMP is when the message was written, and without a METHOD when the event
 * was last changed (RFC 5545, 3.8.7.2).
 */
export function revisedEvent(content: EventContent, { published, edited, dtstamp, isMessage }: Revision): JCalComponent {
  const before = published?.sequence ?? -1;
  const isSame = edited <= before && JSON.stringify(published?.content) === JSON.stringify(content);
  const lastModified = isSame ? (published?.lastModified ?? dtstamp) : dtstamp;
  const [uid, ...said] = content;
  const revision: readonly JCalProperty[] = [
    ["dtstamp", {}, "date-time", isMessage ? dtstamp : lastModified],
    ["last-modified", {}, "date-time", lastModified],
    ["sequence", {}, "integer", isSame ? before : Math.max(before, edited) + 1],
  ];
  return ["vevent", [uid, ...revision, ...said], []];
}

/** Told as cancelled, or left out, all but the count. */
interface Gone {
  readonly cancelled: readonly EventContent[];
  readonly removed: readonly JCalProperty[];
}

export function goneEvents(published: PublishedEvents, present: ReadonlySet<string>, includeCancelled: boolean): Gone {
  const cancelled: EventContent[] = [];
  const removed: JCalProperty[] = [];
  for (const [uid, { content, sequence }] of published) {
    if (present.has(uid)) continue;
    const event = includeCancelled && content !== null ? cancelledContent(uid, content) : undefined;
    if (event === undefined) removed.push([removedProperty, { [removedCount]: String(sequence) }, "unknown", uid]);
    else cancelled.push(event);
  }
  return { cancelled, removed };
}

const textProperties: readonly string[] = ["summary", "description", "location"];

/** Nothing else that the text may have held. */
function cancelledContent(uid: string, published: readonly JCalProperty[]): EventContent | undefined {
  const [start, end] = ["dtstart", "dtend"].map((name) => published.find((property) => property[0] === name));
  if (start === undefined || end === undefined || !isMoment(start) || !isMoment(end)) return undefined;
  const texts = published.filter(([name, , , text]) => textProperties.includes(name) && typeof text === "string");
  return [
    ["uid", {}, "text", uid],
    start,
    end,
    ...texts.map(([name, , , text]): JCalProperty => [name, {}, "text", plainLines(String(text))]),
    ["status", {}, "text", "CANCELLED"],
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/** A date, a time by Oslo's clocks, or one in UTC: the ways in which this library writes. */
const momentShapes = [
  { type: "date", shape: /^(\d{4}-\d{2}-\d{2})$/, params: {} },
  { type: "date-time", shape: /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, params: { tzid: osloTzid } },
  { type: "date-time", shape: /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/, params: {} },
];

function isMoment([, params, type, value]: JCalProperty): boolean {
  return momentShapes.some(
    (each) =>
      each.type === type && JSON.stringify(each.params) === JSON.stringify(params) && civilDateSchema.safeParse(each.shape.exec(String(value))?.[1]).success,
  );
}
