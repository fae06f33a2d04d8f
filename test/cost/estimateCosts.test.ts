import { describe, expect, it } from "vitest";
import { estimateCosts, InvalidInputError, round2026 } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat, type GroupOf } from "../group/groups.js";
import { roundWith, roundWithSeat } from "../group/rounds.js";
import { allRates, ledgerFor, linesFor, meeting, someRates } from "./ledgers.js";

describe("what taking part costs a group of four", () => {
  const { lines, totals, semesters } = ledgerFor({ rates: someRates });
  const known = (item: string) => lines.filter((line) => line.item === item).reduce((sum, { amount }) => sum + (amount ?? 0), 0);

  // An hour of all four: 2 × 600 + 650 + 520 kroner.
  const anHour = 237_000;

  it.each<[string, string, number]>([
    ["working-time.gatherings", "15 digital hours for each, and 18 at leader gatherings for the principal", 15 * anHour + 3 * 6 * 65_000],
    ["working-time.guidance", "six meetings of three hours", 6 * 3 * anHour],
    ["working-time.local-development", "40 hours for each", 40 * anHour],
    ["travel.leader-gatherings", "six trips", 6 * 350_000],
    ["lodging-and-meals", "six trips, which the caller says that the municipality pays", 6 * 180_000],
    ["program", "free of charge", 0],
    ["local-venue", "stated by nobody", 0],
    ["substitute-teachers", "stated by nobody", 0],
  ])("is, for %s: %s", (item, _why, ore) => {
    expect(known(item)).toBe(ore);
  });

  it("adds up, with what is unknown beside it (costs/0 to costs/2, D17)", () => {
    expect(totals).toEqual({
      municipality: { known: 21_651_000, unknown: ["working-time.gatherings"] },
      organiser: { known: 0, unknown: ["program", "adviser", "adviser-travel"] },
      "not-stated": { known: 0, unknown: ["local-venue", "substitute-teachers"] },
    });
  });

  it("is told by semester, and what is for the whole period last", () => {
    expect(semesters.map(({ semester }) => semester)).toEqual(["autumn-2026", "spring-2027", "autumn-2027", null]);
    // The KickOff and a conference, a leader gathering, two guidance meetings, two trips with lodging.
    expect(semesters[0]?.totals.municipality.known).toBe(7 * anHour + 6 * 65_000 + 6 * anHour + 2 * 350_000 + 2 * 180_000);
    expect(semesters.at(-1)?.totals.municipality).toEqual({ known: 40 * anHour, unknown: [] });
  });

  it("names each line’s sources in the call", () => {
    const travel = lines.find(({ item }) => item === "travel.leader-gatherings");
    expect(travel).toEqual({
      item: "travel.leader-gatherings",
      payer: "municipality",
      activity: "2026-2027.leader-gathering.autumn-2026",
      kind: "leader-gathering",
      date: "2026-09-25",
      semester: "autumn-2026",
      role: null,
      quantity: 2,
      unit: "person-trip",
      rate: { amount: 350_000, validFrom: null, reused: false },
      share: null,
      amount: 700_000,
      missing: [],
      provisions: ["costs/2", "dates/3", "intro/3.4", "participation/5"],
      assumptions: ["D6"],
    });
  });

  it("rests on how much local work is asked for only where nobody says how much there is (D19)", () => {
    const assumptionsOf = (hours: object) => new Set(linesFor("working-time.local-development", { rates: { ...someRates, hours } }).flatMap(({ assumptions }) => assumptions));
    expect(assumptionsOf({})).toEqual(new Set(["D19"]));
    expect(assumptionsOf({ localDevelopmentWorkPerMember: 40 })).toEqual(new Set());
  });

  it("is known through and through once all has one rate and every payer is named", () => {
    const all = ledgerFor({ rates: allRates });
    expect(all.totals.municipality.unknown).toEqual(["substitute-teachers"]);
    expect(all.totals.organiser).toEqual({ known: 6 * 120_000, unknown: ["program", "adviser", "adviser-travel"] });
    expect(all.totals["not-stated"]).toEqual({ known: 0, unknown: [] });
  });

  it("survives JSON", () => {
    const ledger = ledgerFor({ rates: someRates });
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
    expect(estimateCosts(JSON.parse(JSON.stringify(round2026)) as typeof round2026, fullGroup, someRates)).toEqual(ledger);
  });
});

