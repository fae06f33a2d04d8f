import { describe, expect, it } from "vitest";
import {
  assessGroup,
  groupRepairSchema,
  round2026,
  seatGaps,
  withRepair,
  type CivilDate,
  type GroupRepair,
  type RepairChange,
  type Round,
} from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat, type GroupOf, type Role, type SeatOf } from "./groups.js";
import { eightSeats, roundOfEight, roundWith, roundWithoutSeat, roundWithSeat, type RoundData } from "./rounds.js";

const kickOff = "2026-08-26";
const political = "owner-political";
const administrative = "owner-administrative";
const teacher = "resource-teacher";
const roles = [political, administrative, "principal", teacher] as const;

function repairs(group: GroupOf<string>, { on = kickOff, round = round2026 }: { on?: CivilDate; round?: Round } = {}): readonly GroupRepair[] {
  return assessGroup(round, group, { on }).repairs;
}

/** A round with the same terms for every seat, and the same answer to every double seat where one is given. */
function strict(terms: Partial<RoundData["group"]["seats"][number]>, allowed?: boolean): Round {
  return roundWith(({ group }) => {
    group.seats = group.seats.map((each) => ({ ...each, ...terms }));
    if (allowed !== undefined) group.combinations = pairs.map(([first, second]) => ({ roles: [first, second], allowed }));
  });
}

const pairs = roles.flatMap((first, index) => roles.slice(index + 1).map((second) => [first, second] as const));
const one = { max: 1 };

const add = (role: Role, people = 1, to?: CivilDate): RepairChange => ({ change: "add-person", role, people, from: kickOff, ...(to === undefined ? {} : { to }) });
const hold = (member: string, holds: Role[], role: Role, to?: CivilDate): RepairChange => ({ change: "hold-seat", member, holds, role, from: kickOff, ...(to === undefined ? {} : { to }) });
const leave = (member: string, role: Role): RepairChange => ({ change: "leave-seat", member, role, on: kickOff });

/** Each repair as the list of its changes. */
type Told = readonly (readonly RepairChange[])[];
type Case = readonly [what: string, group: GroupOf, told: Told, round?: Round];

const full = [[political], [administrative], ["principal"], [teacher]] as const;

/** Gaps, of one seat or of several (participation/1.1, participation/1.2, participation/1.3). */
const gaps: readonly Case[] = [
  ["a full group needs none", fullGroup, []],
  ["an empty group needs a person in every seat", { members: [] }, [roles.map((role) => add(role))]],
  ["a member without seats takes no second one", groupOf([]), [roles.map((role) => add(role))]],
  ["one gap is filled by a new person", groupOf([political], [administrative], ["principal"]), [[add(teacher)]]],
  [
    "one gap that a member may fill as well: the new person comes first (D7)",
    groupOf([political], [administrative], [teacher]),
    [[add("principal")], [hold("m2", [administrative], "principal")]],
  ],
  [
    "two gaps, of which a member may fill one",
    groupOf([political], ["principal"]),
    [
      [add(administrative), add(teacher)],
      [hold("m2", ["principal"], administrative), add(teacher)],
    ],
  ],
  [
    "two gaps, of which one member may fill either, and both",
    groupOf(["principal"], [teacher]),
    [
      [add(political), add(administrative)],
      [add(political), hold("m1", ["principal"], administrative)],
      [add(political), hold("m2", [teacher], administrative)],
      [hold("m1", ["principal"], political), add(administrative)],
      [hold("m2", [teacher], political), add(administrative)],
    ],
    strict({}, true),
  ],
  ["a combination that needs a judgement is proposed to nobody", groupOf([administrative], ["principal"], [teacher]), [[add(political)]]],
  [
    "a member of two seats takes a third where the round allows it with both",
    groupOf([political], [administrative, "principal"]),
    [[add(teacher)], [hold("m1", [political], teacher)], [hold("m2", [administrative, "principal"], teacher)]],
    strict({}, true),
  ],
  ["a seat that the round does not ask for is left out", groupOf(["principal"], [teacher]), [[add(political)]], roundWithoutSeat(administrative)],
  ["a seat that nobody need hold is left empty", groupOf([administrative], ["principal"], [teacher]), [], roundWithSeat(political, { min: 0 })],
  ["a seat for two lacks as many as are missing", groupOf(...full, [teacher]), [[add(teacher, 2)]], roundWithSeat(teacher, { min: 4 })],
  [
    "of members who hold the same seats, the first is named",
    groupOf([political], [teacher], [administrative], [administrative]),
    [[add("principal")], [hold("m3", [administrative], "principal")]],
  ],
];

