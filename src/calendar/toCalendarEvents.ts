import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { lastDayOf, termsOfActivity, type Activity, type ScheduleInput } from "../schedule/index.js";
import { addDays, type CivilDate, type Instant } from "../time/index.js";
import { activityTitle } from "./eventTexts.js";
import { calendarEventOptionsSchema, type CalendarEventOptions } from "./options.js";
import { readForCalendar } from "./readForCalendar.js";

/** An event as calendars on web pages take it, such as FullCalendar. JSON-serialisable. */
export interface CalendarEvent<V extends Vocabulary = Vocabulary> {
  /** The id of the activity. */
  readonly id: string;
  /** What a reader sees. */
  readonly title: string;
  /** An instant, or the civil date in Oslo of what lasts all day. */
  readonly start: Instant | CivilDate;
  /** The instant at which it is over, or the first day after it. */
  readonly end: Instant | CivilDate;
  /** Whether it lasts whole days. */
  readonly allDay: boolean;
  /** What else the schedule says of it, what the round cites for it, and where it is met on a screen. */
  readonly extendedProps: Pick<Activity<V>, "kind" | "semester" | "mode" | "audience" | "place" | "status" | "provisions" | "assumptions"> & {
    /** Of a guidance meeting whose date has only been proposed. */
    readonly proposed?: true;
    /** `null` where no link was given. */
    readonly link: string | null;
  };
}

/**
 * Gives the meetings of a schedule as plain events, the way calendars on web pages take them.
 *
 * @remarks A meeting with hours has instants; one without is all-day, with civil dates and an exclusive end. Meetings that
 * are to be agreed have no date and are left out. What each cites is looked up in the round; one that the round does not hold cites
 * nothing. Source: dates/1 to dates/3, participation/2.
 * @param round - The round of the schedule.
 * @param options - The language (`nb` when left out), the municipality, and links to digital meetings.
 * @returns One event for each meeting with a date, in the order of the schedule.
 * @throws InvalidInputError when the round, the schedule or the options are not shaped like that, the schedule is of another round, a date lies outside the years
 * 2000 to 2199, or a link is for an activity that the schedule lacks or that has one already.
 * @example
 * ```ts
 * import { buildSchedule, round2026 } from "kulturskole-veiledning";
 * import { toCalendarEvents } from "kulturskole-veiledning/calendar";
 *
 * const [kickOff, gathering] = toCalendarEvents(round2026, buildSchedule(round2026), { locale: "en" });
 * kickOff?.title; // => "KickOff (digital)"
 * kickOff?.start; // => "2026-08-26T08:00:00Z"
 * gathering?.end; // => "2026-09-26"
 * ```
 */
export function toCalendarEvents<V extends Vocabulary>(round: Round<V>, schedule: ScheduleInput, options: CalendarEventOptions = {}): readonly CalendarEvent<V>[] {
  const parsed = readRound(round);
  const { activities, options: reader, links } = readForCalendar(parsed, schedule, calendarEventOptionsSchema, options);
  const events: readonly CalendarEvent[] = activities.map((activity) => {
    const { id, date, allDay, startsAt, endsAt, kind, semester, mode, audience, place, status, proposed } = activity;
    const terms = termsOfActivity(parsed, activity);
    return {
      id,
      title: activityTitle(parsed, activity, reader),
      start: startsAt ?? date,
      end: endsAt ?? addDays(lastDayOf(activity), 1),
      allDay,
      extendedProps: { kind, semester, mode, audience, place, status, provisions: provisionsOf(terms), assumptions: assumptionsOf(terms), ...(proposed === true ? { proposed } : {}), link: links.get(id) ?? null },
    };
  });
  // The words of the events are those of the round.
  return events as readonly CalendarEvent<V>[];
}
