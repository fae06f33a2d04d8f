import { addDays, type GuidanceMeetingInput } from "../../../dist/index.js";

/** So many guidance meetings, spread over the days of three semesters. */
export function agreements(count: number): GuidanceMeetingInput[] {
  return Array.from({ length: count }, (_, index) => {
    const date = addDays("2026-08-27", index % 490);
    const semester = date < "2027-01-01" ? "autumn-2026" : date < "2027-08-01" ? "spring-2027" : "autumn-2027";
    return { semester, date, start: "12:00", end: "15:00", mode: "physical" };
  });
}
