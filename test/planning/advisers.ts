import type { GuidanceMeeting } from "../../src/index.js";
import type { AdviserPlan, AdviserRequestInput } from "../../src/planning/index.js";
import { opening, winterBreak } from "./wishes.js";

/** Every meeting of a plan, and whose it is. */
export function meetingsOf({ plans }: AdviserPlan): readonly (GuidanceMeeting & { readonly of: string })[] {
  return plans.flatMap(({ id, plan }) => plan.meetings.map((meeting) => ({ ...meeting, of: id })));
}

/** Minutes between the meetings of one day, and fewer than none where they overlap. */
export function minutesApart(plan: AdviserPlan): readonly number[] {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const inOrder = [...meetingsOf(plan)].sort((one, other) => (`${one.date}${one.start}` < `${other.date}${other.start}` ? -1 : 1));
  return inOrder.slice(1).flatMap((meeting, index) => {
    const before = inOrder[index];
    return before?.date === meeting.date ? minutes(meeting.start) - minutes(before.end) : [];
  });
}

/** An adviser's working week, and what it can be away from. */
const workingWeek = { available: [opening("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", { start: "08:00", end: "16:00" })], unavailable: [{ from: "2026-12-19", to: "2027-01-04" }, { from: "2027-06-19", to: "2027-08-16" }] } as const;
const days = ["MO", "TU", "WE", "TH", "FR"];

/** Many municipalities, each with two days a week of its own, in the morning or in the afternoon. */
export function manyMunicipalities(count: number): AdviserRequestInput["municipalities"] {
  return Array.from({ length: count }, (_, index) => {
    const byDay = [days[index % 5], days[(index + 2) % 5]].join(",");
    const hours = index % 2 === 0 ? { start: "09:00", end: "11:30" } : { start: "12:30", end: "15:00" };
    return { id: String(1000 + index), wishes: { available: [opening(`FREQ=WEEKLY;BYDAY=${byDay}`, hours)], unavailable: [winterBreak], minDaysBetween: 21 } };
  });
}

/** An adviser with that many municipalities, and an hour between meetings. */
export function requestOf(count: number): AdviserRequestInput {
  return { adviser: workingWeek, minutesBetween: 60, municipalities: manyMunicipalities(count) };
}
