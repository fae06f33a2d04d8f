import { toICalendar, type CalendarOptions } from "../../src/calendar/index.js";
import type { Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type GuidanceMeetingInput, type Schedule } from "../../src/schedule/index.js";

export const october: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };
export const november: GuidanceMeetingInput = { ...october, date: "2026-11-24", start: "09:30", end: "11:45" };
export const april: GuidanceMeetingInput = { ...october, semester: "spring-2027", date: "2027-04-14", mode: "digital" };
export const autumn: GuidanceMeetingInput = { ...october, semester: "autumn-2027", date: "2027-11-03" };

/** Two meetings in the first semester, and one in each of the others. */
export const agreed = [october, november, april, autumn];

export const steinkjer = { number: "5006", name: "Steinkjer" };

/** What the tests vary: published once, for Steinkjer, on 1 May 2026. */
export const published: CalendarOptions = { dtstamp: "2026-05-01T12:00:00+02:00", municipality: steinkjer };

export function scheduleWith(...guidanceMeetings: readonly GuidanceMeetingInput[]): Schedule {
  return buildSchedule(round2026, { guidanceMeetings });
}

/** The calendar of a schedule with the meetings agreed, unless others are given. */
export function calendarWith(options: Partial<CalendarOptions> = {}, guidanceMeetings: readonly GuidanceMeetingInput[] = agreed, round: Round = round2026): string {
  return toICalendar(round, buildSchedule(round, { guidanceMeetings }), { ...published, ...options });
}

/** The content lines of a text: physical lines, put together again. */
export function contentLinesOf(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** The content lines of each event, without BEGIN and END. */
export function eventsOf(text: string): readonly (readonly string[])[] {
  return contentLinesOf(text)
    .join("\n")
    .split("BEGIN:VEVENT\n")
    .slice(1)
    .map((event) => (event.split("\nEND:VEVENT")[0] ?? "").split("\n"));
}

/** What the event with such a UID says under a name, with its parameters: `;VALUE=DATE:20260925`, or nothing. */
export function saidOf(text: string, uid: string, name: string): string | undefined {
  const event = eventsOf(text).find((lines) => lines.some((line) => line.startsWith(`UID:2026-2027.${uid}@`)));
  const line = event?.find((each) => new RegExp(`^${name}[;:]`).test(each));
  return line?.slice(name.length).replace(/^:/, "");
}

/** The number of each event's changes, by the middle of its UID. */
export function sequencesOf(text: string): Readonly<Record<string, number>> {
  const of = (lines: readonly string[], name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? "";
  return Object.fromEntries(eventsOf(text).map((lines) => [of(lines, "UID").replace(/^2026-2027\.(.*)@.*$/, "$1"), Number(of(lines, "SEQUENCE"))]));
}

/** What an event says, without when and how often it has changed. */
export function contentIn(text: string, uid: string): string {
  const lines = eventsOf(text).find((each) => each.some((line) => line.startsWith(`UID:2026-2027.${uid}@`))) ?? [];
  return lines.filter((line) => !/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):/.test(line)).join("\n");
}
