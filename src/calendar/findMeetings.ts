import { plainText } from "../language/index.js";
import { guidanceMeeting, modeSchema, type Mode, type Round, type SemesterId } from "../round/index.js";
import { modeProperty } from "./eventContents.js";
import { timeOfEvent, type ReadTime, type UnreadTime, type Zones } from "./eventTime.js";
import type { JCalComponent } from "./icalLibrary.js";
import { brokenEvent, propertyOf, textOf, type ParsedText, type PassedOver } from "./parseCalendar.js";
import { uidParts } from "./uid.js";
import { zonesOf } from "./zones.js";

/** Whether a meeting in a calendar counts as agreed, or why it does not. */
export type Standing = "confirmed" | "cancelled" | "tentative" | "status-unknown" | "recurring" | "repeated" | "superseded" | "counter-proposal" | "message";

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
  /** What the calendar calls the zone of a time that cannot be read because of its zone. */
  readonly zone: string;
  /** How people meet; `null` where the calendar does not say. */
  readonly mode: Mode | null;
  /** Where people meet; `null` where the calendar does not say. */
  readonly place: string | null;
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
  /** What of the text could not be read. */
  readonly passedOver: PassedOver;
}

/** A meeting that is read: it takes place, and it is known when. */
export type ReadMeeting = FoundMeeting & { readonly time: ReadTime };

export function isConfirmed({ standing }: FoundMeeting): boolean {
  return standing === "confirmed";
}

export function isRead(meeting: FoundMeeting): meeting is ReadMeeting {
  return isConfirmed(meeting) && typeof meeting.time !== "string";
}

export function findMeetings(round: Round, { calendars, passedOver }: ParsedText, municipality: string | undefined): CalendarQuestion {
  const events = calendars.flatMap(eventsIn);
  const named = events.flatMap((event, index) => namedMeeting(round, event, index)).filter((each) => municipality === undefined || each.municipality === municipality);
  const municipalities = new Set(named.map((each) => each.municipality)).size;
  const newest = newestOf(named);
  const meetings = named.map((each): FoundMeeting => {
    const { index, semester, ordinal, component, zones } = each;
    return { index, semester, ordinal, standing: standingOf(each, newest.get(each.uid)), time: timeOf(each), zone: zoneIn(component, zones), mode: modeIn(component), place: placeIn(component) };
  });
  return { round, meetings: municipalities > 1 ? [] : meetings, found: named.length, municipalities, otherEvents: events.filter(isWhole).length - named.filter(isWhole).length, passedOver };
}

interface EventOfCalendar {
  readonly component: JCalComponent;
  readonly zones: Zones;
  /** What the calendar is sent for (RFC 5546); nothing where it is a calendar alone. */
  readonly method: string;
}

function eventsIn(calendar: JCalComponent): readonly EventOfCalendar[] {
  const zones = { named: zonesOf(calendar), ofCalendar: textOf(calendar, "x-wr-timezone")?.trim() };
  const events = calendar[2].filter(([name]) => name === "vevent" || name === brokenEvent);
  return events.map((component) => ({ component, zones, method: wordIn(calendar, "method") }));
}

/** Whether every line of it could be read. */
function isWhole({ component: [name] }: EventOfCalendar): boolean {
  return name !== brokenEvent;
}

function timeOf(event: EventOfCalendar): ReadTime | UnreadTime {
  return isWhole(event) ? timeOfEvent(event.component, event.zones) : "unreadable";
}

interface NamedMeeting extends EventOfCalendar, Pick<FoundMeeting, "index" | "semester" | "ordinal"> {
  readonly uid: string;
  readonly municipality: string | null;
}

function namedMeeting(round: Round, event: EventOfCalendar, index: number): readonly NamedMeeting[] {
  const uid = textOf(event.component, "uid")?.trim() ?? "";
  const { id = "", municipality = null } = uidParts(uid) ?? {};
  const start = `${round.id}.${guidanceMeeting}.`;
  const [, name, ordinal] = /^([a-z]+-\d{4})\.([1-9]\d{0,5})$/.exec(id.startsWith(start) ? id.slice(start.length) : "") ?? [];
  const semester = round.semesters.find((each) => each.id === name)?.id;
  return semester === undefined ? [] : [{ ...event, uid, index, municipality, semester, ordinal: Number(ordinal) }];
}

