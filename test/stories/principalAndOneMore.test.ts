import { describe, expect, it } from "vitest";
import { activitiesOfMember, assessGroup, assessParticipation, buildSchedule, estimateCosts, round2026 } from "../../src/index.js";
import { simulate, type ScenarioInput } from "../../src/simulation/index.js";
import { groupOf, seat, type GroupOf } from "../group/groups.js";
import { application, scenario } from "../simulation/scenarios.js";

const gathering = "2026-2027.leader-gathering.autumn-2026";
const on = "2026-09-25";
const [political, administrative, teacher] = ["owner-political", "owner-administrative", "resource-teacher"] as const;

/** What each room says of the same group at the same leader gathering. */
function roomsOn(group: GroupOf) {
  const schedule = buildSchedule(round2026);
  const companion = assessGroup(round2026, group, { on }).findings.find(({ rule }) => rule === "group.companion");
  const meeting = assessParticipation(round2026, group, schedule, [], { on }).activities.find(({ activity }) => activity === gathering);
  const parts = group.members.flatMap(({ id }) => activitiesOfMember(round2026, group, schedule, id)).filter(({ activity }) => activity.id === gathering);
  const trips = estimateCosts(round2026, group, { travelPerPersonTrip: 100 }).lines.filter(({ item, activity }) => item === "travel.leader-gatherings" && activity === gathering);
  const hours = estimateCosts(round2026, group, { hourly: { default: 100 }, hours: { "leader-gathering": 6 } }).lines.filter(({ item, activity }) => item === "working-time.gatherings" && activity === gathering);
  const municipalities: ScenarioInput["municipalities"] = [{ application, group }];
  const attendance = [...simulate(scenario({ municipalities }))].flatMap(({ events }) => events).find((event) => event.type === "attendance" && event.activity.id === gathering);
  return {
    companion: companion?.code,
    expected: meeting?.expected,
    vacant: meeting?.vacant,
    byName: meeting?.members.map(({ member }) => member),
    mustCome: parts.filter(({ part }) => part === "expected").length,
    mayCome: parts.filter(({ part }) => part === "may-accompany").length,
    trips: trips.map(({ quantity }) => quantity),
    hours: hours.map(({ role, quantity }) => `${String(role)} ${String(quantity)}`),
    simulated: attendance?.type === "attendance" ? [attendance.expected, attendance.missingCompanions, attendance.vacant ?? []] : null,
  };
}

describe("rektor + 1 are two places, whoever is principal, and all rooms say so", () => {
  it.each<[string, GroupOf, ReturnType<typeof roomsOn>]>([
    [
      "the principal and three others",
      groupOf([political], [administrative], ["principal"], [teacher]),
      { companion: "companion-available", expected: 2, vacant: [], byName: ["m3"], mustCome: 1, mayCome: 3, trips: [2], hours: ["principal 6", "companion 6"], simulated: [2, 0, []] },
    ],
    [
      "two principals at a handover",
      groupOf([political], [administrative], [seat("principal", { to: "2026-10-01" })], [seat("principal", { from: "2026-09-01" })], [teacher]),
      { companion: "companion-available", expected: 2, vacant: [], byName: ["m3", "m4"], mustCome: 2, mayCome: 3, trips: [2], hours: ["principal 6", "companion 6"], simulated: [2, 0, []] },
    ],
    [
      "two principals and nobody else",
      groupOf(["principal"], ["principal"]),
      { companion: "companion-available", expected: 2, vacant: [], byName: ["m1", "m2"], mustCome: 2, mayCome: 0, trips: [2], hours: ["principal 6", "companion 6"], simulated: [2, 0, []] },
    ],
    [
      "a principal alone",
      groupOf(["principal"]),
      { companion: "companion-missing", expected: 1, vacant: [], byName: ["m1"], mustCome: 1, mayCome: 0, trips: [1, null], hours: ["principal 6", "companion null"], simulated: [1, 1, []] },
    ],
    [
      "no principal",
      groupOf([political], [administrative], [teacher]),
      { companion: "nobody-to-accompany", expected: 1, vacant: ["principal"], byName: [], mustCome: 0, mayCome: 3, trips: [1, null], hours: ["principal null", "companion 6"], simulated: [1, 0, ["principal"]] },
    ],
  ])("%s", (_who, group, rooms) => {
    expect(roomsOn(group)).toEqual(rooms);
  });
});
