import { InvalidInputError } from "../input/index.js";
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

/** Whose events are looked for. */
interface Publisher {
  readonly round: string;
  readonly municipality: string | undefined;
}

/**
 * Reads how the events of one calendar were last published. Whatever else is in the text is left alone.
 *
 * @param text - The text of the calendar as it was last published; none the first time.
 * @param publisher - The round and the municipality whose events are looked for.
 * @returns The events by UID.
 * @throws InvalidInputError when the text is no calendar, or counts changes in a way that cannot be counted on from.
 */
export function publishedEvents(text: string | undefined, publisher: Publisher): ReadonlyMap<string, Published> {
  const events = new Map<string, Published>();
  if (text === undefined) return events;
  const calendars = parseCalendars(text) ?? refuse("Expected the text of a calendar, as it was last published");
  const isOurs = (uid: unknown): uid is string => typeof uid === "string" && isUidOf(uid, publisher.round, publisher.municipality);
  for (const [uid, published] of calendars.flatMap((calendar) => [...removedIn(calendar, isOurs), ...eventsIn(calendar, isOurs)])) {
    // A text may have one of them twice; to go on from the greater count is always right.
    if (published.sequence >= (events.get(uid)?.sequence ?? 0)) events.set(uid, published);
  }
  return events;
}

type Named = readonly [uid: string, published: Published];

type IsOurs = (uid: unknown) => uid is string;

function eventsIn(calendar: JCalComponent, isOurs: IsOurs): readonly Named[] {
  return componentsOf([calendar], "vevent").flatMap((event): readonly Named[] => {
    const uid = textOf(event, "uid");
    if (!isOurs(uid)) return [];
    const content = event[1].filter(([name]) => !revisionProperties.includes(name));
    return [[uid, { content, sequence: countOf(propertyOf(event, "sequence")?.[3] ?? 0), lastModified: lastModifiedOf(event) }]];
  });
}

function removedIn([, properties]: JCalComponent, isOurs: IsOurs): readonly Named[] {
  return properties.flatMap(([name, params, , uid]): readonly Named[] =>
    name === removedProperty && isOurs(uid) ? [[uid, { content: null, sequence: countOf(Number(params[removedCount])), lastModified: undefined }]] : [],
  );
}

function countOf(sequence: unknown): number {
  if (typeof sequence === "number" && Number.isInteger(sequence) && sequence >= 0 && sequence <= lastSequence) return sequence;
  return refuse("Expected a calendar whose events count their changes in whole numbers that can still grow");
}

function lastModifiedOf(event: JCalComponent): string | undefined {
  const text = textOf(event, "last-modified") ?? "";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : undefined;
}

function refuse(message: string): never {
  throw new InvalidInputError("calendar options", [{ path: ["previous"], message }]);
}
