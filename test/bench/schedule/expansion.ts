import { isDeepStrictEqual } from "node:util";
import * as rruleModule from "rrule";
import { round2026 } from "../../../dist/index.js";
import { planGuidance, type GuidanceWishesInput } from "../../../dist/planning.js";

/** Node gives the module under `default`, as it does to the library. */
const { RRule } = (Reflect.get(rruleModule, "default") as typeof rruleModule | undefined) ?? rruleModule;

const { period } = round2026;
const rrule = "FREQ=WEEKLY;BYDAY=TU,TH";

/** What is planned: two afternoons a week, with three weeks between meetings. */
export const wishes: GuidanceWishesInput = { available: [{ rrule, start: "12:00", end: "15:00" }], minDaysBetween: 21 };

/** What a plan cannot do without: the days of its one recurrence in the programme period, from the package rrule itself. */
export function bareRrule(): readonly string[] {
  const [dtstart, end] = [period.from, period.to].map((date) => new Date(`${date}T00:00:00Z`));
  const days = new RRule({ ...RRule.parseString(rrule), dtstart: dtstart ?? null, until: end ?? null }, true).all();
  return days.map((day) => day.toISOString().slice(0, 10)).filter((day) => day < period.to);
}

/** What is wrong where a plan does not choose among the very days that rrule finds. */
export function otherExpansions(): string[] {
  const { meetings, rejectedSlots } = planGuidance(round2026, wishes);
  const days = [...meetings, ...rejectedSlots].map(({ date }) => date).sort();
  return isDeepStrictEqual(days, bareRrule()) ? [] : ["rrule: other days than planGuidance chooses among"];
}