describe("without any rates", () => {
  const { lines, totals } = ledgerFor({});

  it.each<[string, number, number]>([
    ["program", 1, 1],
    ["adviser", 6, 6],
    ["adviser-travel", 6, 6],
    // Four seats at four digital gatherings, 15 hours each; two people at each leader gathering, whose hours nobody has stated.
    ["working-time.gatherings", 4 * 4 + 2 * 3, 60],
    ["working-time.guidance", 4 * 6, 0],
    ["working-time.local-development", 4, 0],
    ["travel.leader-gatherings", 3, 6],
    ["lodging-and-meals", 3, 6],
    ["local-venue", 6, 6],
    // At leader gatherings nobody knows whether the one who comes along is a teacher.
    ["substitute-teachers", 4 + 6 + 3, 15],
  ])("%s has its %s lines all the same, with a quantity of %s", (item, count, quantity) => {
    const own = lines.filter((line) => line.item === item);
    expect([own.length, own.reduce((sum, line) => sum + (line.quantity ?? 0), 0)]).toEqual([count, quantity]);
  });

  it("nothing is known, and everything is unknown by name", () => {
    expect(lines.every(({ amount, missing }) => amount === null && missing.length > 0)).toBe(true);
    expect(Object.values(totals).map(({ known }) => known)).toEqual([0, 0, 0]);
    expect(Object.values(totals).flatMap(({ unknown }) => unknown).toSorted()).toEqual(round2026.costs.map(({ item }) => item).toSorted());
  });

  it.each<[string, string[]]>([
    ["program", ["rate"]],
    ["working-time.local-development", ["hours.localDevelopmentWorkPerMember", "hourly.owner-political"]],
    ["working-time.guidance", ["hours.guidance-meeting", "hourly.owner-political"]],
    ["travel.leader-gatherings", ["travelPerPersonTrip"]],
    ["lodging-and-meals", ["payer", "notStated.lodging-and-meals"]],
  ])("%s says what is missing: %j", (item, missing) => {
    expect(lines.find((line) => line.item === item)?.missing).toEqual(missing);
  });
});

describe("the hours of a meeting", () => {
  it.each([
    ["are the clock’s, to the minute", { start: "12:00", end: "13:40" }, 100 / 60, 100_000],
    ["are those that pass, when the clocks are put back", { date: "2026-10-25", start: "01:30", end: "03:30" }, 3, 180_000],
    ["are those that pass, when the clocks are put forward", { semester: "spring-2027", date: "2027-03-28", start: "01:30", end: "03:30" }, 1, 60_000],
  ] as const)("%s", (_what, when, hours, ore) => {
    const agreed = linesFor("working-time.guidance", { rates: allRates, options: { guidanceMeetings: [{ ...meeting, ...when }] } }).filter(({ date }) => date !== null);
    expect(agreed.map(({ quantity, amount }) => [quantity, amount])).toEqual(Array.from({ length: 4 }, () => [hours, ore]));
  });

  it("that the call states are not the caller’s to change (dates/1, dates/2)", () => {
    const rates = { ...allRates, hours: { "kick-off": 100, "learning-conference": 100, "guidance-meeting": 100 } };
    const options = { guidanceMeetings: [meeting] };
    const lines = [...linesFor("working-time.gatherings", { rates, options }), ...linesFor("working-time.guidance", { rates, options })];
    expect(new Set(lines.filter(({ date, kind }) => date !== null && kind !== "leader-gathering").map(({ quantity }) => quantity))).toEqual(new Set([3, 4]));
  });

  it("that nobody has stated are the caller’s, in parts of an hour too (D5)", () => {
    const [principal] = linesFor("working-time.gatherings", { rates: { hourly: { default: 1 }, hours: { "leader-gathering": 2.5 } } }).filter(({ kind }) => kind === "leader-gathering");
    expect(principal).toMatchObject({ role: "principal", quantity: 2.5, amount: 3 });
  });

  it.each([
    [2.4999, 2],
    [2.5, 3],
    [3.5, 4],
    [0.5, 1],
    [0.4999, 0],
    [0, 0],
  ])("give whole øre, half away from nothing: %s hours at one øre are %s øre", (hours, ore) => {
    const [line] = linesFor("working-time.guidance", { rates: { hourly: { default: 1 }, hours: { "guidance-meeting": hours } } });
    expect(line?.amount).toBe(ore);
  });
});

