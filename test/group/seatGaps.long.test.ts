import { expect, it } from "vitest";
import { assessGroup, round2026, seatGaps } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { fullGroup, groupOf, seat } from "./groups.js";
import { roundWithSeat } from "./rounds.js";

const day = (index: number) => addDays("2026-08-01", index % 518);
const crowd = groupOf(...Array.from({ length: 50_000 }, (_, index) => [seat("owner-political", { from: day(index), to: addDays(day(index), 1) })]));

it("the gaps of a group of fifty thousand are answered, day by day", () => {
  // 50 000 = 96 × 518 + 272: the first 272 days have one more than the others.
  expect(seatGaps(roundWithSeat("owner-political", { min: 97 }), crowd)[0]).toEqual({ role: "owner-political", from: day(272), to: "2028-01-01" });
});

it("a group of fifty thousand is assessed on a date", () => {
  const members = [...crowd.members, ...fullGroup.members.map((member) => ({ ...member, id: `full-${member.id}` }))];
  expect(assessGroup(round2026, { members }, { on: "2026-08-26" })).toMatchObject({ outcome: "met", gaps: [] });
});
