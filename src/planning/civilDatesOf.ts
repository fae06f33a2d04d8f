import * as rruleModule from "rrule";
import * as z from "zod";
import { expected, readInput, type Frozen } from "../input/index.js";
import { roundDateSchema } from "../round/index.js";
import { addDays, covers, periodSchema, weekdayOf, yearOf, type CivilDate, type Period } from "../time/index.js";
import { countOf, isOverTwentyYears, recurrenceParts, recurrenceSchema, untilDate, whyFirstDayIsNeeded, type RecurrenceParts } from "./recurrence.js";

/** Node gives the module under `default`, bundlers give it as it is. */
const { RRule } = (Reflect.get(rruleModule, "default") as typeof rruleModule | undefined) ?? rruleModule;

/** The last year that rrule looks at. */
const lastYear = 9999;

const expansionSchema = z
  .strictObject({
    from: roundDateSchema.meta({ description: "The first day asked about: civil date, YYYY-MM-DD" }),
    to: roundDateSchema.meta({ description: "The first day no longer asked about: civil date, YYYY-MM-DD" }),
    startingOn: roundDateSchema.optional().meta({ description: "The first day on which the rule may recur; from when left out" }),
    except: z.array(periodSchema).max(1000).default([]).meta({ description: "Half-open periods to leave out: to is the first day after each" }),
  })
  .refine(({ from, to }) => from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }), when: ({ issues }) => issues.length === 0 })
  .refine(({ from, to, startingOn = from }) => !isOverTwentyYears({ from: startingOn, to }), {
    path: ["to"],
    message: expected("at-most-twenty-years", "Expected at most twenty years from the first day to the last"),
    when: ({ issues }) => issues.length === 0,
  });

/** Over which days a recurrence is asked for: half-open, with what is left out. */
export interface ExpansionInput extends Frozen<z.input<typeof expansionSchema>> {}

/**
 * Answers on which days a recurrence rule recurs.
 *
 * @remarks Civil dates from `from`, up to `to` and not including it, in order: no hours and no zone, so no change of the
 * clocks matters. The rule is counted from `startingOn`, or else from `from`: it is the first day on which it may recur.
 * Where `INTERVAL` is more than 1, `startingOn` must be given: it decides which weeks are every second. Days in `except`
 * are left out, and `COUNT` counts those that are left in. Twenty years, the longest that may be asked, take less than a tenth of a second.
 * @param rrule - The rule; see {@link recurrenceSchema}.
 * @param expansion - `from` and `to`; `startingOn`, the first day of the rule; `except`, half-open periods to leave out.
 * @returns The dates.
 * @throws InvalidInputError when the rule or the days are not shaped like ones, or `startingOn` is left out and the rule
 * takes its day from it or has an `INTERVAL` above 1, with every problem and its path.
 * @example
 * ```ts
 * import { civilDatesOf } from "kulturskole-veiledning/planning";
 *
 * civilDatesOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", { from: "2026-10-01", to: "2026-11-15", startingOn: "2026-09-02" });
 * // => ["2026-10-14", "2026-10-28", "2026-11-11"]
 * ```
 */
export function civilDatesOf(rrule: string, expansion: ExpansionInput): readonly CivilDate[] {
  const text = readInput("recurrence rule", recurrenceSchema, rrule);
  const { from, to, startingOn, except } = readInput("expansion", expansionFor(text), expansion);
  const dates = datesOf(text, { from: startingOn ?? from, to }).filter((date) => !except.some((period) => covers(period, date)));
  return dates.slice(0, countOf(text)).filter((date) => date >= from);
}

function expansionFor(text: string) {
  const message = whyFirstDayIsNeeded(text);
  return expansionSchema.refine(({ startingOn }) => startingOn !== undefined || message === undefined, {
    path: ["startingOn"],
    message,
    when: ({ issues }) => issues.length === 0,
  });
}

export function datesOf(text: string, { from, to }: Period): readonly CivilDate[] {
  const parts = recurrenceParts(text);
  const last = [addDays(to, -1), untilDate(parts.get("UNTIL") ?? "") ?? to].sort()[0] ?? to;
  if (last < from) return [];
  const later = yearsToTwin(yearOf(from), yearOf(last));
  const rule = new RRule({ ...RRule.parseString(asGiven(parts)), dtstart: midnight(from, later), until: midnight(last, later) }, true);
  return rule.all().map((date) => inYear(date.toISOString().slice(0, 10), -later));
}

/** Without what is seen to here, and what is daily as all such days of every year, which is the same and found many times faster. */
function asGiven(parts: RecurrenceParts): string {
  const given = new Map(parts);
  given.delete("COUNT");
  given.delete("UNTIL");
  if (given.get("FREQ") === "DAILY" && Number(given.get("INTERVAL") ?? 1) === 1) {
    given.set("FREQ", "YEARLY").set("BYDAY", given.get("BYDAY") ?? "MO,TU,WE,TH,FR,SA,SU");
  }
  return [...given].map(([name, value]) => `${name}=${value}`).join(";");
}

/**
 * Rrule stops only when something recurs after the end, or its last year is over: a rule that never matches takes it
 * seconds to find that out. So it is given years just before its last one whose calendars are the same, day for day.
 */
function yearsToTwin(first: number, last: number): number {
  const calendars = Array.from({ length: last - first + 3 }, (_, index) => calendarOf(first - 1 + index));
  let twin = lastYear - (calendars.length - 1);
  while (!calendars.every((calendar, index) => calendar === calendarOf(twin + index))) twin -= 1;
  return twin - (first - 1);
}

/** What tells the calendars of two years apart: the weekdays of their first and last days. */
function calendarOf(year: number): string {
  const text = String(year) as `${number}`;
  return `${weekdayOf(`${text}-01-01`)} ${weekdayOf(`${text}-12-31`)}`;
}

function midnight(date: string, yearsLater: number): Date {
  return new Date(`${inYear(date, yearsLater)}T00:00:00Z`);
}

function inYear(date: string, yearsLater: number): CivilDate {
  return `${String(Number(date.slice(0, 4)) + yearsLater)}${date.slice(4)}` as CivilDate;
}
