import { expected, InvalidInputError } from "../input/index.js";
import type { JCalComponent } from "./icalLibrary.js";
import { componentsOf, parseCalendars, propertyOf, textOf } from "./parseCalendar.js";
import { revisionProperties, type Published } from "./revisedEvent.js";
import { isUidOf } from "./uid.js";

/** The property of a calendar that keeps the count of an event that is in it no longer. */
export const removedProperty = "x-kulturskole-removed";

/** The parameter of that property with the count. */
export const removedCount = "x-sequence";

/** RFC 5545, 3.3.8: integers end at 2147483647, and there has to be room for one change more. */
const lastSequence = 2_147_483_646;

/** Whose events are looked for, and when they are published again. */
interface Publisher {
  readonly round: string;
  readonly municipality: string | undefined;
  /** In UTC, as a calendar has it. */
  readonly dtstamp: string;
}

/** Reads how the events of one calendar were last published. Whatever else is in the text is left alone. */
export function publishedEvents(text: string | undefined, publisher: Publisher): ReadonlyMap<string, Published> {
  const events = new Map<string, Published>();
  if (text === undefined) return events;
  const calendars = parseCalendars(text) ?? refuse(expected("calendar", "Expected the text of a calendar, as it was last published"));
  const ours = namedIn(calendars, publisher);
  if (ours.length === 0 && componentsOf(calendars, "vevent").length > 0) {
    refuse(expected("calendar-of-municipality", "Expected the calendar of this round and this municipality, as it was last published"));
  }
  requireLater(ours, publisher.dtstamp);
  for (const [uid, published] of ours) {
    // A text may have one of them twice; to go on from the greater count is always right.
    if (published.sequence >= (events.get(uid)?.sequence ?? 0)) events.set(uid, published);
  }
  return events;
}

type Named = readonly [uid: string, published: Published];

type IsOurs = (uid: unknown) => uid is string;

function namedIn(calendars: readonly JCalComponent[], publisher: Publisher): readonly Named[] {
  const isOurs = (uid: unknown): uid is string => typeof uid === "string" && isUidOf(uid, publisher.round, publisher.municipality);
  return calendars.flatMap((calendar) => [...removedIn(calendar, isOurs), ...eventsIn(calendar, isOurs)]);
}

/** Programs that take the later of two revisions would else keep the one before. */
function requireLater(ours: readonly Named[], dtstamp: string): void {
  const isLater = (stamp: string | undefined) => stamp !== undefined && stamp > dtstamp;
  if (!ours.some(([, { lastModified, stamped }]) => isLater(lastModified) || isLater(stamped))) return;
  const message = expected("after-last-calendar", "Expected an instant that does not come before the previous calendar was written");
  throw new InvalidInputError("calendar options", [{ path: ["dtstamp"], message }]);
}

function eventsIn(calendar: JCalComponent, isOurs: IsOurs): readonly Named[] {
  return componentsOf([calendar], "vevent").flatMap((event): readonly Named[] => {
    const uid = textOf(event, "uid");
    if (!isOurs(uid)) return [];
    const content = event[1].filter(([name]) => !revisionProperties.includes(name));
    const sequence = countOf(propertyOf(event, "sequence")?.[3] ?? 0);
    return [[uid, { content, sequence, lastModified: instantIn(event, "last-modified"), stamped: instantIn(event, "dtstamp") }]];
  });
}

/** Of what is gone, only its count was kept. */
const gone = { content: null, lastModified: undefined, stamped: undefined } as const;

function removedIn([, properties]: JCalComponent, isOurs: IsOurs): readonly Named[] {
  return properties.flatMap(([name, params, , uid]): readonly Named[] =>
    name === removedProperty && isOurs(uid) ? [[uid, { ...gone, sequence: countOf(Number(params[removedCount])) }]] : [],
  );
}

function countOf(sequence: unknown): number {
  if (typeof sequence === "number" && Number.isInteger(sequence) && sequence >= 0 && sequence <= lastSequence) return sequence;
  return refuse(expected("calendar-that-can-grow", "Expected a calendar whose events count their changes in whole numbers that can still grow"));
}

function instantIn(event: JCalComponent, name: string): string | undefined {
  const text = textOf(event, name) ?? "";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : undefined;
}

function refuse(message: string): never {
  throw new InvalidInputError("calendar options", [{ path: ["previous"], message }]);
}