/** One person in two seats that one person may not fill (D7), and seats with too many. */
const doubles: readonly Case[] = [
  [
    "political and administrative owner: somebody else takes either",
    groupOf([political, administrative], ["principal"], [teacher]),
    [[add(political)], [add(administrative)], [hold("m2", ["principal"], administrative)]],
  ],
  [
    "political and administrative owner where both seats are full: the one person leaves either",
    groupOf([political, administrative], ["principal"], [teacher]),
    [
      [leave("m1", political), add(political)],
      [leave("m1", administrative), add(administrative)],
    ],
    strict(one),
  ],
  [
    "political and administrative owner where only the first is full",
    groupOf([political, administrative], [teacher], ["principal"]),
    [[add(administrative)], [hold("m3", ["principal"], administrative)]],
    roundWithSeat(political, { max: 1 }),
  ],
  ["a double seat that is needed and to be judged is left as it is", groupOf([political], [administrative], ["principal", teacher]), []],
  ["all seats on one person", groupOf(roles), [[add(political)], [add(administrative)]]],
  [
    "all seats on one person, who may hold no two of them",
    groupOf(roles),
    [[add(political), add(administrative), add("principal")]].concat([
      [add(political), add(administrative), add(teacher)],
      [add(political), add("principal"), add(teacher)],
      [add(administrative), add("principal"), add(teacher)],
    ]),
    strict({}, false),
  ],
  ["two in a seat for one: one of them leaves", groupOf([political], [administrative], ["principal"], ["principal"], [teacher]), [[leave("m3", "principal")]], strict(one)],
  [
    "two in a seat for one: rather the one who has another seat too",
    groupOf(["principal"], [political], [administrative, "principal"], [teacher]),
    [[leave("m3", "principal")], [leave("m1", "principal")]],
    strict(one),
  ],
  [
    "one seat with too many and another with too few",
    groupOf([political], [administrative], ["principal"], ["principal"]),
    [[leave("m3", "principal"), add(teacher)]],
    strict(one),
  ],
];

describe.each([
  ["gaps of a group", gaps],
  ["double seats and seats with too many", doubles],
] as const)("the repairs for %s (participation/1)", (_which, cases) => {
  it.each(cases.map(([what, group, told, round = round2026]) => ({ what, group, told, round })))("$what", ({ group, told, round }) => {
    expect(repairs(group, { round }).map(({ changes }) => changes)).toEqual(told);
  });
});

