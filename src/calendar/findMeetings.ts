import { guidanceMeeting, modeSchema, type Mode, type Round, type SemesterId } from "../round/index.js";
import { modeProperty } from "./eventContents.js";
import { timeOfEvent, type ReadTime, type UnreadTime } from "./eventTime.js";
import type { JCalComponent } from "./icalLibrary.js";
import { componentsOf, propertyOf, textOf } from "./parseCalendar.js";
import { uidParts } from "./uid.js";
import { zonesOf } from "./zones.js";

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

/** Whether a calendar says that a meeting takes place, and once. */
export function isConfirmed({ standing }: FoundMeeting): boolean {
  return standing === "confirmed";
}

/** Whether a meeting is read. */
export function isRead(meeting: FoundMeeting): meeting is ReadMeeting {
  return isConfirmed(meeting) && typeof meeting.time !== "string";
}

/** Finds the guidance meetings of a round in calendars that people have edited. */
export function findMeetings(round: Round, calendars: readonly JCalComponent[], municipality: string | undefined): CalendarQuestion {
  const events = componentsOf(calendars, "vevent");
  const named = events.flatMap((event, index) => namedMeeting(round, event, index)).filter((each) => municipality === undefined || each.municipality === municipality);
  const municipalities = new Set(named.map((each) => each.municipality)).size;
  const toInstant = zonesOf(calendars);
  const seen = new Set<string>();
  const meetings = named.map(({ event, uid, index, semester, ordinal }): FoundMeeting => {
    const standing = standingIn(event, seen.has(uid));
    seen.add(uid);
    return { index, semester, ordinal, standing, time: timeOfEvent(event, toInstant), mode: modeIn(event) };
  });
  return { round, meetings: municipalities > 1 ? [] : meetings, found: named.length, municipalities, otherEvents: events.length - named.length };
}

/** An event that a UID of ours names as a guidance meeting. */
interface NamedMeeting extends Pick<FoundMeeting, "index" | "semester" | "ordinal"> {
  readonly event: JCalComponent;
  readonly uid: string;
  readonly municipality: string | null;
}

function namedMeeting(round: Round, event: JCalComponent, index: number): readonly NamedMeeting[] {
  const uid = textOf(event, "uid") ?? "";
  const { id = "", municipality = null } = uidParts(uid) ?? {};
  const start = `${round.id}.${guidanceMeeting}.`;
  const [, name, ordinal] = /^([a-z]+-\d{4})\.([1-9]\d{0,5})$/.exec(id.startsWith(start) ? id.slice(start.length) : "") ?? [];
  const semester = round.semesters.find((each) => each.id === name)?.id;
  return semester === undefined ? [] : [{ event, uid, index, municipality, semester, ordinal: Number(ordinal) }];
}

/** What makes an event more than one meeting. */
const recurrence = ["rrule", "rdate", "exrule", "recurrence-id"];

function standingIn(event: JCalComponent, isRepeated: boolean): Standing {
  const status = textOf(event, "status")?.toLowerCase();
  if (status === "cancelled") return "cancelled";
  if (recurrence.some((name) => propertyOf(event, name) !== undefined)) return "recurring";
  if (isRepeated) return "repeated";
  return status === "tentative" ? "tentative" : "confirmed";
}

function modeIn(event: JCalComponent): Mode | null {
  return modeSchema.safeParse(textOf(event, modeProperty)?.toLowerCase()).data ?? null;
}
