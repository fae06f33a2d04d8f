import { plainText } from "../language/index.js";
import { readRound, type Round } from "../round/index.js";
import type { DatedActivity, ScheduleInput } from "../schedule/index.js";
import { contentLines } from "./contentLines.js";
import { activityContent, deadlineContent, type EventContent } from "./eventContents.js";
import { calendarTitle } from "./eventTexts.js";
import type { JCalComponent, JCalProperty } from "./icalLibrary.js";
import { meetingUids } from "./meetingUids.js";
import { calendarOptionsSchema, type CalendarOptions, type ParsedCalendarOptions } from "./options.js";
import { osloTzid, osloZone, utcSeconds } from "./osloZone.js";
import { readForCalendar } from "./readForCalendar.js";
import { editedSequences, goneEvents, publishedEvents, revisedEvent, type PublishedEvents } from "./revisions.js";
import { uidOf } from "./uid.js";

/**
 * Writes a schedule as an iCalendar text that calendars can import and subscribe to (RFC 5545, 7986).
 *
 * @remarks Times are stated by Oslo's clocks, with their time zone; a meeting whose hours are not stated lasts whole days.
 * Meetings that are to be agreed have no date and are left out. What is only `proposed`, such as the meetings that a plan has placed, is
 * TENTATIVE, and so is what `tentative` names. A UID is made of the round, the activity and the municipality's number: give the
 * municipality when you publish for several. Nobody is named, and there are no alarms.
 *
 * Give `previous`, the text as it was last published: an event that says something else than it did counts one change more
 * in SEQUENCE and was last modified at `dtstamp`; one that says the same keeps both. A guidance meeting goes on as the event that was
 * at its time, also when one before it was taken out and it has got another number. What has been published and is gone is left out, or told as
 * cancelled with `includeCancelled`; either way its count is kept, and goes on when it comes back. Of `previous` only
 * events of this round and municipality are read, and there has to be one, unless it has no events at all. Give `edited`, the text as it
 * came back from somebody's calendar program, and what was counted higher there is published above that.
 *
 * Without `organizer` it is a calendar, to import or subscribe to, and DTSTAMP says when each event was last changed. With it, it is a
 * message in that name: METHOD:PUBLISH, which wants an ORGANIZER in every event (RFC 5546, 3.2.1), and DTSTAMP is `dtstamp` (RFC 5545, 3.8.7.2).
 *
 * Line breaks and other controls in names become spaces, and marks that turn text around are left out. The same is written
 * whatever time zone the host is in. Source: dates/1 to dates/3, participation/2.
 * @param round - The round of the schedule: each description says what its call says, and what was assumed where it is silent.
 * @param options - `dtstamp`, and what else is to be shown.
 * @returns The text, in lines of at most 75 octets that end with CRLF.
 * @throws InvalidInputError when the round, the schedule or the options are not shaped like that, the schedule is of another round, a date
 * lies outside the years 2000 to 2199, `links` or `tentative` name an activity that the schedule lacks or
 * name one twice, `previous` is no calendar, has a line that cannot be read, or has only events of another round or municipality, `edited` is no
 * calendar, a line of either has more than 100 000 characters, or `dtstamp` comes before the last change.
 * @example
 * ```ts
 * import { buildSchedule, round2026 } from "kulturskole-veiledning";
 * import { toICalendar } from "kulturskole-veiledning/calendar";
 *
 * const text = toICalendar(round2026, buildSchedule(round2026), {
 *   dtstamp: "2026-05-01T12:00:00+02:00",
 *   municipality: { number: "5006", name: "Steinkjer" },
 * });
 * text.split("\r\n").filter((line) => line === "BEGIN:VEVENT").length; // => 7
 * text.includes("UID:2026-2027.kick-off@5006.kulturskole-veiledning\r\n"); // => true
 * text.includes("DTSTART;TZID=Europe/Oslo:20260826T100000\r\n"); // => true
 * ```
 */
export function toICalendar(round: Round, schedule: ScheduleInput, options: CalendarOptions): string {
  const parsedRound = readRound(round);
  const { id } = parsedRound;
  const { activities, options: parsed, links } = readForCalendar(parsedRound, schedule, calendarOptionsSchema, options);
  const publisher = { round: id, municipality: parsed.municipality?.number, dtstamp: utcSeconds(parsed.dtstamp) };
  const published = publishedEvents(parsed.previous, publisher);
  const edited = editedSequences(parsed.edited, publisher);
  const contents = contentsOf(parsedRound, activities, parsed, links, published);
  const { cancelled, removed } = goneEvents(published, new Set(contents.map(uidIn)), parsed.includeCancelled);
  const isMessage = parsed.organizer !== undefined;
  const events = [...contents, ...cancelled].map((each) => {
    const content: EventContent = parsed.organizer === undefined ? each : [...each, ["organizer", {}, "cal-address", `mailto:${parsed.organizer}`]];
    const uid = uidIn(content);
    return revisedEvent(content, { published: published.get(uid), edited: edited.get(uid) ?? -1, dtstamp: publisher.dtstamp, isMessage });
  });
  // RFC 5545, 3.6: a calendar has at least one component, also when nothing is dated yet.
  const zones = events.length === 0 || events.some(usesOslo) ? [osloZone] : [];
  const name = plainText(parsed.name ?? "") || calendarTitle(parsedRound, parsed);
  return contentLines(["vcalendar", [...calendarHead(name, isMessage), ...removed], [...zones, ...events]]);
}

function contentsOf(round: Round, activities: readonly DatedActivity[], options: ParsedCalendarOptions, links: ReadonlyMap<string, string>, published: PublishedEvents): readonly EventContent[] {
  const { municipality, deadlines } = options;
  const tentative = new Set(options.tentative);
  const uids = meetingUids(round, activities, municipality?.number, published);
  return [
    ...activities.map((activity) => {
      const { id } = activity;
      return activityContent(uids.get(id) ?? uidOf(round.id, id, municipality?.number), round, activity, options, { link: links.get(id), isTentative: tentative.has(id) || activity.proposed === true });
    }),
    // With the colon that no activity has in its id, for an activity may be called the same.
    ...deadlines.map((deadline) => deadlineContent(uidOf(round.id, `${round.id}.deadline:${deadline.id}`, municipality?.number), deadline)),
  ];
}

function uidIn([uid]: EventContent): string {
  return String(uid[3]);
}

function usesOslo([, properties]: JCalComponent): boolean {
  return properties.some(([, params]) => params["tzid"] === osloTzid);
}

/** A meeting can be moved on the day before. */
const refresh = "PT12H";

function calendarHead(name: string, isMessage: boolean): readonly JCalProperty[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//kulturskole-veiledning//calendar//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ...(isMessage ? [["method", {}, "text", "PUBLISH"] satisfies JCalProperty] : []),
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["refresh-interval", {}, "duration", refresh],
    ["x-published-ttl", {}, "duration", refresh],
  ];
}
