import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, meetingHours, type GuidanceMeetingInput } from "../../src/schedule/index.js";

const meeting: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "14:45", mode: "physical" };
const leaderGatherings = ["autumn-2026", "spring-2027", "autumn-2027"].map((semester) => `2026-2027.leader-gathering.${semester}`);

function hoursWith(...guidanceMeetings: GuidanceMeetingInput[]) {
  return meetingHours(round2026, buildSchedule(round2026, { guidanceMeetings }));
}

describe("the hours of meetings for one member", () => {
  it('are 3 + 4 + 4 + 4 = 15 known ones on a screen (provisions "dates/1", "dates/2")', () => {
    expect(hoursWith().known).toBe(15);
    expect(hoursWith().byAudience["whole-group"].known).toBe(15);
  });

  it('are unknown, not 0, for the leader gatherings (provision "dates/3") and for what is to be agreed (provision "participation/2")', () => {
    const { unknown, byAudience } = hoursWith();
    expect(unknown).toHaveLength(9);
    expect(byAudience["principal-and-companion"]).toEqual({ known: 0, unknown: leaderGatherings });
    expect(byAudience["whole-group"].unknown).toEqual(unknown.filter((id) => !leaderGatherings.includes(id)));
  });

  it("grow by a guidance meeting when it is agreed, to the minute", () => {
    expect(hoursWith(meeting)).toMatchObject({ known: 17.75 });
    expect(hoursWith(meeting).unknown).not.toContain("2026-2027.guidance-meeting.autumn-2026.1");
  });

  it("are those that pass, not those that the clocks show, on 25 October 2026", () => {
    expect(hoursWith({ ...meeting, date: "2026-10-25", start: "01:00", end: "04:00" }).known).toBe(19);
  });

  it("add up to a whole number from meetings of 50 and 70 minutes", () => {
    expect(hoursWith({ ...meeting, end: "12:50" }, { ...meeting, end: "13:10" }).known).toBe(17);
  });
});
