import ICAL from "ical.js";
import ical from "ical-generator";
import { toICalendar, type CalendarOptions } from "../../../dist/calendar.js";
import { explain, round2026, type Schedule } from "../../../dist/index.js";

/** One way of writing a schedule as an iCalendar text. */
export interface CalendarWriter {
  readonly name: string;
  readonly write: (schedule: Schedule) => string;
}

const dtstamp = "2026-06-01T10:00:00Z";

/** The dated activities, as the peers are given them: days as UTC midnights. */
function eventsOf({ activities }: Schedule) {
  return activities.flatMap((activity) => {
    const { id, kind, date, startsAt, endsAt } = activity;
    if (date === null) return [];
    const start = new Date(startsAt ?? date);
    return [{ id, summary: explain(round2026, { kind }, "nb"), start, end: new Date(endsAt ?? Date.parse(date) + 86_400_000), allDay: startsAt === null }];
  });
}

/** This library: Oslo's zone, sources in words, folding, and the checks of the schedule. */
const ours: CalendarWriter = { name: "kulturskole-veiledning", write: (schedule) => toICalendar(round2026, schedule, { dtstamp } as CalendarOptions) };

/** Times in UTC, for with a zone it writes the host's. */
const generator: CalendarWriter = {
  name: "ical-generator 10",
  write: (schedule) => {
    const calendar = ical({ name: "bench", prodId: "-//bench//bench//EN" });
    for (const { id, ...event } of eventsOf(schedule)) calendar.createEvent({ id, stamp: new Date(dtstamp), ...event });
    return calendar.toString();
  },
};

/** The bare component model that this library writes with. */
const components: CalendarWriter = {
  name: "ical.js 2, bare",
  write: (schedule) => {
    const calendar = new ICAL.Component("vcalendar");
    for (const { id, summary, start, end, allDay } of eventsOf(schedule)) {
      const event = new ICAL.Component("vevent");
      event.addPropertyWithValue("uid", id);
      event.addPropertyWithValue("summary", summary);
      event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(dtstamp));
      event.addPropertyWithValue("dtstart", timeOf(start, allDay));
      event.addPropertyWithValue("dtend", timeOf(end, allDay));
      calendar.addSubcomponent(event);
    }
    return calendar.toString();
  },
};

function timeOf(date: Date, allDay: boolean) {
  return allDay ? ICAL.Time.fromDateString(date.toISOString().slice(0, 10)) : ICAL.Time.fromJSDate(date, true);
}

/** This library first; the others are told in ratios of it. */
export const writers: readonly CalendarWriter[] = [ours, generator, components];

/** What a parser that is no contestant's own says that a text holds: when each event begins and ends, in UTC. */
export function spansIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  return events.map(({ startDate, endDate }) => [startDate, endDate].map((time) => (time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString())).join(" ")).sort();
}