describe("the repairs for a date", () => {
  const successor = (from: CivilDate) => groupOf([seat(political, { to: "2026-08-20" })], [seat(political, { from })], [administrative], ["principal"], [teacher]);

  it("fill a gap until the successor who is already appointed", () => {
    expect(repairs(successor("2026-10-01"))).toEqual([{ changes: [add(political, 1, "2026-10-01")] }]);
  });

  it("let a member fill it until then as well", () => {
    const group = groupOf([political], [administrative], [seat("principal", { from: "2027-01-01" })], [teacher]);
    expect(repairs(group)).toEqual([{ changes: [add("principal", 1, "2027-01-01")] }, { changes: [hold("m2", [administrative], "principal", "2027-01-01")] }]);
  });

  it.each<[CivilDate, CivilDate | "none" | "open"]>([
    ["2026-08-19", "none"],
    ["2026-08-20", "2026-08-27"],
    ["2026-08-26", "2026-08-27"],
    ["2026-08-27", "none"],
  ])("on %s, with a successor from 27 August: %s", (on, to) => {
    const ends = repairs(successor("2026-08-27"), { on }).flatMap(({ changes: [change] }) => (change?.change === "add-person" ? [change.to ?? "open"] : []));
    expect(ends).toEqual(to === "none" ? [] : [to]);
  });

  it.each<[string, CivilDate, CivilDate]>([
    ["of a successor who comes as the period ends", "2026-08-26", "2028-01-01"],
    ["after the programme period", "2028-01-01", "2028-02-01"],
  ])("fill a gap for good: %s", (_what, on, from) => {
    const [repair] = repairs(fullButForPolitical(seat(political, { from })), { on });
    expect(repair).toEqual({ changes: [{ change: "add-person", role: political, people: 1, from: on }] });
  });

  it.each<[string, CivilDate, CivilDate]>([
    ["as the period begins, seen the day before", "2026-07-31", "2026-08-01"],
    ["as the period begins, seen when the adviser gets in touch", "2026-06-15", "2026-08-01"],
    ["before the period", "2026-06-15", "2026-07-01"],
    ["within the period", "2026-06-15", "2026-10-01"],
    ["on the last day of the period", "2026-06-15", "2027-12-31"],
  ])("fill a gap before the period until somebody who comes %s", (_what, on, from) => {
    const [repair] = repairs(fullButForPolitical(seat(political, { from })), { on });
    expect(repair).toEqual({ changes: [{ change: "add-person", role: political, people: 1, from: on, to: from }] });
  });

  it("double nobody of a full group that is looked at before the period, and leave nothing unmet in it", () => {
    const round = strict(one);
    const group = groupOf(...full.map(([role]) => [seat(role, { from: "2026-08-01" })]));
    const [repair] = repairs(group, { on: "2026-06-15", round });
    if (repair === undefined) throw new Error("Nobody holds a seat in June");
    expect(repair.changes).toEqual(roles.map((role) => ({ change: "add-person", role, people: 1, from: "2026-06-15", to: "2026-08-01" })));
    const repaired = withRepair(round, group, repair, ["n1", "n2", "n3", "n4"]);
    expect(["2026-06-15", "2026-07-31", "2026-08-01", kickOff].map((on) => assessGroup(round, repaired, { on: on }).summary.must.unmet)).toEqual([0, 0, 0, 0]);
  });

  it("fill what somebody leaves until the successor who is already appointed", () => {
    const group = groupOf([seat(political, { to: "2026-12-01" }), administrative], [seat(political, { from: "2026-12-01" })], ["principal"], [teacher]);
    expect(repairs(group, { round: strict(one) }).map(({ changes }) => changes)).toEqual([
      [leave("m1", political), add(political, 1, "2026-12-01")],
      [leave("m1", administrative), add(administrative)],
    ]);
  });

  it("are for that date only: later gaps are told, and not mended", () => {
    expect(repairs(fullButForPolitical(seat(political, { to: "2027-10-01" })))).toEqual([]);
  });
});

