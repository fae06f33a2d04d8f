import type { EventContent } from "./eventContent.js";
import { cancelledContent } from "./cancelledContent.js";
import type { JCalProperty } from "./icalLibrary.js";
import { removedCount, removedProperty } from "./publishedEvents.js";
import type { Published } from "./revisedEvent.js";

/** What has been published and is in the schedule no longer. */
interface Gone {
  /** Told as cancelled. */
  readonly cancelled: readonly EventContent[];
  /** Left out, all but how often each had changed, so that it counts on if it comes back. */
  readonly removed: readonly JCalProperty[];
}

/**
 * Finds what has been published and is gone.
 *
 * @param published - The events as they were last published.
 * @param present - The UIDs of those that are there.
 * @param includeCancelled - Whether to tell as cancelled what can be.
 * @returns The events to tell of, and those to keep count of.
 */
export function goneFrom(published: ReadonlyMap<string, Published>, present: ReadonlySet<string>, includeCancelled: boolean): Gone {
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
