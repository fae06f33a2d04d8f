import { expect, it } from "vitest";
import type { ParticipationRecordInput } from "../../src/index.js";
import { groupOf } from "../group/groups.js";
import { assessed, meetingIn, presence } from "./records.js";

const gathering = "leader-gathering.autumn-2026";
const roles = ["principal", "resource-teacher"] as const;

type Role = (typeof roles)[number];
type Presence = readonly (boolean | undefined)[];

/** Every list of so many things. */
function listsOf<Thing>(length: number, things: readonly Thing[]): (readonly Thing[])[] {
  return length === 0 ? [[]] : listsOf(length - 1, things).flatMap((list) => things.map((thing) => [...list, thing]));
}

/** How many of the two places those fill who came: one is for a principal, the other for anybody else. */
function filledBy(members: readonly Role[], came: Presence): number {
  const principals = members.filter((role, index) => role === "principal" && came[index] === true).length;
  const all = came.filter((each) => each === true).length;
  const seated = Math.min(principals, 1);
  return seated + Math.min(all - seated, 1);
}

it("attendance at a leader gathering is that of two places, found by trying everybody who may have come, in every group of up to four", () => {
  const wrong = [0, 1, 2, 3, 4].flatMap((size) =>
    listsOf(size, roles).flatMap((members) =>
      listsOf<boolean | undefined>(size, [true, false, undefined]).filter((told) => {
        const records: ParticipationRecordInput[] = told.flatMap((present, index) => (present === undefined ? [] : [presence(gathering, `m${String(index + 1)}`, present)]));
        const meeting = meetingIn(assessed(records, { group: groupOf(...members.map((role) => [role])), on: "2026-09-25", meetings: [] }), gathering);
        const possible = listsOf(size, [true, false]).filter((came) => told.every((each, index) => each === undefined || each === came[index])).map((came) => filledBy(members, came));
        const expected = filledBy(members, members.map(() => true));
        const tooMany = Math.max(0, told.filter((each) => each === true).length - 2);
        const { figures, companions } = meeting;
        return (
          figures.expected !== expected || figures.present !== Math.min(...possible) || figures.present + figures.unknown !== Math.max(...possible) || companions?.beyondPlaces !== tooMany
        );
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
