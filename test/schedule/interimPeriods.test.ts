import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, interimPeriods, type GuidanceMeetingInput } from "../../src/schedule/index.js";

const meeting: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "14:00", end: "16:00", mode: "physical" };

function periodsWith(...guidanceMeetings: GuidanceMeetingInput[]) {
  return interimPeriods(buildSchedule(round2026, { guidanceMeetings }));
}

describe("the interim periods of 2026–2027", () => {
  it('are six between seven dated gatherings (provisions "dates/1", "dates/2", "dates/3", "intro/3.3")', () => {
    expect(periodsWith().map(({ from, to, days, workingDays, semester }) => [from, to, days, workingDays, semester])).toEqual([
      ["2026-08-26", "2026-09-25", 30, 21, "autumn-2026"],
      ["2026-09-25", "2026-11-11", 47, 32, "autumn-2026"],
      ["2026-11-11", "2027-02-19", 100, 69, undefined],
      ["2027-02-19", "2027-03-17", 26, 17, "spring-2027"],
      ["2027-03-17", "2027-09-15", 182, 124, undefined],
      ["2027-09-15", "2027-11-26", 72, 51, "autumn-2027"],
    ]);
  });

  it("name the meetings that they lie between, and leave the semester out where there are two", () => {
    expect(periodsWith()[4]).toEqual({
      from: "2027-03-17",
      to: "2027-09-15",
      days: 182,
      workingDays: 124,
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
    expect(periodsWith({ ...meeting, date: "2026-11-12" })[2]).toMatchObject({ from: "2026-11-11", to: "2026-11-12", days: 1, workingDays: 0 });
  });

  it.each([
    ["over a weekend there is none", "2026-10-09", "2026-10-12", 3, 0],
    ["from Thursday to Monday there is the Friday", "2026-10-08", "2026-10-12", 4, 1],
    ["over the clocks being put back there is as on any weekend", "2026-10-23", "2026-10-27", 4, 1],
    ["over the New Year there are the days that are no holidays", "2026-12-23", "2027-01-05", 13, 6],
    ["over Easter and the clocks being put forward there are the days around it", "2027-03-24", "2027-03-31", 7, 1],
    ["over 17 May 2027, which is two holidays, one day is missing", "2027-05-14", "2027-05-19", 5, 1],
    ["over the end of July there are the days on both sides", "2027-07-29", "2027-08-03", 5, 2],
  ] as const)("count working days strictly between the meetings: %s", (_sentence, first, second, days, workingDays) => {
    const periods = periodsWith({ ...meeting, date: first }, { ...meeting, date: second });
    expect(periods.find(({ from }) => from === first)).toMatchObject({ to: second, days, workingDays });
  });

  it.each([
    ["2199-12-30", "2199-12-31", 0],
    ["2199-12-31", "2200-01-02", null],
    ["2300-01-01", "2300-01-08", null],
  ] as const)("know no working days where the holidays are not known: from %s to %s", (first, second, workingDays) => {
    const periods = periodsWith({ ...meeting, date: first }, { ...meeting, date: second });
    expect(periods.find(({ from }) => from === first)).toMatchObject({ to: second, workingDays });
  });

  it("name the first and the last meeting of a day by the clock, whatever their order in the schedule", () => {
    const early = { ...meeting, date: "2026-11-11", start: "07:00", end: "08:00" } as const;
    const { round, activities } = buildSchedule(round2026, { guidanceMeetings: [early] });
    for (const given of [activities, activities.toReversed()]) {
      const [, to, from] = interimPeriods({ round, activities: given });
      expect(to?.before).toBe("2026-2027.guidance-meeting.autumn-2026.1");
      expect(from?.after).toBe("2026-2027.learning-conference.autumn-2026");
    }
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
