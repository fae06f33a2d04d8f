import type { Mode, Round, SemesterId } from "../../round/index.js";
import type { ReadTime, UnreadTime } from "./timeOfEvent.js";

/** Whether a meeting in a calendar counts as agreed, or why it does not. */
export type Standing = "confirmed" | "cancelled" | "tentative" | "recurring" | "repeated";

/** One guidance meeting that was published and is in the calendar still. */
export interface FoundMeeting {
  /** Its place among the events of the text, from 0. */
  readonly index: number;
  /** The semester that it counts for, as its UID says. */
  readonly semester: SemesterId;
  /** Which meeting of that semester it is, from 1. */
  readonly ordinal: number;
  readonly standing: Standing;
  readonly time: ReadTime | UnreadTime;
  /** How people meet; `null` where the calendar does not say. */
  readonly mode: Mode | null;
}

/** What the rules for reading a calendar look at. */
export interface CalendarQuestion {
  readonly round: Round;
  /** The guidance meetings of one municipality, in the order of the text; none where there are several municipalities. */
  readonly meetings: readonly FoundMeeting[];
  /** How many guidance meetings there are, of whichever municipality. */
  readonly found: number;
  /** How many municipalities they are of. */
  readonly municipalities: number;
  /** How many events are something else, or somebody else's. */
  readonly otherEvents: number;
}

/** A meeting that is read: it takes place, and it is known when. */
export type ReadMeeting = FoundMeeting & { readonly time: ReadTime };

/** Answers whether a calendar says that a meeting takes place, and once. */
export function isConfirmed({ standing }: FoundMeeting): boolean {
  return standing === "confirmed";
}

/** Answers whether a meeting is read. */
export function isRead(meeting: FoundMeeting): meeting is ReadMeeting {
  return isConfirmed(meeting) && typeof meeting.time !== "string";
}
