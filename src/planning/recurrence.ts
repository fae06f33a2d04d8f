import * as z from "zod";
import { expected } from "../input/index.js";
import { roundDateSchema } from "../round/index.js";
import { instantSchema, lengthInDays, osloDateOf, type CivilDate, type Period } from "../time/index.js";

/** Longer texts are no rule that anybody meant. */
const longestRule = 500;

/**
 * Reads a recurrence rule (RRULE of RFC 5545) whose recurrences are days: `FREQ=WEEKLY;BYDAY=TU,TH`.
 *
 * @remarks One line of at most 500 characters, with or without `RRULE:` before it, in capitals or not. It says nothing of
 * hours, zones, first days or exceptions (`BYHOUR`, `TZID`, `DTSTART`, `EXDATE`): those are given besides it. `UNTIL` is
 * the last day on which it may recur: a date, or a moment as other calendars write it (`20261201T225959Z`), of which it is the day in Oslo.
 * Every problem is said, and none repeats what was given.
 * @example
 * ```ts
 * import { recurrenceSchema } from "kulturskole-veiledning/planning";
 *
 * recurrenceSchema.safeParse("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE").success; // => true
 * recurrenceSchema.safeParse("FREQ=HOURLY").success; // => false
 * ```
 */
export const recurrenceSchema = z
  .string({ error: expected("recurrence", "Expected a recurrence rule, such as FREQ=WEEKLY;BYDAY=TU,TH") })
  .max(longestRule, { error: `Expected a recurrence rule of at most ${String(longestRule)} characters`, abort: true })
  .regex(/^[^\r\n\u2028\u2029]*$/, { error: expected("recurrence-on-one-line", "Expected one recurrence rule on one line"), abort: true })
  .superRefine((text, context) => {
    for (const message of problemsOf(text)) context.addIssue({ code: "custom", message });
  });

function problemsOf(text: string): readonly string[] {
  const parts = partsIn(text);
  const problems = [...parts.flatMap(([name, value]) => problemWithPart(name, value) ?? []), ...problemsWithNames(parts.map(([name]) => name))];
  if (problems.length > 0) return [...new Set(problems)];
  const read = new Map(parts);
  return together.flatMap(({ holds, message }) => (holds(read) ? [] : [message]));
}

function problemWithPart(name: string, value: string): string | undefined {
  if (partNames.includes(name)) return problemWithValue(name, value);
  if (/^BY(?:HOUR|MINUTE|SECOND)$/.test(name)) return expected("recurrence-of-days", "Expected no BYHOUR, BYMINUTE or BYSECOND: the hours are given besides the rule");
  if (/^(?:DTSTART|DTEND|DURATION|TZID|EXDATE|EXRULE|RDATE)\b/.test(name)) return expected("recurrence-of-days", "Expected no DTSTART, TZID, EXDATE or RDATE: first day and exceptions are given besides the rule");
  return expected("recurrence-parts", `Expected nothing but ${partNames.join(", ")}, each with = and its value, and ; between them`, { parts: partNames });
}

function problemsWithNames(names: readonly string[]): readonly string[] {
  const missing = names.includes("FREQ") ? [] : [expected("recurrence-frequency", "Expected FREQ: how often it recurs")];
  return new Set(names).size === names.length ? missing : [...missing, expected("recurrence-parts-once", "Expected each part once")];
}

function daysOf(parts: RecurrenceParts): readonly string[] {
  return parts.get("BYDAY")?.split(",") ?? [];
}

function hasNumberedDays(parts: RecurrenceParts): boolean {
  return /\d/.test(parts.get("BYDAY") ?? "");
}

function isIn(parts: RecurrenceParts, ...frequencies: readonly string[]): boolean {
  return frequencies.includes(parts.get("FREQ") ?? "");
}