describe("a meeting that is digital", () => {
  it("needs neither a venue nor the adviser’s travel, and takes as much time (D15, D16)", () => {
    const options = { guidanceMeetings: [{ ...meeting, mode: "digital" as const }] };
    expect(linesFor("local-venue", { options })).toHaveLength(5);
    expect(linesFor("adviser-travel", { options })).toHaveLength(5);
    expect(linesFor("adviser", { options })).toHaveLength(6);
    expect(linesFor("working-time.guidance", { options })).toHaveLength(24);
  });
});

describe("another round", () => {
  it("without costs has an empty ledger", () => {
    const round = roundWith((data) => (data.costs = []));
    expect(ledgerFor({ round, rates: { hourly: someRates.hourly } })).toMatchObject({ lines: [], totals: { municipality: { known: 0, unknown: [] } } });
  });

  it("that names a payer is followed, and the caller’s own is not", () => {
    const round = roundWith(({ costs }) => {
      for (const cost of costs) if (cost.item === "lodging-and-meals") Object.assign(cost, { payer: "organiser", provisions: ["costs/0"] });
    });
    expect(ledgerFor({ round, rates: someRates }).totals.organiser.known).toBe(6 * 180_000);
  });

  it("that names no payer for working time has its hours, and no amount", () => {
    const round = roundWith(({ costs }) => {
      for (const cost of costs) if (cost.item === "working-time.guidance") cost.payer = "not-stated";
    });
    const lines = linesFor("working-time.guidance", { round, rates: allRates });
    expect(new Set(lines.map(({ payer, quantity, amount, missing }) => JSON.stringify([payer, quantity, amount, missing])))).toEqual(new Set(['["not-stated",3,null,["payer"]]']));
  });

  it("may let a seat stand empty: it then has no line", () => {
    const round = roundWithSeat("owner-political", { min: 0 });
    const group = groupOf(["owner-administrative"], ["principal"], ["resource-teacher"]);
    expect(linesFor("working-time.local-development", { round, group }).map(({ role }) => role)).toEqual(["owner-administrative", "principal", "resource-teacher"]);
  });
});

describe("a large municipality", () => {
  it("of four hundred members is worked out exactly", () => {
    const seats = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
    const group = groupOf(...Array.from({ length: 400 }, (_, index) => [seats[index % 4] ?? "principal"]));
    const { totals } = ledgerFor({ group, rates: { hourly: { default: 60_000 }, hours: { localDevelopmentWorkPerMember: 40 } } });
    expect(totals.municipality.known).toBe(400 * 60_000 * (15 + 40));
  });

  it("whose amounts no number holds exactly is refused, and not worked out wrongly", () => {
    const group = groupOf(...Array.from({ length: 9_100 }, () => ["principal" as const]));
    const rates = { hourly: { default: 100_000_000 }, hours: { localDevelopmentWorkPerMember: 10_000 } };
    expect(() => ledgerFor({ group, rates })).toThrow(/90 000 billion kroner/);
  });
});

describe("what is not shaped as it should be is refused", () => {
  it.each<[string, () => unknown]>([
    ["a round", () => estimateCosts({} as typeof round2026, fullGroup, {})],
    ["a group", () => estimateCosts(round2026, {} as GroupOf, {})],
    ["rates", () => estimateCosts(round2026, fullGroup, null as never)],
    ["no rates", () => estimateCosts(round2026, fullGroup, undefined as never)],
    ["options", () => estimateCosts(round2026, fullGroup, {}, { meetings: [] } as never)],
    ["a guidance meeting", () => estimateCosts(round2026, fullGroup, {}, { guidanceMeetings: [{ ...meeting, end: "11:00" }] })],
  ])("%s", (_what, call) => {
    expect(call).toThrow(InvalidInputError);
  });
});

