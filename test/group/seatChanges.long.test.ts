import { expect, it } from "vitest";
import { overlappingDuties, round2026, seatChanges } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { seat, type SeatOf } from "./groups.js";

const crowdOf = (seatsOf: (index: number) => SeatOf[]) => ({ members: Array.from({ length: 50_000 }, (_, index) => ({ id: String(index), seats: seatsOf(index) })) });

it("the changes of fifty thousand, each with dates of their own, are told", () => {
  const day = (index: number) => addDays("2026-08-01", index % 518);
  const changes = seatChanges(round2026, crowdOf((index) => [seat("owner-political", { from: day(index), to: addDays(day(index), 1) })]));
  expect(changes).toHaveLength(517);
  // 50 000 = 96 × 518 + 272: the first 272 days have one more than the others.
  expect([changes[0], changes[516]]).toMatchObject([{ on: "2026-08-02", holders: 97 }, { on: "2027-12-31", holders: 96 }]);
});

it("the overlapping duties of fifty thousand are told", () => {
  const group = crowdOf(() => [seat("principal", { to: "2027-01-01" }), seat("resource-teacher")]);
  expect(overlappingDuties(round2026, group)).toHaveLength(50_000);
});
