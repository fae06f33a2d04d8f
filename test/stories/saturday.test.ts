import { describe, expect, it } from "vitest";
import { toCalendarEvents } from "../../src/calendar/index.js";
import { assessParticipation, buildSchedule, round2026 } from "../../src/index.js";
import { planGuidance } from "../../src/planning.js";
import { fullGroup } from "../group/groups.js";

const id = "2026-2027.guidance-meeting.autumn-2026.1";
const days = { saturday: "2026-10-10", monday: "2026-10-12" };

describe("a guidance meeting on a Saturday", () => {
  const agreedOn = (date: string) => buildSchedule(round2026, { guidanceMeetings: [{ semester: "autumn-2026", date, start: "12:00", end: "15:00", mode: "physical" }] });
  const planFor = (byday: string) => planGuidance(round2026, { available: [{ rrule: `FREQ=DAILY;COUNT=1;BYDAY=${byday}`, from: days.saturday, start: "12:00", end: "15:00" }] });

  it.each([
    ["saturday", days.saturday, "unmet", "weekend"],
    ["monday", days.monday, "met", "working-day"],
  ])("is reported by the schedule, where a %s in its place is not", (_what, date, outcome, code) => {
    const [finding] = agreedOn(date).findings.filter(({ rule }) => rule === "schedule.guidance.working-day");
    expect(finding).toMatchObject({ force: "expected", outcome, code });
  });

  it("is planned only where the wishes name the day, and people judge it then", () => {
    const { meetings, findings } = planFor("SA");
    expect(meetings.map(({ date }) => date)).toEqual([days.saturday]);
    expect(findings.find(({ rule }) => rule === "schedule.plan.placed")).toMatchObject({ outcome: "needs-judgement", code: "placed-on-weekend" });
  });

  it.each(Object.values(days))("is a meeting like any other to participation: %s", (date) => {
    const { activities } = assessParticipation(round2026, fullGroup, agreedOn(date), [], { on: "2027-12-31" });
    expect(activities.find(({ activity }) => activity === id)).toMatchObject({ expected: 4 });
  });

  it.each(Object.values(days))("is an event like any other in the calendar: %s", (date) => {
    expect(toCalendarEvents(round2026, agreedOn(date), { locale: "nb" }).find((event) => event.id === id)).toMatchObject({ title: "Veiledningsmøte (fysisk)", start: `${date}T10:00:00Z` });
  });
});