describe("who is there", () => {
  const political = (from: "2027-09-30" | "2027-10-01") => ({ ...meeting, semester: "autumn-2027", date: from }) as const;
  const leaving = fullButForPolitical(seat("owner-political", { to: "2027-10-01" }));
  const options = { guidanceMeetings: [political("2027-09-30"), political("2027-10-01")] };
  const politicalHours = (group: GroupOf) =>
    linesFor("working-time.guidance", { group, rates: allRates, options }).filter(({ role, semester }) => role === "owner-political" && semester === "autumn-2027");

  it("follows the seats: whoever leaves on 1 October is there on 30 September, and the empty seat is unknown after that", () => {
    expect(politicalHours(leaving).map(({ date, quantity, missing }) => [date, quantity, missing])).toEqual([
      ["2027-09-30", 3, []],
      ["2027-10-01", null, ["people"]],
    ]);
  });

  it("follows the seats: the successor is there from 1 October", () => {
    const { members } = leaving;
    const group = { members: [...members, { id: "m5", seats: [seat("owner-political", { from: "2027-10-01" })] }] };
    expect(politicalHours(group).map(({ quantity }) => quantity)).toEqual([3, 3]);
    expect(ledgerFor({ group, rates: allRates }).totals.municipality).toEqual(ledgerFor({ rates: allRates }).totals.municipality);
  });

  it("is unknown at a meeting without a date, where the group changes in its semester", () => {
    const lines = linesFor("working-time.guidance", { group: leaving, rates: allRates }).filter(({ role }) => role === "owner-political");
    expect(lines.map(({ semester, quantity }) => [semester, quantity])).toEqual([
      ["autumn-2026", 3],
      ["autumn-2026", 3],
      ["spring-2027", 3],
      ["spring-2027", 3],
      ["autumn-2027", null],
      ["autumn-2027", null],
    ]);
  });

  it.each([
    ["2026-08-26", [3, 3, 3, 3, 3, 3], [(40 * 493) / 518]],
    ["2026-08-27", [null, null, 3, 3, 3, 3], [(40 * 492) / 518, null]],
  ] as const)("is asked from the KickOff on, which starts the program and by which the group must be complete: a seat held from %s (participation/3, D8)", (from, guidance, local) => {
    const group = fullButForPolitical(seat("owner-political", { from }));
    const quantities = (item: string) => linesFor(item, { group, rates: allRates }).filter(({ role }) => role === "owner-political").map(({ quantity }) => quantity);
    expect(quantities("working-time.guidance")).toEqual(guidance);
    expect(quantities("working-time.local-development")).toEqual(local);
  });

  it("counts once with two seats, under the one that stands first in the round, and as principal at leader gatherings", () => {
    const group = groupOf(["principal", "owner-administrative"], ["owner-political"], ["resource-teacher"]);
    const roles = linesFor("working-time.gatherings", { group }).filter(({ semester }) => semester === "spring-2027");
    expect(roles.map(({ kind, role }) => [kind, role])).toEqual([
      ["leader-gathering", "principal"],
      ["leader-gathering", "companion"],
      ["learning-conference", "owner-political"],
      ["learning-conference", "owner-administrative"],
      ["learning-conference", "resource-teacher"],
    ]);
  });

  it("shares out local development work by days (participation/6)", () => {
    const lines = linesFor("working-time.local-development", { group: leaving, rates: allRates });
    // 426 of the 518 days of the period.
    expect(lines.map(({ role, quantity, amount }) => [role, quantity, amount])).toEqual([
      ["owner-political", (40 * 426) / 518, Math.round((40 * 426 * 60_000) / 518)],
      ["owner-political", null, null],
      ["owner-administrative", 40, 2_400_000],
      ["principal", 40, 2_400_000],
      ["resource-teacher", 40, 2_400_000],
    ]);
  });

  it("does the hours of local development work that are stated for each semester, in it", () => {
    const hours = { localDevelopmentWorkPerMember: { "autumn-2026": 10, "autumn-2027": 0 } };
    const lines = linesFor("working-time.local-development", { rates: { ...allRates, hours } }).filter(({ role }) => role === "principal");
    expect(lines.map(({ semester, quantity, amount, missing }) => [semester, quantity, amount, missing])).toEqual([
      ["autumn-2026", 10, 600_000, []],
      ["spring-2027", null, null, ["hours.localDevelopmentWorkPerMember.spring-2027"]],
      ["autumn-2027", 0, 0, []],
    ]);
  });
});