function existsInSomeMonth(parts: RecurrenceParts): boolean {
  const months = parts.get("BYMONTH")?.split(",").map(Number) ?? [1];
  const days = parts.get("BYMONTHDAY")?.split(",").map((day) => Math.abs(Number(day))) ?? [1];
  return Math.min(...days) <= Math.max(...months.map((month) => daysOfMonths[month - 1] ?? 0));
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What must hold between the parts, once each of them is right. */
const together: readonly { readonly holds: (parts: RecurrenceParts) => boolean; readonly message: string }[] = [
  { holds: (parts) => !(parts.has("COUNT") && parts.has("UNTIL")), message: expected("recurrence-not-both", "Expected COUNT or UNTIL, not both", { first: "COUNT", second: "UNTIL" }) },
  { holds: (parts) => !hasNumberedDays(parts) || isIn(parts, "MONTHLY", "YEARLY"), message: expected("recurrence-numbered-weekdays", "Expected numbered weekdays in BYDAY only where FREQ is MONTHLY or YEARLY") },
  { holds: (parts) => !hasNumberedDays(parts) || !parts.has("BYWEEKNO"), message: expected("recurrence-numbered-weekdays", "Expected no numbered weekdays in BYDAY besides BYWEEKNO") },
  { holds: (parts) => !hasNumberedDays(parts) || daysOf(parts).every((day) => day.length > 2), message: expected("recurrence-numbered-weekdays", "Expected either all weekdays of BYDAY to be numbered, or none") },
  { holds: (parts) => !isIn(parts, "MONTHLY") || daysOf(parts).every((day) => Math.abs(Number(day.slice(0, -2))) <= 5), message: expected("recurrence-numbered-weekdays", "Expected weekdays of a month to be numbered from 1 to 5") },
  { holds: (parts) => !parts.has("BYMONTHDAY") || !isIn(parts, "WEEKLY"), message: expected("recurrence-not-both", "Expected no BYMONTHDAY where FREQ is WEEKLY", { first: "BYMONTHDAY", second: "FREQ=WEEKLY" }) },
  { holds: (parts) => !parts.has("BYYEARDAY") || isIn(parts, "YEARLY"), message: expected("recurrence-only-with", "Expected BYYEARDAY only where FREQ is YEARLY", { part: "BYYEARDAY", frequencies: ["YEARLY"] }) },
  { holds: (parts) => !parts.has("BYWEEKNO") || isIn(parts, "YEARLY"), message: expected("recurrence-only-with", "Expected BYWEEKNO only where FREQ is YEARLY", { part: "BYWEEKNO", frequencies: ["YEARLY"] }) },
  { holds: (parts) => !parts.has("BYWEEKNO") || parts.has("BYDAY"), message: expected("recurrence-weekdays-of-weeks", "Expected BYDAY besides BYWEEKNO") },
  { holds: (parts) => !parts.has("BYSETPOS") || isIn(parts, "MONTHLY", "YEARLY"), message: expected("recurrence-only-with", "Expected BYSETPOS only where FREQ is MONTHLY or YEARLY", { part: "BYSETPOS", frequencies: ["MONTHLY", "YEARLY"] }) },
  { holds: (parts) => !parts.has("BYSETPOS") || [...parts.keys()].some((name) => name.startsWith("BY") && name !== "BYSETPOS"), message: expected("recurrence-positions-of-days", "Expected another part that begins with BY besides BYSETPOS") },
  { holds: (parts) => !isIn(parts, "DAILY") || Number(parts.get("INTERVAL") ?? 1) === 1 || ![...parts.keys()].some((name) => name.startsWith("BY")), message: expected("recurrence-every-so-many-days", "Expected nothing that begins with BY where FREQ is DAILY and INTERVAL more than 1") },
  { holds: existsInSomeMonth, message: expected("recurrence-day-in-month", "Expected a day of the month that one of the months has") },
];

/** By name, in capitals, in the order in which they stand. */
export type RecurrenceParts = ReadonlyMap<string, string>;

/** The longest interval, and the most recurrences that are counted: more than that nobody agrees on. */
const longestInterval = 366;
const mostCounted = 1000;

/** Twenty years: the longest that recurrences are expanded over. */
const mostDays = 7305;

const weekday = "(?:MO|TU|WE|TH|FR|SA|SU)";
const numberedDays = new RegExp(`^(?:[+-]?\\d{1,2})?${weekday}(?:,(?:[+-]?\\d{1,2})?${weekday})*$`);

interface Value {
  readonly fits: (value: string) => boolean;
  readonly expected: string;
  readonly id: string;
  readonly last?: number;
}

/** As RFC 5545 has it, and as far as days go. */
const values: Readonly<Record<string, Value>> = {
  FREQ: { fits: (value) => /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value), expected: "DAILY, WEEKLY, MONTHLY or YEARLY, for what recurs is a day", id: "recurrence-frequency" },
  INTERVAL: { fits: numbers({ most: longestInterval, single: true }), expected: `a whole number from 1 to ${String(longestInterval)}`, id: "recurrence-numbers", last: longestInterval },
  COUNT: { fits: numbers({ most: mostCounted, single: true }), expected: `a whole number from 1 to ${String(mostCounted)}`, id: "recurrence-numbers", last: mostCounted },
  UNTIL: { fits: (value) => untilDate(value) !== undefined, expected: "a day that exists, written YYYYMMDD, or with a time as YYYYMMDDTHHMMSSZ, in the years 2000 to 2199", id: "recurrence-until" },
  BYDAY: { fits: isListOfWeekdays, expected: "weekdays such as MO,TU, or numbered ones such as 1MO,-1FR", id: "recurrence-weekdays" },
  BYMONTHDAY: { fits: numbers({ most: 31, negative: true }), expected: "days of the month from 1 to 31 or from -31 to -1", id: "recurrence-numbers-from-either-end", last: 31 },
  BYYEARDAY: { fits: numbers({ most: 366, negative: true }), expected: "days of the year from 1 to 366 or from -366 to -1", id: "recurrence-numbers-from-either-end", last: 366 },
  BYWEEKNO: { fits: numbers({ most: 53, negative: true }), expected: "weeks of the year from 1 to 53 or from -53 to -1", id: "recurrence-numbers-from-either-end", last: 53 },
  BYMONTH: { fits: numbers({ most: 12 }), expected: "months from 1 to 12", id: "recurrence-numbers", last: 12 },
  // Rrule answers wrongly for -2 and below when there are fewer days than that.
  BYSETPOS: { fits: (value) => value.split(",").every((each) => each === "-1" || numbers({ most: 366 })(each)), expected: "positions from 1 to 366, or -1 for the last", id: "recurrence-positions" },
  WKST: { fits: (value) => new RegExp(`^${weekday}$`).test(value), expected: "a weekday such as MO", id: "recurrence-first-weekday" },
};

