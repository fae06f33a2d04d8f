import { guidanceMeeting, modeSchema, type Mode, type Round } from "../../round/index.js";
import type { JCalComponent } from "../icalLibrary.js";
import { modeProperty } from "../eventContent.js";
import { componentsOf, propertyOf, textOf } from "../parseCalendar.js";
import { uidParts } from "../uid.js";
import { timeOfEvent } from "./timeOfEvent.js";
import type { CalendarQuestion, FoundMeeting, Standing } from "./question.js";
import { zonesOf, type ToInstant } from "./zonesOf.js";

/** One event that a UID of ours names as a guidance meeting. */
interface Named extends Pick<FoundMeeting, "index" | "semester" | "ordinal"> {
  readonly event: JCalComponent;
  readonly municipality: string | null;
  /** Whether an event before it has the same UID. */
  readonly isRepeated: boolean;
}

/** Finds the guidance meetings of a round in calendars that people have edited. */
export function findMeetings(round: Round, calendars: readonly JCalComponent[], municipality: string | undefined): CalendarQuestion {
  const events = componentsOf(calendars, "vevent");
  const named = namedIn(events, round).filter((each) => municipality === undefined || each.municipality === municipality);
  const municipalities = new Set(named.map((each) => each.municipality)).size;
  const toInstant = zonesOf(calendars);
  const meetings = municipalities > 1 ? [] : named.map((each) => foundMeeting(each, toInstant));
  return { round, meetings, found: named.length, municipalities, otherEvents: events.length - named.length };
}

function namedIn(events: readonly JCalComponent[], round: Round): readonly Named[] {
  const seen = new Set<string>();
  return events.flatMap((event, index) => {
    const uid = textOf(event, "uid") ?? "";
    const { id = "", municipality = null } = uidParts(uid) ?? {};
    const start = `${round.id}.${guidanceMeeting}.`;
    const [, name, ordinal] = /^([a-z]+-\d{4})\.([1-9]\d{0,5})$/.exec(id.startsWith(start) ? id.slice(start.length) : "") ?? [];
    const semester = round.semesters.find((each) => each.id === name)?.id;
    if (semester === undefined) return [];
    const isRepeated = seen.has(uid);
    seen.add(uid);
    return [{ event, index, municipality, semester, ordinal: Number(ordinal), isRepeated }];
  });
}

function foundMeeting({ event, index, semester, ordinal, isRepeated }: Named, toInstant: ToInstant): FoundMeeting {
  return { index, semester, ordinal, standing: standingOf(event, isRepeated), time: timeOfEvent(event, toInstant), mode: modeOf(event) };
}

/** What makes an event more than one meeting. */
const recurrence = ["rrule", "rdate", "exrule", "recurrence-id"];

function standingOf(event: JCalComponent, isRepeated: boolean): Standing {
  const status = textOf(event, "status")?.toLowerCase();
  if (status === "cancelled") return "cancelled";
  if (recurrence.some((name) => propertyOf(event, name) !== undefined)) return "recurring";
  if (isRepeated) return "repeated";
  return status === "tentative" ? "tentative" : "confirmed";
}

function modeOf(event: JCalComponent): Mode | null {
  return modeSchema.safeParse(textOf(event, modeProperty)?.toLowerCase()).data ?? null;
}
