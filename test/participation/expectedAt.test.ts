import { describe, expect, it } from "vitest";
import { municipalGroupSchema, round2026, type Activity, type CivilDate } from "../../src/index.js";
import { expectedAt } from "../../src/participation/index.js";
import { buildSchedule, isDated } from "../../src/schedule/index.js";
import { groupOf, seat } from "../group/groups.js";

const group = municipalGroupSchema.parse(groupOf([seat("principal", { to: "2026-11-11" })], [seat("principal", { from: "2026-11-11" })], ["resource-teacher"]));
const { activities } = buildSchedule(round2026);
const [, leaders] = round2026.audiences;

function at(kind: Activity["kind"], date: CivilDate) {
  const activity = activities.filter(isDated).find((each) => each.kind === kind);
  if (activity === undefined) throw new Error(`There is no ${kind}`);
  return expectedAt(round2026, group, { ...activity, date });
}

describe("who is expected at a meeting", () => {
  it.each<[Activity["kind"], CivilDate, object]>([
    ["learning-conference", "2026-11-10", { members: ["m1", "m3"], expected: 2, rests: [] }],
    ["learning-conference", "2026-11-11", { members: ["m2", "m3"], expected: 2, rests: [] }],
    ["leader-gathering", "2026-11-10", { members: ["m1"], expected: 2, missingCompanions: 0, rests: [leaders] }],
    ["leader-gathering", "2026-11-11", { members: ["m2"], expected: 2, missingCompanions: 0, rests: [leaders] }],
  ])("goes by the seats of its day: %s on %s", (kind, date, expected) => {
    expect(at(kind, date)).toMatchObject(expected);
  });
});
