import { expected, type FoundIssue } from "../input/index.js";
import { guidanceActivityId, numberedMeetings, type GuidanceMeeting } from "../schedule/index.js";
import type { GuidanceBehaviour } from "./behaviour.js";
import { inTimeOrder } from "./inTimeOrder.js";

/** The guidance meetings of one municipality with what became of them. */
interface GuidanceWithEvents {
  /** In the order in which they were agreed. */
  readonly meetings: readonly GuidanceMeeting[];
  /** What cannot become of them, with paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

/** What the events of guidance meetings are written into. */
export interface AgreedGuidance {
  /** The id of the round. */
  readonly round: string;
  readonly meetings: readonly GuidanceMeeting[];
}

/**
 * Writes what becomes of guidance meetings into them.
 *
 * @remarks A meeting keeps its place, its semester and so its id.
 */
export function withGuidanceEvents({ round, meetings }: AgreedGuidance, events: readonly GuidanceBehaviour[]): GuidanceWithEvents {
  const ids = numberedMeetings(meetings).map(([{ semester }, ordinal]) => guidanceActivityId(round, semester, ordinal));
  const held = [...meetings];
  const refused = inTimeOrder(events).flatMap(({ event, index }) => {
    const place = ids.indexOf(event.activity);
    const meeting = held[place];
    const issue = meeting === undefined ? unknownMeeting : whyNot(meeting, event);
    if (meeting === undefined || issue !== undefined) return issue === undefined ? [] : [{ ...issue, path: [index, ...issue.path] }];
    held[place] = event.type === "guidance-moved" ? { ...meeting, ...event.to } : { ...meeting, mode: "digital" };
    return [];
  });
  return { meetings: held, refused };
}

const unknownMeeting: FoundIssue = { path: ["activity"], message: expected("agreed-meeting", "Expected the id of a guidance meeting that has been agreed") };

function whyNot(meeting: GuidanceMeeting, event: GuidanceBehaviour): FoundIssue | undefined {
  if (meeting.date < event.date) return { path: ["date"], message: expected("not-held-yet", "Expected a day on which the meeting has not been held yet") };
  const isTooEarly = event.type === "guidance-moved" && event.to.date < event.date;
  return isTooEarly ? { path: ["to", "date"], message: expected("date-not-before", "Expected the day on which it becomes known, or one after it", { field: "date" }) } : undefined;
}
