import * as z from "zod";
import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { InvalidInputError, readAll, readInput, type Frozen } from "../input/index.js";
import { readRound, type Round } from "../round/index.js";
import { numberedMeetings, type GuidanceMeeting } from "../schedule/index.js";
import { findMeetings, isRead, type ReadMeeting } from "./findMeetings.js";
import { calendarMunicipalitySchema, calendarTextSchema } from "./options.js";
import { parseCalendars } from "./parseCalendar.js";
import { calendarRules } from "./rules.js";

/** What the rules for reading calendars can find. */
export type CalendarFinding = FindingOf<(typeof calendarRules)[number]>;

/** The guidance meetings in a calendar, and what was found while reading it. JSON-serialisable. */
export interface GuidanceMeetingsRead extends Assessment<CalendarFinding> {
  /** The meetings that could be read, as `buildSchedule` takes them: by semester, in the order of their numbers. */
  readonly meetings: readonly GuidanceMeeting[];
}

const readingOptionsSchema = z.strictObject({ municipality: calendarMunicipalitySchema.optional() });

/** Whose meetings to read. */
export interface ReadingOptions extends Frozen<z.input<typeof readingOptionsSchema>> {}

/**
 * Reads the agreed guidance meetings (veiledningsmøter) back from a calendar that somebody has edited.
 *
 * @remarks A meeting is known by its UID, as {@link toICalendar} wrote it; titles and descriptions are not read, and other
 * events only counted. The semester is the one that the meeting was agreed for, wherever it has been moved. Times come out
 * on Oslo's clocks: those of another zone are converted by what the calendar says of that zone, or else by what its name means (of the IANA database,
 * of Windows, `UTC`, `GMT+02:00`); those without a zone are read in the calendar's own (`X-WR-TIMEZONE`), and else as Oslo's. What is cancelled, not
 * confirmed, recurring, all-day or without an end is left out, and so is what stands in a reply or a counter-proposal (METHOD); of several with one UID
 * the newest counts, by SEQUENCE and then by DTSTAMP. An event with a line that cannot be read is passed over, and no older one with its UID counts. Each finding says so. A meeting in no
 * semester is read, and reported. Where the calendar does not say how people meet, the call's way is taken. `place` is what it says of the location, as
 * far as 200 characters. Each keeps its number, so that publishing again renames nothing: where its place among those read does not give
 * the number, because one before it is left out, `ordinal` states it, up to 200. Source: participation/2.
 * @param calendar - An iCalendar text, up to 20 million characters.
 * @param options - `municipality`: whose meetings to read. Without it all of them have to be one municipality's.
 * @returns The meetings, and a finding for everything looked at.
 * @throws InvalidInputError when the round or the options are not shaped like that, or the text is no iCalendar text, is cut off inside an event, or
 * has a line of more than 100 000 characters, its continuations included.
 * @example
 * ```ts
 * import { buildSchedule, round2026 } from "kulturskole-veiledning";
 * import { readGuidanceMeetings, toICalendar } from "kulturskole-veiledning/calendar";
 *
 * const schedule = buildSchedule(round2026, {
 *   guidanceMeetings: [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }],
 * });
 * const published = toICalendar(round2026, schedule, { dtstamp: "2026-09-01T08:00:00Z" });
 * const edited = published.replaceAll("20261007", "20261014");
 * readGuidanceMeetings(round2026, edited).meetings.map(({ date, start }) => `${date} ${start}`); // => ["2026-10-14 12:00"]
 * ```
 */
export function readGuidanceMeetings(round: Round, calendar: string, options: ReadingOptions = {}): GuidanceMeetingsRead {
  const [parsedRound, text, { municipality }] = readAll(
    () => readRound(round),
    () => readInput("calendar", calendarTextSchema, calendar),
    () => readInput("reading options", readingOptionsSchema, options),
  );
  const parsed = parseCalendars(text, (message, params = {}) => {
    throw new InvalidInputError("calendar", [{ path: [], message, params }]);
  });
  const question = findMeetings(parsedRound, parsed, municipality?.number);
  const read = question.meetings.filter(isRead).sort(bySemesterAndNumber);
  const placed = numberedMeetings(read.map((found) => ({ semester: found.semester, found })));
  const meetings = placed.map(([{ found }, number]) => agreedMeeting(found, number, parsedRound));
  return { meetings, ...assess(calendarRules, question) };
}

function bySemesterAndNumber(first: ReadMeeting, second: ReadMeeting): number {
  return halfYear(first) - halfYear(second) || first.ordinal - second.ordinal;
}

/** Counts half-years, so that semesters come in the order of time. */
function halfYear({ semester }: ReadMeeting): number {
  const [season, year] = semester.split("-");
  return 2 * Number(year) + (season === "spring" ? 0 : 1);
}

/** States its number where its place does not give it. More than 200 in a semester are numbered by their places. */
function agreedMeeting({ semester, ordinal, time: { date, start, end }, mode, place }: ReadMeeting, number: number, round: Round): GuidanceMeeting {
  const stated = ordinal === number || ordinal > 200 ? {} : { ordinal };
  return { semester, date, start, end, mode: mode ?? round.guidance.mode, ...(place === null ? {} : { place }), ...stated };
}