/** The first of those with the highest SEQUENCE, and of these with the latest DTSTAMP. */
function newestOf(meetings: readonly NamedMeeting[]): ReadonlyMap<string, NamedMeeting> {
  const newest = new Map<string, NamedMeeting>();
  for (const meeting of meetings) {
    if (!isAgreement(meeting) || isPartOfSeries(meeting)) continue;
    const other = newest.get(meeting.uid);
    if (other === undefined || isNewer(meeting, other)) newest.set(meeting.uid, meeting);
  }
  return newest;
}

function isNewer(meeting: NamedMeeting, other: NamedMeeting): boolean {
  const more = sequenceIn(meeting) - sequenceIn(other);
  return more > 0 || (more === 0 && stampIn(meeting) > stampIn(other));
}

/** A broken event without one may have lost it, so it may be the newest. */
function sequenceIn(meeting: NamedMeeting): number {
  const sequence = propertyOf(meeting.component, "sequence")?.[3];
  if (typeof sequence === "number") return sequence;
  return isWhole(meeting) ? 0 : Infinity;
}

function stampIn({ component }: NamedMeeting): string {
  return textOf(component, "dtstamp") ?? "";
}

/** What somebody asks or answers is no agreement yet (RFC 5546, 1.4). */
function isAgreement({ method }: EventOfCalendar): boolean {
  return ["", "publish", "request", "cancel"].includes(method);
}

/** One of a series is another meeting than the series itself. */
function isPartOfSeries({ component }: EventOfCalendar): boolean {
  return propertyOf(component, "recurrence-id") !== undefined;
}

const recurrence = ["rrule", "rdate", "exrule", "recurrence-id"];

function isRecurring({ component }: EventOfCalendar): boolean {
  return recurrence.some((name) => propertyOf(component, name) !== undefined);
}

function standingOf(meeting: NamedMeeting, newest: NamedMeeting | undefined): Standing {
  if (meeting.method === "counter") return "counter-proposal";
  if (!isAgreement(meeting)) return "message";
  if (isPartOfSeries(meeting) || newest === undefined || newest === meeting) return statusOf(meeting);
  return isNewer(newest, meeting) ? "superseded" : "repeated";
}

function statusOf(meeting: NamedMeeting): Standing {
  const status = meeting.method === "cancel" ? "cancelled" : statuses.get(wordIn(meeting.component, "status"));
  return isRecurring(meeting) && status !== "cancelled" ? "recurring" : (status ?? "status-unknown");
}

/** What programs write, of which RFC 5545 knows three. */
const statuses: ReadonlyMap<string, "confirmed" | "cancelled" | "tentative"> = new Map([
  ["", "confirmed"],
  ["confirmed", "confirmed"],
  ["tentative", "tentative"],
  ["cancelled", "cancelled"],
  ["canceled", "cancelled"],
]);

function wordIn(component: JCalComponent, name: string): string {
  return (textOf(component, name) ?? "").trim().toLowerCase();
}

function modeIn(component: JCalComponent): Mode | null {
  return modeSchema.safeParse(wordIn(component, modeProperty)).data ?? null;
}

function zoneIn(component: JCalComponent, { named, ofCalendar }: Zones): string {
  const names = ["dtstart", "dtend"].map((name) => propertyOf(component, name)?.[1]["tzid"] ?? ofCalendar).filter((name) => typeof name === "string");
  return plainText((names.find((name) => named(name) === "zone-unknown" || named(name) === "zone-unusual") ?? "").slice(0, 80));
}

/** As much of it as a schedule takes. */
function placeIn(component: JCalComponent): string | null {
  const place = plainText(plainText(textOf(component, "location") ?? "").slice(0, 200));
  return place === "" ? null : place;
}
