import { describe, expect, it } from "vitest";
import { assessGroup, InvalidInputError, round2026, withRepair, type GroupRepair, type RepairChange, type Vocabulary2026 } from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { fullGroup, groupOf, seat, type GroupOf } from "./groups.js";

type Change = RepairChange<Vocabulary2026>;
type Repair = GroupRepair<Vocabulary2026>;

const on = "2026-08-26";
const repairOf = (...changes: Change[]): Repair => ({ changes });
const newPrincipal: Change = { change: "add-person", role: "principal", people: 1, from: on };
const twoTeachers: Change = { change: "add-person", role: "resource-teacher", people: 2, from: on, to: "2027-10-01" };
const secondSeat: Change = { change: "hold-seat", member: "m2", holds: ["owner-administrative"], role: "principal", from: on };
const leaving: Change = { change: "leave-seat", member: "m3", role: "principal", on };

const seatsAfter = (group: GroupOf, member: number, ...changes: Change[]) => withRepair(round2026, group, repairOf(...changes), []).members[member]?.seats;

describe("a group with a repair in it", () => {
  it("has its new people last, with the ids given, in order", () => {
    const { members } = withRepair(round2026, groupOf(["owner-political"]), repairOf(newPrincipal, twoTeachers), ["p", "t1", "t2"]);
    const teacher = { role: "resource-teacher", from: on, to: "2027-10-01" };
    expect(members.slice(1)).toEqual([
      { id: "p", seats: [{ role: "principal", from: on }] },
      { id: "t1", seats: [teacher] },
      { id: "t2", seats: [teacher] },
    ]);
  });

  it("does not use ids that are left over", () => {
    expect(withRepair(round2026, fullGroup, repairOf(newPrincipal), ["a", "b"]).members.map(({ id }) => id)).toEqual(["m1", "m2", "m3", "m4", "a"]);
  });

  it("has a second seat behind those that a member holds already", () => {
    expect(seatsAfter(fullGroup, 1, secondSeat)).toEqual([{ role: "owner-administrative" }, { role: "principal", from: on }]);
  });

  it.each([
    ["has no dates", {}, [{ to: on }]],
    ["began before", { from: "2026-08-01" }, [{ from: "2026-08-01", to: on }]],
    ["would end later", { to: "2027-10-01" }, [{ to: on }]],
    ["begins that very day", { from: on }, []],
    ["ends as that day begins", { to: on }, [{ to: on }]],
    ["begins later", { from: "2026-08-27" }, [{ from: "2026-08-27" }]],
  ] as const)("ends on the day a seat is left that %s", (_what, dates, left) => {
    const group = groupOf([], [], [seat("principal", dates), "resource-teacher"]);
    expect(seatsAfter(group, 2, leaving)).toEqual([...left.map((each) => ({ role: "principal", ...each })), { role: "resource-teacher" }]);
  });

  it("leaves every record of the seat that is held that day", () => {
    const group = groupOf([], [], [seat("principal", { to: "2027-01-01" }), seat("principal", { from: "2026-08-01" })]);
    expect(seatsAfter(group, 2, leaving)).toEqual([seat("principal", { to: on }), seat("principal", { from: "2026-08-01", to: on })]);
  });

  it.each([
    ["the one before a successor", [{ to: "2027-09-30" }], [{ to: "2027-10-01" }]],
    ["the one that ended last", [{ to: "2026-12-01" }, { from: "2027-01-01", to: "2027-09-30" }], [{ to: "2026-12-01" }, { from: "2027-01-01", to: "2027-10-01" }]],
    ["the one that ended last, wherever it is written", [{ from: "2027-01-01", to: "2027-09-30" }, { to: "2026-12-01" }], [{ from: "2027-01-01", to: "2027-10-01" }, { to: "2026-12-01" }]],
    ["none where one goes on until then", [{ to: "2027-10-01" }], [{ to: "2027-10-01" }]],
    ["none where none ends", [{}, { from: "2027-10-01" }], [{}, { from: "2027-10-01" }]],
  ] as const)("keeps a seat for longer: %s", (_what, dates, kept) => {
    const staying: Change = { change: "extend-seat", member: "m3", role: "principal", to: "2027-10-01" };
    const group = groupOf([], [], [...dates.map((each) => seat("principal", each)), "resource-teacher"]);
    expect(seatsAfter(group, 2, staying)).toEqual([...kept.map((each) => ({ role: "principal", ...each })), { role: "resource-teacher" }]);
  });

  it("lets one member do several things", () => {
    const teaching: Change = { change: "hold-seat", member: "m3", holds: ["owner-administrative"], role: "resource-teacher", from: on };
    expect(seatsAfter(groupOf([], [], ["principal"]), 2, leaving, teaching)).toEqual([seat("principal", { to: on }), seat("resource-teacher", { from: on })]);
  });

  it("keeps what is the caller’s own", () => {
    const customFields = { municipality: "5006" };
    const group = { ...fullGroup, customFields, members: fullGroup.members.map((member) => ({ ...member, customFields })) };
    const repaired = withRepair(round2026, group, repairOf(newPrincipal, leaving, secondSeat), ["p"]);
    expect(repaired.customFields).toEqual(customFields);
    expect(repaired.members.map((member) => member.customFields)).toEqual([...fullGroup.members.map(() => customFields), undefined]);
  });

  it("is another group: the one that was given is left as it was", () => {
    const group = freezeDeep(JSON.parse(JSON.stringify(fullGroup))) as GroupOf;
    withRepair(round2026, group, freezeDeep(repairOf(newPrincipal, leaving)), Object.freeze(["p"]));
    expect(group).toEqual(fullGroup);
  });

  it("is complete, once a stored repair is made", () => {
    const group = groupOf(["owner-political", "owner-administrative"], ["principal"]);
    const [repair] = JSON.parse(JSON.stringify(assessGroup(round2026, group, { on }).repairs)) as Repair[];
    if (repair === undefined) throw new Error("Nobody is resource teacher");
    expect(assessGroup(round2026, withRepair(round2026, group, repair, ["a", "b"]), { on })).toMatchObject({ repairs: [], summary: { must: { unmet: 0 } } });
  });
});