const partNames: readonly string[] = Object.keys(values);

function problemWithValue(name: string, value: string): string | undefined {
  const part = values[name];
  if (part === undefined || part.fits(value)) return undefined;
  return expected(part.id, `Expected ${name} to be ${part.expected}`, { part: name, ...(part.last !== undefined && { last: part.last }) });
}

function partsIn(text: string): readonly (readonly [string, string])[] {
  const [, rule = ""] = /^(?:RRULE:)?(.*)$/s.exec(text.toUpperCase()) ?? [];
  return rule.split(";").map((part) => {
    const [name = "", ...value] = part.split("=");
    return [name, value.join("=")];
  });
}

export function recurrenceParts(text: string): RecurrenceParts {
  return new Map(partsIn(text));
}

export function countOf(text: string): number {
  return Number(recurrenceParts(text).get("COUNT") ?? Infinity);
}

/** Who writes them wishes for them, and who writes that something is daily does not. */
export function weekendDaysNamedIn(rrule: string): readonly string[] {
  const days = recurrenceParts(rrule).get("BYDAY") ?? "";
  return [...(days.includes("SA") ? ["saturday"] : []), ...(days.includes("SU") ? ["sunday"] : [])];
}

/** Of a moment, as Google and Outlook write it, the day that it is in Oslo. */
export function untilDate(value: string): CivilDate | undefined {
  const [, day = "", time = "000000"] = /^(\d{8})(?:T(\d{6})Z?)?$/.exec(value) ?? [];
  const [date, clock] = [day.replace(/^(\d{4})(\d\d)/, "$1-$2-"), time.replace(/^(\d\d)(\d\d)/, "$1:$2:")];
  const moment = instantSchema.safeParse(`${date}T${clock}Z`).data;
  const last = value.endsWith("Z") && moment !== undefined ? osloDateOf(moment) : date;
  return moment === undefined ? undefined : roundDateSchema.safeParse(last).data;
}

export function isOverTwentyYears({ from, to }: Period): boolean {
  return from < to && lengthInDays({ from, to }) > mostDays;
}

function numbers({ most, negative = false, single = false }: { most: number; negative?: boolean; single?: boolean }) {
  const form = negative ? /^[+-]?\d{1,4}$/ : /^\d{1,4}$/;
  const isNumber = (value: string) => form.test(value) && Math.abs(Number(value)) >= 1 && Math.abs(Number(value)) <= most;
  return (value: string): boolean => (single ? isNumber(value) : value.split(",").every(isNumber));
}

function isListOfWeekdays(value: string): boolean {
  const ordinals = value.match(/\d+/g) ?? [];
  return numberedDays.test(value) && ordinals.every((each) => Number(each) >= 1 && Number(each) <= 53);
}

const mustStateItsDays = expected("first-day-or-days", "Expected the first day here, or BYDAY or BYMONTHDAY in the rule: it does not say on which day it recurs");
const mustStateItsFirstDay = expected("first-day-of-interval", "Expected the first day here, or no INTERVAL above 1 in the rule: it does not say from when every second or third is counted");

/** Where the rule takes its day from that one, or counts from it. */
export function whyFirstDayIsNeeded(text: string): string | undefined {
  const parts = recurrenceParts(text);
  const statesItsDays = parts.get("FREQ") === "DAILY" || ["BYDAY", "BYMONTHDAY", "BYYEARDAY"].some((name) => parts.has(name));
  if (!statesItsDays) return mustStateItsDays;
  return Number(parts.get("INTERVAL") ?? 1) > 1 ? mustStateItsFirstDay : undefined;
}
