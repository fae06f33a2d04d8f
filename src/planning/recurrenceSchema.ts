import * as z from "zod";
import { expected } from "../input/index.js";
import { partNames, partsIn, problemWithValue, type RecurrenceParts } from "./recurrenceParts.js";

/** Longer texts are no rule that anybody meant. */
const longestRule = 500;

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

/**
 * Reads a recurrence rule (RRULE of RFC 5545) whose recurrences are days: `FREQ=WEEKLY;BYDAY=TU,TH`.
 *
 * @remarks One line of at most 500 characters, with or without `RRULE:` before it, in capitals or not. It says nothing of
 * hours, zones, first days or exceptions (`BYHOUR`, `TZID`, `DTSTART`, `EXDATE`): those are given besides it. `UNTIL` is
 * a date, and the last day on which it may recur. Every problem is said, and none repeats what was given.
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