describe("the repairs for a gap between two tenures", () => {
  const extend = (member: string, role: Role, to: CivilDate): RepairChange => ({ change: "extend-seat", member, role, to });
  const until = (to: CivilDate, role: Role = political) => seat(role, { to });
  const since = (from: CivilDate, role: Role = political) => seat(role, { from });
  const others = [[administrative], ["principal"], [teacher]] as const;
  const firstOf = (group: GroupOf, on: CivilDate, round: Round = round2026) => repairs(group, { on, round })[0]?.changes;

  it("first let a member stay for the day that was meant to be included, and then appoint somebody for it", () => {
    const group = groupOf([until("2027-09-30")], [since("2027-10-01")], ...others);
    expect(repairs(group, { on: "2027-09-30" }).map(({ changes }) => changes)).toEqual([
      [extend("m1", political, "2027-10-01")],
      [{ change: "add-person", role: political, people: 1, from: "2027-09-30", to: "2027-10-01" }],
    ]);
  });

  it.each<[days: string, end: CivilDate, next: CivilDate, on: CivilDate, kind: string | undefined]>([
    ["no", "2027-10-01", "2027-10-01", "2027-10-01", undefined],
    ["1", "2027-09-30", "2027-10-01", "2027-09-30", "extend-seat"],
    ["1, the day before it", "2027-09-30", "2027-10-01", "2027-09-29", undefined],
    ["1, the day after it", "2027-09-30", "2027-10-01", "2027-10-01", undefined],
    ["31, the first of them", "2027-10-01", "2027-11-01", "2027-10-01", "extend-seat"],
    ["31, the last of them", "2027-10-01", "2027-11-01", "2027-10-31", "extend-seat"],
    ["32, the first of them", "2027-10-01", "2027-11-02", "2027-10-01", "add-person"],
    ["32, the last of them", "2027-10-01", "2027-11-02", "2027-11-01", "add-person"],
    ["31, before the period", "2026-06-01", "2026-07-02", "2026-06-15", "extend-seat"],
    ["31, after the period", "2028-02-01", "2028-03-03", "2028-02-15", "extend-seat"],
  ])("are for %s days without anybody (from %s to %s, on %s): %s", (_days, end, next, on, kind) => {
    expect(firstOf(groupOf([until(end)], [since(next)], ...others), on)?.[0]?.change).toBe(kind);
  });

  it.each<[end: CivilDate, on: CivilDate, changes: readonly RepairChange[]]>([
    ["2027-12-31", "2027-12-31", [extend("m1", political, "2028-01-01")]],
    ["2027-12-30", "2027-12-31", [{ change: "add-person", role: political, people: 1, from: "2027-12-31" }]],
    ["2027-12-31", "2028-01-01", [{ change: "add-person", role: political, people: 1, from: "2028-01-01" }]],
  ])("let a member stay for the last day of the period, where the seat was held to %s (on %s)", (end, on, changes) => {
    expect(firstOf(groupOf([until(end)], ...others), on)).toEqual(changes);
  });

  it("let all stay whose seats were written to end on the last day of the period", () => {
    const last = "2027-12-31";
    const group = groupOf([until(last)], [until(last, administrative)], [until(last, "principal")], [until(last, teacher)]);
    expect(firstOf(group, last)).toEqual(roles.map((role, index) => extend(`m${String(index + 1)}`, role, "2028-01-01")));
  });

  it.each<[string, GroupOf]>([
    ["nobody comes after", groupOf([until("2027-09-30")], [], ...others)],
    ["nobody was there before", groupOf([], [since("2027-10-01")], ...others)],
    ["whoever was there now has a seat that goes with the old one by judgement only", groupOf([until("2027-09-30"), teacher], [since("2027-10-01")], ...others)],
    ["whoever was there now has a seat that does not go with the old one", groupOf([until("2027-09-30"), administrative], [since("2027-10-01")], ...others)],
  ])("appoint somebody where %s", (_what, group) => {
    expect(repairs(group, { on: "2027-09-30" }).map(({ changes }) => changes.map(({ change }) => change))).toEqual([["add-person"]]);
  });

  it("let a member stay who has another seat that goes with it, rather than somebody new or a second seat for others", () => {
    const group = groupOf([political], [administrative, until("2027-09-30", "principal")], [since("2027-10-01", "principal")], [administrative], [teacher]);
    expect(repairs(group, { on: "2027-09-30" }).map(({ changes }) => changes)).toEqual([
      [extend("m2", "principal", "2027-10-01")],
      [{ change: "add-person", role: "principal", people: 1, from: "2027-09-30", to: "2027-10-01" }],
      [{ change: "hold-seat", member: "m4", holds: [administrative], role: "principal", from: "2027-09-30", to: "2027-10-01" }],
    ]);
  });

  it("let one member keep both of two seats, and do so before anything else does", () => {
    const group = groupOf([political], [until("2027-09-30", administrative), until("2027-09-30", "principal")], [since("2027-10-01", administrative)], [since("2027-10-01", "principal")], [teacher]);
    const [first, second] = repairs(group, { on: "2027-09-30" }).map(({ changes }) => changes);
    expect(first).toEqual([extend("m2", administrative, "2027-10-01"), extend("m2", "principal", "2027-10-01")]);
    expect(second?.map(({ change }) => change)).toEqual(["extend-seat", "add-person"]);
  });

  it("let as many stay as a seat for several lacks, and appoint people for the rest", () => {
    const round = roundWithSeat(teacher, { min: 3 });
    const group = groupOf([political, until("2027-09-30", teacher)], [administrative], ["principal"], [until("2027-09-30", teacher)], [until("2027-09-28", teacher)], ...[1, 2, 3].map(() => [since("2027-10-01", teacher)]));
    expect(firstOf(group, "2027-09-30", round)).toEqual([
      extend("m4", teacher, "2027-10-01"),
      extend("m5", teacher, "2027-10-01"),
      { change: "add-person", role: teacher, people: 1, from: "2027-09-30", to: "2027-10-01" },
    ]);
  });

  it("leave no gap once made", () => {
    const group = groupOf([until("2027-09-30")], [since("2027-10-01")], ...others);
    const [repair] = assessGroup(round2026, group, { on: "2027-09-30" }).repairs;
    if (repair === undefined) throw new Error("Nobody holds the political seat on 30 September");
    expect(seatGaps(round2026, withRepair(round2026, group, repair, []))).toEqual([]);
  });
});

