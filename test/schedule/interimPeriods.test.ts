import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, interimPeriods, type GuidanceMeetingInput } from "../../src/schedule/index.js";

const meeting: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "14:00", end: "16:00", mode: "physical" };

function periodsWith(...guidanceMeetings: GuidanceMeetingInput[]) {
  return interimPeriods(buildSchedule(round2026, { guidanceMeetings }));
}

describe("the interim periods of 2026–2027", () => {
  it('are six between seven dated gatherings (facts "dates/1", "dates/2", "dates/3", "intro/3.3")', () => {
    expect(periodsWith().map(({ from, to, days, semester }) => [from, to, days, semester])).toEqual([
      ["2026-08-26", "2026-09-25", 30, "autumn-2026"],
      ["2026-09-25", "2026-11-11", 47, "autumn-2026"],
      ["2026-11-11", "2027-02-19", 100, undefined],
      ["2027-02-19", "2027-03-17", 26, "spring-2027"],
      ["2027-03-17", "2027-09-15", 182, undefined],
      ["2027-09-15", "2027-11-26", 72, "autumn-2027"],
    ]);
  });

  it("name the meetings that they lie between, and leave the semester out where there are two", () => {
    expect(periodsWith()[4]).toEqual({
      from: "2027-03-17",
      to: "2027-09-15",
      days: 182,
      after: "2026-2027.learning-conference.spring-2027",
      before: "2026-2027.learning-conference.autumn-2027",
    });
  });

  it("are divided by an agreed guidance meeting", () => {
    const periods = periodsWith({ ...meeting, semester: "spring-2027", date: "2027-05-26" });
    expect(periods.slice(4, 6).map(({ from, to, days, semester }) => [from, to, days, semester])).toEqual([
      ["2027-03-17", "2027-05-26", 70, "spring-2027"],
      ["2027-05-26", "2027-09-15", 112, undefined],
    ]);
  });

  it("are never empty: two meetings on one day have nothing between them", () => {
    const periods = periodsWith({ ...meeting, date: "2026-11-11" });
    expect(periods).toHaveLength(6);
    expect(periods[1]?.before).toBe("2026-2027.learning-conference.autumn-2026");
    expect(periods[2]?.after).toBe("2026-2027.guidance-meeting.autumn-2026.1");
  });

  it("are one day long between meetings on two days running", () => {
    expect(periodsWith({ ...meeting, date: "2026-11-12" })[2]).toMatchObject({ from: "2026-11-11", to: "2026-11-12", days: 1 });
  });

  it("are the same for a schedule from JSON, whatever the order of its activities", () => {
    const { round, activities } = JSON.parse(JSON.stringify(buildSchedule(round2026))) as ReturnType<typeof buildSchedule>;
    expect(interimPeriods({ round, activities: [...activities].reverse() })).toEqual(periodsWith());
  });

  it("are none for a schedule with nothing dated", () => {
    const activities = buildSchedule(round2026).activities.filter(({ status }) => status === "to-be-agreed");
    expect(interimPeriods({ round: "2026-2027", activities })).toEqual([]);
  });
});
