import { groupedBy } from "../input/index.js";
import { guidanceMeeting, type Round, type SemesterId } from "../round/index.js";
import { guidanceActivityId, type DatedActivity } from "../schedule/index.js";
import { timeOfActivity } from "./eventContents.js";
import type { JCalProperty } from "./icalLibrary.js";
import type { PublishedEvents } from "./revisions.js";
import { uidOf } from "./uid.js";

interface Meeting {
  readonly id: string;
  readonly semester: SemesterId;
  readonly own: string;
  readonly time: string;
}

/**
 * By the ids of the meetings. Where one of a semester was taken out, those after it have got its number, and by their numbers would be told as
 * moved, the last as cancelled. So each goes on as the event that was at its time, else as that of its own number, else, where that number has been
 * another’s, as one that would be cancelled. What is new gets the UID of its number, or one that nobody has had.
 */
export function meetingUids(round: Round, activities: readonly DatedActivity[], municipality: string | undefined, published: PublishedEvents): ReadonlyMap<string, string> {
  const meetings = activities
    .filter(({ kind }) => kind === guidanceMeeting)
    .map((activity): Meeting => ({ id: activity.id, semester: activity.semester, own: uidOf(round.id, activity.id, municipality), time: timeKey(timeOfActivity(activity)) }));
  const uids = new Map<string, string>();
  for (const [semester, ofSemester] of groupedBy(meetings, (meeting) => meeting.semester)) {
    const beginning = `${round.id}.${guidanceMeeting}.${semester}.`;
    const ofThese = new Map([...published].filter(([uid]) => uid.startsWith(beginning)));
    settle(uids, ofSemester, ofThese, (number) => uidOf(round.id, guidanceActivityId(round.id, semester, number), municipality));
  }
  return uids;
}

function settle(uids: Map<string, string>, meetings: readonly Meeting[], published: PublishedEvents, uidOfNumber: (number: number) => string): void {
  const times = liveTimes(published);
  const atTime = groupedBy(times.keys(), (uid) => times.get(uid));
  const free = new Set(times.keys());
  const taken = new Set<string>();
  const give = (uidFor: (meeting: Meeting) => string | undefined) => {
    for (const meeting of meetings) {
      const uid = uids.has(meeting.id) ? undefined : uidFor(meeting);
      if (uid === undefined || taken.has(uid)) continue;
      uids.set(meeting.id, uid);
      taken.add(uid);
      free.delete(uid);
    }
  };
  give(({ own, time }) => (times.get(own) === time ? own : undefined));
  give(({ time }) => atTime.get(time)?.find((uid) => free.has(uid)));
  give(({ own }) => (free.has(own) ? own : undefined));
  give(({ own }) => (published.has(own) ? free.values().next().value : undefined));
  give(({ own }) => own);
  let number = 1;
  give(() => {
    while (taken.has(uidOfNumber(number)) || published.has(uidOfNumber(number))) number += 1;
    return uidOfNumber(number);
  });
}

function liveTimes(published: PublishedEvents): ReadonlyMap<string, string> {
  return new Map([...published].flatMap(([uid, { content }]) => (content === null || isCancelled(content) ? [] : [[uid, timeKey(content)] as const])));
}

function timeKey(properties: readonly JCalProperty[]): string {
  return JSON.stringify(["dtstart", "dtend"].map((name) => properties.find((property) => property[0] === name)?.slice(1)));
}

function isCancelled(content: readonly JCalProperty[]): boolean {
  return content.some(([name, , , value]) => name === "status" && value === "CANCELLED");
}