describe("of members who hold the same seats, one of whom is to leave", () => {
  const principals = (...tenures: SeatOf[][]) => groupOf(...tenures, [political], [administrative], [teacher]);
  const until = (to: CivilDate) => seat("principal", { to });
  const always = seat("principal");

  it.each<[what: string, group: GroupOf, ...leavers: string[]]>([
    ["the one whose tenure ends", principals([always], [until("2026-12-01")]), "m2"],
    ["those whose tenures end first, of whom two go", principals([always], [until("2027-01-01")], [until("2026-12-01")]), "m2", "m3"],
    ["the first in the group where they end on the same day", principals([until("2026-12-01")], [until("2026-12-01")]), "m1"],
    ["the first in the group where none ends", principals([always], [always]), "m1"],
    ["not one who goes on in a new tenure", principals([until("2026-12-01"), seat("principal", { from: "2026-12-01" })], [until("2027-06-01")]), "m2"],
    ["but one who does so only after a break", principals([until("2027-06-01")], [until("2026-12-01"), seat("principal", { from: "2027-01-01" })]), "m2"],
  ])("it is %s", (_what, group, ...leavers) => {
    const [repair] = repairs(group, { round: strict(one) });
    expect(repair?.changes).toEqual(leavers.map((leaver) => leave(leaver, "principal")));
  });

  it("leaves no gap where the other goes on", () => {
    const round = strict(one);
    const group = principals([always], [until("2026-12-01")]);
    const told = repairs(group, { round });
    expect(told.map((repair) => seatGaps(round, withRepair(round, group, repair, [])))).toEqual([[]]);
  });
});

describe("repairs", () => {
  it("do not depend on how the seats of a member are written", () => {
    const seats = [seat(administrative, { to: "2026-08-26" }), seat(administrative, { from: "2026-08-26" }), seat(political), seat(political, { from: "2026-08-01" })];
    const written = repairs(groupOf(seats, ["principal"], [teacher]));
    expect(written).toEqual(repairs(groupOf(seats.toReversed(), ["principal"], [teacher])));
    expect(written).toEqual(repairs(groupOf([political, administrative], ["principal"], [teacher])));
  });

  it("survive JSON, and have a schema", () => {
    const cases: readonly Case[] = [...gaps, ...doubles];
    const told = cases.flatMap(([, group, , round = round2026]) => repairs(group, { round }));
    expect(told.map((repair) => groupRepairSchema.parse(JSON.parse(JSON.stringify(repair))))).toEqual(told);
  });
});

