import type { EventContent } from "./eventContent.js";
import type { JCalComponent, JCalProperty } from "./icalLibrary.js";

/** How an event was last published. */
export interface Published {
  /** The properties that say something, as {@link EventContent} has them; `null` where only the count was kept. */
  readonly content: readonly JCalProperty[] | null;
  /** How often it had changed. */
  readonly sequence: number;
  /** When it had last changed, in UTC; `undefined` where that was not to be read. */
  readonly lastModified: string | undefined;
  /** When the calendar had last been written with it, in UTC; `undefined` where that was not to be read. */
  readonly stamped: string | undefined;
}

/** The properties that tell the revisions of an event apart, and say nothing about the meeting. */
export const revisionProperties: readonly string[] = ["dtstamp", "last-modified", "sequence"];

/**
 * Makes an event out of what it says, and counts the change where it says something else than it last did.
 *
 * @remarks DTSTAMP is when this calendar was written (RFC 5545, 3.8.7.2, for calendars with a METHOD); LAST-MODIFIED and
 * SEQUENCE stay as they were while the event does.
 */
export function revisedEvent(content: EventContent, published: Published | undefined, dtstamp: string): JCalComponent {
  const isSame = JSON.stringify(published?.content) === JSON.stringify(content);
  const before = published?.sequence ?? -1;
  const [uid, ...said] = content;
  const revision: readonly JCalProperty[] = [
    ["dtstamp", {}, "date-time", dtstamp],
    ["last-modified", {}, "date-time", isSame ? (published?.lastModified ?? dtstamp) : dtstamp],
    ["sequence", {}, "integer", isSame ? before : before + 1],
  ];
  return ["vevent", [uid, ...revision, ...said], []];
}
