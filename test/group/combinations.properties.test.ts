import { expect, it } from "vitest";
import { assessGroup, round2026, type Round } from "../../src/index.js";
import { mildestSharing } from "./everySharing.js";
import { groupOf, type Role } from "./groups.js";
import { roundWith, roundWithSeat } from "./rounds.js";

const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
const holdings: readonly (readonly Role[])[] = Array.from({ length: 15 }, (_, set) => roles.filter((_role, index) => ((set + 1) & (1 << index)) !== 0));

/** Every group of so many members, whatever seats they hold, in one order of many. */
function groupsOf(members: number, first = 0): (readonly (readonly Role[])[])[] {
  if (members === 0) return [[]];
  return holdings.slice(first).flatMap((held, index) => groupsOf(members - 1, first + index).map((others) => [held, ...others]));
}

const codes = ["combination-not-allowed", "combination-to-judge", "combination-allowed"] as const;

function found(round: Round, members: readonly (readonly Role[])[]): readonly number[] {
  const { findings } = assessGroup(round, groupOf(...members), { on: "2026-08-26" });
  return codes.map((code) => findings.filter((finding) => finding.code === code).length);
}

const twoOfEach = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, min: 2 }))));

const groups = [1, 2, 3].flatMap((members) => groupsOf(members));

it.each<[string, Round]>([
  ["each for one", round2026],
  ["teachers for two", roundWithSeat("resource-teacher", { min: 2 })],
  ["all for two", twoOfEach],
])("the double seats of a small group are those of the mildest way of sharing, found by trying every way: seats %s", (_which, round) => {
  const wrong = groups.filter((members) => {
    const mildest = mildestSharing(round, members);
    return mildest === undefined || String(found(round, members)) !== String(mildest);
  });
  expect(wrong).toEqual([]);
});
