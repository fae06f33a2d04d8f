import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, semesterCounts, type GuidanceMeetingInput, type MeetingCounts } from "../../src/schedule/index.js";
import type { CivilDate } from "../../src/time/index.js";
import { looseRound } from "../group/rounds.js";
import { meetingWith } from "./rulesOfDates.js";

function countsWith(on: CivilDate, ...guidanceMeetings: readonly GuidanceMeetingInput[]) {
  return semesterCounts(round2026, buildSchedule(round2026, { guidanceMeetings }), { on });
}

const inShort = ({ owed, fixed, agreed, toBeAgreed, held }: MeetingCounts) => [owed, fixed, agreed, toBeAgreed, held];

describe("the meetings of a semester", () => {
  it('are five, four and four, of which two guidance meetings are to be agreed (provisions "participation/2", "participation/4", "participation/5")', () => {
    expect(countsWith("2026-08-01").map((each) => [each.semester, ...inShort(each)])).toEqual([
      ["autumn-2026", 5, 3, 0, 2, 0],
      ["spring-2027", 4, 2, 0, 2, 0],
      ["autumn-2027", 4, 2, 0, 2, 0],
    ]);
  });

  it('are counted by kind too; the KickOff is owed once (provision "participation/3")', () => {
    const kinds = countsWith("2027-02-19").map(({ byKind }) => Object.fromEntries(Object.entries(byKind).map(([kind, counts]) => [kind, inShort(counts)])));
    const later = { "kick-off": [0, 0, 0, 0, 0], "learning-conference": [1, 1, 0, 0, 0], "guidance-meeting": [2, 0, 0, 2, 0] };
    expect(kinds).toEqual([
      { "kick-off": [1, 1, 0, 0, 1], "learning-conference": [1, 1, 0, 0, 1], "leader-gathering": [1, 1, 0, 0, 1], "guidance-meeting": [2, 0, 0, 2, 0] },
      { ...later, "leader-gathering": [1, 1, 0, 0, 1] },
      { ...later, "leader-gathering": [1, 1, 0, 0, 0] },
    ]);
  });

  it.each([
    ["none the day before the KickOff", "2026-08-25", [0, 0, 0]],
    ["one on the day of the KickOff, which counts as a whole", "2026-08-26", [1, 0, 0]],
    ["two on the day of the leader gathering", "2026-09-25", [2, 0, 0]],
    ["two the day before a guidance meeting", "2026-10-06", [2, 0, 0]],
    ["three on its day", "2026-10-07", [3, 0, 0]],
    ["all with a date by the New Year", "2026-12-31", [4, 0, 0]],
    ["no more on the day after", "2027-01-01", [4, 0, 0]],
    ["the late meeting of the autumn in January", "2027-01-14", [5, 0, 0]],
    ["all of the spring by the end of July", "2027-07-31", [5, 2, 0]],
    ["everything that has a date in the end", "2027-12-31", [5, 2, 2]],
  ] as const)("are held by a date: %s", (_sentence, on, held) => {
    const counts = countsWith(on, meetingWith({}), meetingWith({ date: "2027-01-14", semester: "autumn-2026" }));
    expect(counts.map((each) => each.held)).toEqual(held);
  });

  it.each([
    ["one agreed of two", [meetingWith({})], [2, 0, 1, 1, 0]],
    ["both agreed", [meetingWith({}), meetingWith({ date: "2026-11-24" })], [2, 0, 2, 0, 0]],
    ["one more than is owed", ["2026-10-07", "2026-11-24", "2026-12-08"].map((date) => meetingWith({ date: date })), [2, 0, 3, 0, 0]],
  ] as const)("are agreed or to be agreed: %s", (_sentence, agreed, expected) => {
    const [autumn] = countsWith("2026-08-01", ...agreed);
    expect(autumn && inShort(autumn.byKind["guidance-meeting"])).toEqual(expected);
  });

  it("are counted also for a semester that the round does not have, where nothing is owed", () => {
    const { round, activities } = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ date: "2027-02-03" })] });
    const elsewhere = activities.map((each) => (each.status === "agreed" ? { ...each, semester: "spring-2031" as const } : each));
    const counts = semesterCounts(round2026, { round, activities: elsewhere }, { on: "2027-12-31" });
    expect(counts.map(({ semester }) => semester)).toEqual(["autumn-2026", "spring-2027", "autumn-2027", "spring-2031"]);
    expect(counts[3] && inShort(counts[3])).toEqual([0, 0, 1, 0, 1]);
  });

  it("are owed once in the first semester for what starts the program, and as often as the round says for the rest (D4)", () => {
    const round = looseRound(({ kinds }) => {
      for (const kind of kinds) if (kind.owed !== "one-at-the-start") kind.owed.perSemester = kind.id === "learning-conference" ? 3 : 0;
    });
    const counts = semesterCounts(round, buildSchedule(round), { on: "2026-08-01" });
    expect(counts.map(({ byKind }) => ["kick-off", "learning-conference", "leader-gathering"].map((kind) => byKind[kind]?.owed))).toEqual([[1, 3, 0], [0, 3, 0], [0, 3, 0]]);
  });

  it("are refused for another round, and without a date", () => {
    const schedule = { ...buildSchedule(round2026), round: "2024-2026" };
    expect(() => semesterCounts(round2026, schedule, { on: "2026-08-01" })).toThrow(InvalidInputError);
    expect(() => semesterCounts(round2026, buildSchedule(round2026), {} as { on: CivilDate })).toThrow(InvalidInputError);
  });
});
