import { expected } from "../input/index.js";
import { civilDateSchema, lengthInDays, type CivilDate, type Period } from "../time/index.js";

/** The parts of a recurrence rule by name, in capitals, in the order in which they stand. */
export type RecurrenceParts = ReadonlyMap<string, string>;

/** The longest interval, and the most recurrences that are counted: more than that nobody agrees on. */
const longestInterval = 366;
const mostCounted = 1000;

/** Twenty years: the longest that recurrences are expanded over. */
const mostDays = 7305;

const weekday = "(?:MO|TU|WE|TH|FR|SA|SU)";
const numberedDays = new RegExp(`^(?:[+-]?\\d{1,2})?${weekday}(?:,(?:[+-]?\\d{1,2})?${weekday})*$`);

/** What the value of a part has to be: in English, and by the id of the sentence that says so, with the greatest number where it asks for one. */
interface Value {
  readonly fits: (value: string) => boolean;
  readonly expected: string;
  readonly id: string;
  readonly last?: number;
}

/** What the value of each part has to be, as RFC 5545 has it and as far as days go. */
const values: Readonly<Record<string, Value>> = {
  FREQ: { fits: (value) => /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value), expected: "DAILY, WEEKLY, MONTHLY or YEARLY, for what recurs is a day", id: "recurrence-frequency" },
  INTERVAL: { fits: numbers({ most: longestInterval, single: true }), expected: `a whole number from 1 to ${String(longestInterval)}`, id: "recurrence-numbers", last: longestInterval },
  COUNT: { fits: numbers({ most: mostCounted, single: true }), expected: `a whole number from 1 to ${String(mostCounted)}`, id: "recurrence-numbers", last: mostCounted },
  UNTIL: { fits: (value) => untilDate(value) !== undefined, expected: "a day that exists, written YYYYMMDD without a time, in the years 2000 to 2199", id: "recurrence-until" },
  BYDAY: { fits: isListOfWeekdays, expected: "weekdays such as MO,TU, or numbered ones such as 1MO,-1FR", id: "recurrence-weekdays" },
  BYMONTHDAY: { fits: numbers({ most: 31, negative: true }), expected: "days of the month from 1 to 31 or from -31 to -1", id: "recurrence-numbers-from-either-end", last: 31 },
  BYYEARDAY: { fits: numbers({ most: 366, negative: true }), expected: "days of the year from 1 to 366 or from -366 to -1", id: "recurrence-numbers-from-either-end", last: 366 },
  BYWEEKNO: { fits: numbers({ most: 53, negative: true }), expected: "weeks of the year from 1 to 53 or from -53 to -1", id: "recurrence-numbers-from-either-end", last: 53 },
  BYMONTH: { fits: numbers({ most: 12 }), expected: "months from 1 to 12", id: "recurrence-numbers", last: 12 },
  // Rrule answers wrongly for -2 and below when there are fewer days than that.
  BYSETPOS: { fits: (value) => value.split(",").every((each) => each === "-1" || numbers({ most: 366 })(each)), expected: "positions from 1 to 366, or -1 for the last", id: "recurrence-positions" },
  WKST: { fits: (value) => new RegExp(`^${weekday}$`).test(value), expected: "a weekday such as MO", id: "recurrence-first-weekday" },
};

/** The names of the parts that a recurrence may have. */
export const partNames: readonly string[] = Object.keys(values);

/** Says what the value of a part has to be, where it is not that. */
export function problemWithValue(name: string, value: string): string | undefined {
  const part = values[name];
  if (part === undefined || part.fits(value)) return undefined;
  return expected(part.id, `Expected ${name} to be ${part.expected}`, { part: name, ...(part.last !== undefined && { last: part.last }) });
}

/** Takes a recurrence rule apart. */
export function partsIn(text: string): readonly (readonly [string, string])[] {
  const [, rule = ""] = /^(?:RRULE:)?(.*)$/s.exec(text.toUpperCase()) ?? [];
  return rule.split(";").map((part) => {
    const [name = "", ...value] = part.split("=");
    return [name, value.join("=")];
  });
}

/** Reads the last day on which something may recur. */
export function untilDate(value: string): CivilDate | undefined {
  const [, year = "", month = "", day = ""] = /^(2[01]\d\d)(\d\d)(\d\d)$/.exec(value) ?? [];
  return civilDateSchema.safeParse(`${year}-${month}-${day}`).data;
}

/** Answers whether a period is longer than twenty years, the longest that recurrences are expanded over. */
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

/** What is wrong with a rule such as `FREQ=WEEKLY` and no first day, and with one such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
const mustStateItsDays = expected("first-day-or-days", "Expected the first day here, or BYDAY or BYMONTHDAY in the rule: it does not say on which day it recurs");
const mustStateItsFirstDay = expected("first-day-of-interval", "Expected the first day here, or no INTERVAL above 1 in the rule: it does not say from when every second or third is counted");

/** Says why a rule cannot be expanded without a first day: where it takes its day from that one, or counts from it. */
export function whyFirstDayIsNeeded(text: string): string | undefined {
  const parts = new Map(partsIn(text));
  const statesItsDays = parts.get("FREQ") === "DAILY" || ["BYDAY", "BYMONTHDAY", "BYYEARDAY"].some((name) => parts.has(name));
  if (!statesItsDays) return mustStateItsDays;
  return Number(parts.get("INTERVAL") ?? 1) > 1 ? mustStateItsFirstDay : undefined;
}
