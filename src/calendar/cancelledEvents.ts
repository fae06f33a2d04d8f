import { civilDateSchema } from "../time/index.js";
import type { EventContent } from "./eventContent.js";
import type { JCalProperty } from "./icalLibrary.js";
import { osloTzid } from "./osloZone.js";
import { plainLines } from "./plainText.js";
import { removedCount, removedProperty } from "./publishedEvents.js";
import type { Published } from "./revisedEvent.js";

/** What has been published and is in the schedule no longer. */
interface Gone {
  /** Told as cancelled. */
  readonly cancelled: readonly EventContent[];
  /** Left out, all but how often each had changed, so that it counts on if it comes back. */
  readonly removed: readonly JCalProperty[];
}

/** Finds what has been published and is gone. */
export function cancelledEvents(published: ReadonlyMap<string, Published>, present: ReadonlySet<string>, includeCancelled: boolean): Gone {
  const cancelled: EventContent[] = [];
  const removed: JCalProperty[] = [];
  for (const [uid, { content, sequence }] of published) {
    if (present.has(uid)) continue;
    const told = includeCancelled && content !== null ? cancelledContent(uid, content) : undefined;
    if (told === undefined) removed.push([removedProperty, { [removedCount]: String(sequence) }, "unknown", uid]);
    else cancelled.push(told);
  }
  return { cancelled, removed };
}

/** The texts of an event that are told once more when it is cancelled. */
const toldAgain: readonly string[] = ["summary", "description", "location"];

/**
 * Says that an event is cancelled, from how it was last published: what and when it was, and nothing else that the text
 * may have held.
 */
function cancelledContent(uid: string, published: readonly JCalProperty[]): EventContent | undefined {
  const [start, end] = ["dtstart", "dtend"].map((name) => published.find((property) => property[0] === name));
  if (start === undefined || end === undefined || !isMoment(start) || !isMoment(end)) return undefined;
  return [
    ["uid", {}, "text", uid],
    start,
    end,
    ...published.flatMap(([name, , , text]): readonly JCalProperty[] =>
      toldAgain.includes(name) && typeof text === "string" ? [[name, {}, "text", plainLines(text)]] : [],
    ),
    ["status", {}, "text", "CANCELLED"],
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/** The ways in which this library states when an event is: a date, a time by Oslo's clocks, or one in UTC. */
const momentShapes = [
  { type: "date", shape: /^(\d{4}-\d{2}-\d{2})$/, params: {} },
  { type: "date-time", shape: /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, params: { tzid: osloTzid } },
  { type: "date-time", shape: /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/, params: {} },
];

function isMoment([, params, type, value]: JCalProperty): boolean {
  return momentShapes.some(
    (each) =>
      each.type === type &&
      JSON.stringify(each.params) === JSON.stringify(params) &&
      civilDateSchema.safeParse(each.shape.exec(String(value))?.[1]).success,
  );
}
