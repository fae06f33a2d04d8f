import type { CivilDate, GuidanceMeetingInput } from "../../src/index.js";
import type { AdviserRequestInput, GuidanceWishesInput } from "../../src/planning/index.js";

type Opening = GuidanceWishesInput["available"][number];

/** Times that come back, at noon unless something else is said. */
export function opening(rrule: string, rest: Partial<Opening> = {}): Opening {
  return { rrule, start: "12:00", end: "15:00", ...rest };
}

export const tuesdaysAndThursdays = opening("FREQ=WEEKLY;BYDAY=TU,TH");

export const winterBreak = { from: "2027-02-22", to: "2027-02-27", label: "winter break" } as const;

/** What a municipality would write: two afternoons a week, but for the winter break, and three weeks between meetings. */
export const ordinaryWishes = { available: [tuesdaysAndThursdays], unavailable: [winterBreak], minDaysBetween: 21 };

/** The ordinary wishes with something else in them. */
export function wishesWith(rest: Partial<GuidanceWishesInput>): GuidanceWishesInput {
  return { ...ordinaryWishes, ...rest };
}

/** A rule for a few dates of the programme period: each of them, and nothing else. */
export function onDates(...dates: readonly CivilDate[]): Opening[] {
  return dates.map((date) => opening("FREQ=DAILY;COUNT=1", { from: date }));
}

/** A guidance meeting that has been agreed, in the afternoon. */
export function agreedOn(date: CivilDate, rest: Partial<GuidanceMeetingInput> = {}): GuidanceMeetingInput {
  const semester = date < "2027-01-01" ? "autumn-2026" : date < "2027-08-01" ? "spring-2027" : "autumn-2027";
  return { semester, date, start: "12:00", end: "15:00", mode: "physical", ...rest };
}

/** Wishes that lead to everything that can be found in a plan. */
export const allSortsOfWishes: readonly GuidanceWishesInput[] = [
  { available: [] },
  ordinaryWishes,
  wishesWith({ available: [opening("FREQ=WEEKLY;BYDAY=SA")] }),
  wishesWith({ agreed: [agreedOn("2026-10-07")] }),
  wishesWith({ available: [tuesdaysAndThursdays, opening("FREQ=WEEKLY;BYDAY=SA")], agreed: [agreedOn("2026-10-24")] }),
  wishesWith({ agreed: ["2026-11-11", "2026-11-12", "2026-12-26"].map((date) => agreedOn(date as CivilDate)) }),
  wishesWith({ available: onDates("2026-10-08", "2026-12-24", "2027-02-25", "2027-03-24"), agreed: [agreedOn("2027-12-31")] }),
  wishesWith({ available: [opening("FREQ=DAILY;BYDAY=SA,MO")] }),
  { available: [opening("FREQ=DAILY;COUNT=1", { from: "2026-11-11", start: "14:00" }), opening("FREQ=DAILY;COUNT=1", { from: "2027-03-17", start: "07:00", end: "08:30" })] },
  { available: onDates("2026-10-07", "2027-04-07", "2027-10-06"), minDaysBetween: 182 },
  { available: [], latest: "2026-08-01" },
  wishesWith({ minDaysBetween: 120 }),
  wishesWith({ available: onDates("2026-10-07", "2027-02-23") }),
  wishesWith({ earliest: "2027-09-01" }),
  wishesWith({ latest: "2026-12-01" }),
  wishesWith({ adviser: { available: [opening("FREQ=MONTHLY;BYDAY=1TU")], unavailable: [{ from: "2026-08-01", to: "2027-05-01" }] } }),
  wishesWith({ adviser: { available: [opening("FREQ=YEARLY;BYMONTH=9;BYDAY=1TU")] }, minDaysBetween: 365 }),
];

const onTuesdays = { available: [opening("FREQ=WEEKLY;BYDAY=TU")] };

/** Requests that lead to everything that can be found in an adviser's plans. */
export const allSortsOfRequests: readonly AdviserRequestInput[] = [
  { adviser: {}, municipalities: [] },
  { adviser: {}, municipalities: [{ id: "5006", wishes: ordinaryWishes }] },
  {
    adviser: { available: [opening("FREQ=MONTHLY;BYDAY=1TU")] },
    municipalities: ["5006", "5036", "5053", "5059"].map((id) => ({ id, wishes: onTuesdays })),
  },
  { adviser: {}, municipalities: [{ id: "5006", wishes: { available: [] } }] },
  { adviser: {}, municipalities: ["5006", "5036"].map((id) => ({ id, wishes: { available: [], agreed: [agreedOn("2026-10-07")] } })) },
];