describe("a repair that cannot be made is refused, and told why", () => {
  const expected = "Expected an id that no other member has";

  it.each<[string, Change[], string[], [(string | number)[], string][]]>([
    ["somebody who is not a member", [newPrincipal, { ...leaving, member: "Kari" }], ["p"], [[["changes", 1, "member"], "Expected a member of the group"]]],
    ["somebody who is to stay, and is not a member", [{ change: "extend-seat", member: "Kari", role: "principal", to: on }], [], [[["changes", 0, "member"], "Expected a member of the group"]]],
    ["no ids for new people", [newPrincipal], [], [[["newMemberIds"], "Expected an id for each new person"]]],
    ["one id too few", [newPrincipal, twoTeachers], ["p", "t"], [[["newMemberIds"], "Expected an id for each new person"]]],
    ["an id that stands twice", [newPrincipal, twoTeachers], ["p", "t", "p"], [[["newMemberIds", 2], expected]]],
    ["an id that a member has", [newPrincipal], ["m4"], [[["newMemberIds", 0], expected]]],
    ["an id that a member has, though it is not needed", [secondSeat], ["m4"], [[["newMemberIds", 0], expected]]],
    [
      "everything at once",
      [{ ...secondSeat, member: "Kari" }, twoTeachers],
      ["m1"],
      [
        [["changes", 0, "member"], "Expected a member of the group"],
        [["newMemberIds", 0], expected],
        [["newMemberIds"], "Expected an id for each new person"],
      ],
    ],
    ["more new people than anybody can count", [{ ...newPrincipal, people: Number.MAX_SAFE_INTEGER }], ["p"], [[["newMemberIds"], "Expected an id for each new person"]]],
  ])("%s", (_what, changes, ids, issues) => {
    const call = () => withRepair(round2026, fullGroup, repairOf(...changes), ids);
    expect(call).toThrow(expect.objectContaining({ issues: issues.map(([path, message]) => ({ argument: "repair", path, code: "custom", params: expect.any(Object) as object, message })) }));
    expect(call).not.toThrow(/Kari/);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no changes", repairOf()],
    ["a change of another kind", { changes: [{ change: "remove-person", member: "m1" }] }],
    ["a key too many", { changes: [newPrincipal], name: "Kari" }],
    ["no people", { changes: [{ ...newPrincipal, people: 0 }] }],
    ["half a person", { changes: [{ ...newPrincipal, people: 0.5 }] }],
    ["a seat that ends as it begins", { changes: [{ ...newPrincipal, to: on }] }],
    ["a second seat beside none", { changes: [{ ...secondSeat, holds: [] }] }],
    ["a seat that is kept for nobody knows how long", { changes: [{ change: "extend-seat", member: "m1", role: "principal" }] }],
    ["a date that does not exist", { changes: [{ ...leaving, on: "2027-02-29" }] }],
  ])("a repair of %s", (_what, repair) => {
    expect(() => withRepair(round2026, fullGroup, repair as Repair, [])).toThrow(InvalidInputError);
  });

  it("a second seat for somebody whose list of seats is full", () => {
    const group = groupOf([], Array.from({ length: 1000 }, () => "owner-administrative" as const));
    expect(() => withRepair(round2026, group, repairOf(secondSeat), [])).toThrow("The repaired group is not valid (1 problem)");
  });
});