describe("the repairs of a group with eight seats", () => {
  it("fill those of the others where four are held", () => {
    expect(repairs(fullGroup, { round: roundOfEight() })).toEqual([{ changes: eightSeats.slice(4).map((role) => ({ ...add("principal"), role })) }]);
  });

  it("find somebody for either of the two seats that one person may not hold, where one holds all", () => {
    expect(repairs(groupOf(eightSeats), { round: roundOfEight() })).toEqual([{ changes: [add(political)] }, { changes: [add(administrative)] }]);
  });

  it("find somebody for all seats but one, where one person holds all and may hold no two", () => {
    const none = roundOfEight(({ group }) => {
      group.combinations = eightSeats.flatMap((first, index) => eightSeats.slice(index + 1).map((second) => ({ roles: [first, second], allowed: false })));
    });
    const told = repairs(groupOf(eightSeats), { round: none });
    expect(told.map(({ changes }) => changes.map(({ role }) => role))).toEqual([7, 6, 5, 4, 3].map((left) => eightSeats.toSpliced(left, 1)));
  });
});

describe("the repairs of a crowd", () => {
  const crowd = (length: number, ...kinds: (readonly Role[])[]) => groupOf(...Array.from({ length }, (_, index) => kinds[index % kinds.length] ?? []));
  const size = ({ changes }: GroupRepair) => changes.reduce((sum, change) => sum + (change.change === "add-person" ? change.people : 1), 0);

  it("name the first who can", () => {
    const told = repairs(crowd(300, [political], [administrative], [teacher]));
    expect(told.map(({ changes }) => changes)).toEqual([[add("principal")], [hold("m2", [administrative], "principal")]]);
  });

  it("count new people where a round asks for a thousand", () => {
    const told = repairs(fullGroup, { round: strict({ min: 1000 }) });
    expect(told[0]?.changes).toEqual(roles.map((role) => add(role, 999)));
    expect(told[1]?.changes).toEqual([add(political, 999), add(administrative, 999), add("principal", 998), hold("m2", [administrative], "principal"), add(teacher, 999)]);
    expect(told.map(size)).toEqual(told.map(() => 3996));
  });

  it("separate a thousand from their second seats", () => {
    const round = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, min: each.role === political || each.role === administrative ? 1000 : 0 }))));
    expect(repairs(crowd(1000, [political, administrative]), { round }).map(({ changes }) => changes)).toEqual([[add(political, 1000)], [add(administrative, 1000)]]);
  });

  it("are there where seats for a dozen are held by too few, in every mixture", () => {
    const subsets = Array.from({ length: 16 }, (_, set) => roles.filter((_role, index) => (set & (1 << index)) !== 0));
    for (const [people, terms] of [[20, { min: 12 }], [30, { min: 12, max: 12 }]] as const) {
      const round = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, ...terms }))));
      const group = crowd(people, ...subsets);
      const [repair] = repairs(group, { round });
      if (repair === undefined) throw new Error("Something can always be done");
      const newIds = Array.from({ length: 48 }, (_, index) => `new-${String(index)}`);
      expect(assessGroup(round, withRepair(round, group, repair, newIds), { on: kickOff }).summary.must.unmet).toBe(0);
    }
  });

  it("say who of five hundred leaves four seats for one", () => {
    const round = strict(one);
    const kinds = [[political, administrative], [political, "principal"], [administrative, "principal", teacher], roles, [political, teacher]] as const;
    const group = crowd(500, ...kinds);
    const told = repairs(group, { round });
    // 1300 seats, of which four stay.
    expect(told.map(size)).toEqual(Array.from({ length: 5 }, () => 1296));
  });
});
