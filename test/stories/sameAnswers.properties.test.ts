import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activitiesOfMember, addDays, assessGroup, assessParticipation, buildSchedule, estimateCosts, overlappingDuties, round2026, seatGaps } from "../../src/index.js";
import type { GroupOf } from "../group/groups.js";
import { guidanceMeetings } from "../participation/records.js";

const date = fc.integer({ min: -30, max: 560 }).map((days) => addDays("2026-08-01", days));
const role = fc.constantFrom("owner-political", "owner-administrative", "principal", "principal", "resource-teacher");
const seat = fc.oneof(fc.record({ role }), fc.record({ role, from: date }), fc.record({ role, to: date }));
const group: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: `m${String(index)}`, seats })) }));
const schedule = buildSchedule(round2026, { guidanceMeetings });

describe("rooms that are asked the same question give the same answer", () => {
  it("who is to be at a meeting: activitiesOfMember and assessParticipation", () => {
    fc.assert(
      fc.property(group, (given) => {
        const parts = new Map(given.members.map(({ id }) => [id, activitiesOfMember(round2026, given, schedule, id)]));
        for (const { activity, members } of assessParticipation(round2026, given, schedule, [], { on: "2027-12-31" }).activities) {
          const expected = [...parts].filter(([, meetings]) => meetings.some((each) => each.activity.id === activity && each.part === "expected")).map(([id]) => id);
          expect(members.map(({ member }) => member)).toEqual(expected);
        }
      }),
    );
  });

  it("how many go to the leader gatherings: assessParticipation and estimateCosts", () => {
    fc.assert(
      fc.property(group, (given) => {
        const { lines } = estimateCosts(round2026, given, { travelPerPersonTrip: 100 }, { guidanceMeetings });
        for (const { activity, kind, expected } of assessParticipation(round2026, given, schedule, [], { on: "2027-12-31" }).activities) {
          if (kind !== "leader-gathering") continue;
          const trips = lines.filter((line) => line.item === "travel.leader-gatherings" && line.activity === activity).map(({ quantity }) => quantity ?? 0);
          expect(trips.reduce((sum, people) => sum + people, 0)).toBe(expected);
        }
      }),
    );
  });

  it("whether a place is vacant, and whether there is somebody to send: assessGroup and assessParticipation", () => {
    fc.assert(
      fc.property(group, (given) => {
        for (const { date: on, kind, vacant, companions } of assessParticipation(round2026, given, schedule, [], { on: "2027-12-31" }).activities) {
          if (kind !== "leader-gathering" || on === null) continue;
          const { findings } = assessGroup(round2026, given, { on });
          expect(vacant.length > 0).toBe(findings.some(({ rule, about, outcome }) => rule === "group.seat" && about === "principal" && outcome === "unmet"));
          if (vacant.length === 0) expect(companions?.missing === 0).toBe(findings.some(({ code }) => code === "companion-available"));
        }
      }),
    );
  });

  it("which seats are held by too few on a day: assessGroup and seatGaps", () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 0, max: 517 }).map((days) => addDays("2026-08-01", days)), (given, on) => {
        const empty = assessGroup(round2026, given, { on }).findings.filter(({ code }) => code === "seat-empty" || code === "seat-held-by-too-few").map(({ about }) => about);
        expect(seatGaps(round2026, given).filter(({ from, to }) => from <= on && on < to).map((gap) => gap.role)).toEqual(empty);
      }),
    );
  });

  it("who holds two seats on a day: assessGroup tells of none that overlappingDuties does not have", () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 0, max: 517 }).map((days) => addDays("2026-08-01", days)), (given, on) => {
        const duties = overlappingDuties(round2026, given).filter(({ from, to }) => from <= on && on < to).map(({ member, roles }) => ({ member, roles }));
        const doubles = assessGroup(round2026, given, { on }).findings.filter(({ rule, code }) => rule === "group.combinations" && code !== "no-double-seats");
        for (const { path, received } of doubles) expect(duties).toContainEqual({ member: given.members[Number(path[1])]?.id, ...(received as object) });
      }),
    );
  });
});
