import { describe, expect, it } from "vitest";
import { explain, schemasOf, type CostRatesInput, type LedgerLine, type Round } from "../../src/index.js";
import { fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith, roundWithPupil } from "../group/rounds.js";
import { refusalOf } from "../input/refusal.js";
import { ledgerFor, linesFor, meeting, roundWithCost, someRates, type Asked } from "./ledgers.js";

const hourly = { principal: 65_000, "resource-teacher": 52_000, default: 60_000 } as const;
const own = (price: object): CostRatesInput => ({ notStated: { equipment: price } });

/** What a cost comes to, line by line, with how much there is of it. */
function equipment(round: Round, rates: CostRatesInput = {}, asked: Omit<Asked, "round" | "rates"> = {}) {
  return linesFor("equipment", { round, rates, ...asked }).map(({ role, quantity, amount, missing }) => [role, quantity, amount, missing]);
}

describe("a cost that only another round has arises from what that round says", () => {
  const once = (quantity: number | null, amount: number | null, missing: readonly string[] = []) => [null, quantity, amount, missing];
  const times = (count: number, line: unknown) => Array.from({ length: count }, () => line);

  it.each<[string, Round, CostRatesInput, unknown[]]>([
    ["a fee for the period", roundWithCost({ fee: { amount: 50_000, per: "period" } }), {}, [once(1, 50_000)]],
    ["a fee for each semester", roundWithCost({ fee: { amount: 50_000, per: "semester" } }), {}, times(3, once(1, 50_000))],
    ["a fee, whose amount is the call’s and nobody else’s", roundWithCost({ fee: { amount: 1, per: "period" } }, { ownRate: true }), {}, [once(1, 1)]],
    ["the program, at a price of its own", roundWithCost("program", { ownRate: true }), own({ perProgram: 900 }), [once(1, 900)]],
    ["the program, whose price the rates do not ask about", roundWithCost("program", { ownRate: false }), {}, [once(1, null, ["rate"])]],
    ["trips of people, at the common rate", roundWithCost({ trips: ["leader-gathering"] }), { travelPerPersonTrip: 100 }, times(3, once(2, 200))],
    ["trips of people, at a price of their own", roundWithCost({ trips: ["leader-gathering"] }, { ownRate: true }), own({ perPersonTrip: 70 }), times(3, once(2, 140))],
    ["trips to a digital meeting, which nobody makes", roundWithCost({ trips: ["kick-off"] }), { travelPerPersonTrip: 100 }, []],
    ["trips of the adviser, at a price of their own", roundWithCost({ adviserTrips: ["guidance-meeting"] }, { ownRate: true }), own({ perTrip: 30 }), times(6, once(1, 30))],
    ["meetings of any mode", roundWithCost({ meetings: ["learning-conference", "kick-off"] }, { ownRate: true }), own({ perMeeting: 5 }), times(4, once(1, 5))],
    ["meetings in person alone", roundWithCost({ meetings: ["learning-conference", "leader-gathering"], inPerson: true }, { ownRate: true }), own({ perMeeting: 5 }), times(3, once(1, 5))],
    ["hours of some seats, at the common rate of each", roundWithCost({ hours: ["kick-off"], seats: ["principal", "resource-teacher"] }), { hourly }, [["principal", 3, 195_000, []], ["resource-teacher", 3, 156_000, []]]],
    ["hours of some seats, at a price of their own", roundWithCost({ hours: ["kick-off"], seats: ["principal"] }, { ownRate: true }), own({ perHour: 10 }), [["principal", 3, 30, []]]],
    ["local work of some seats", roundWithCost({ hours: "local-work", seats: ["principal"] }), { hourly, hours: { localDevelopmentWorkPerMember: 2 } }, [["principal", 2, 130_000, []]]],
    ["what lacks its price, by where that is to stand", roundWithCost({ adviserTrips: ["guidance-meeting"] }, { ownRate: true }), {}, times(6, once(1, null, ["notStated.equipment"]))],
  ])("%s", (_what, round, rates, lines) => {
    expect(equipment(round, rates)).toEqual(lines);
  });

  it("of some seats, whoever comes along is counted where all who can hold one of them, and unknown where only some do", () => {
    const round = (seats: string[]) => roundWithCost({ hours: ["leader-gathering"], seats });
    const rates = { hourly: { default: 100 }, hours: { "leader-gathering": 6 } };
    expect(equipment(round(["owner-political", "owner-administrative", "resource-teacher"]), rates)[0]).toEqual(["companion", 6, 600, []]);
    expect(equipment(round(["owner-political", "owner-administrative"]), rates)[0]).toEqual(["companion", null, null, ["companion"]]);
    expect(equipment(round(["principal"]), rates)[0]).toEqual(["principal", 6, 600, []]);
  });

  it("rests on no assumption where the call states it, and cites what the round cites", () => {
    const [line] = linesFor("equipment", { round: roundWithCost({ fee: { amount: 50_000, per: "semester" } }) });
    expect(line).toMatchObject({ unit: "fee", semester: "autumn-2026", activity: null, rate: { amount: 50_000, validFrom: null, reused: false }, provisions: ["costs/1"], assumptions: [] });
    expect(ledgerFor({ round: roundWithCost({ fee: { amount: 50_000, per: "semester" } }) }).totals.municipality.known).toBe(150_000);
  });
});

describe("a cost of which the round does not say how it is priced", () => {
  const meetings = { meetings: ["leader-gathering"] };
  const trips = { adviserTrips: ["guidance-meeting"] };
  const hours = { hours: ["kick-off"] };
  const fee = { fee: { amount: 1, per: "period" } } as const;

  it.each<[string, Round, boolean]>([
    ["meetings that the municipality pays", roundWithCost(meetings), true],
    ["trips of the adviser that the municipality pays", roundWithCost(trips), true],
    ["the program that the municipality pays", roundWithCost("program"), true],
    ["meetings that the organiser pays", roundWithCost(meetings, { payer: "organiser" }), false],
    ["the program that the organiser pays", roundWithCost("program", { payer: "organiser" }), false],
    ["meetings that nobody is named for", roundWithCost(meetings, { payer: "not-stated" }), true],
    ["hours that nobody is named for", roundWithCost(hours, { payer: "not-stated" }), true],
    ["hours that the municipality pays", roundWithCost(hours), false],
    ["trips of people that the municipality pays", roundWithCost({ trips: ["leader-gathering"] }), false],
    ["a fee that the municipality pays", roundWithCost(fee), false],
    ["meetings of which it does say", roundWithCost(meetings, { ownRate: false }), false],
  ])("%s", (_what, round, isOnItsOwn) => {
    expect(round.costs.at(-1)?.ownRate).toBe(isOnItsOwn);
  });

  it("is priced by what the caller says of it, and the price is missed where the caller says nothing", () => {
    const round = roundWithCost(meetings);
    expect(equipment(round, own({ perMeeting: 100 }))).toEqual(Array(3).fill([null, 1, 100, []]));
    const [finding, ...others] = ledgerFor({ round }).findings.filter(({ about, code }) => about === "equipment" && code === "rate-missing");
    expect(others).toEqual([]);
    expect(finding && explain(round, finding, "en")).toMatch(/^Equipment: /);
  });
});

describe("who pays such a cost", () => {
  const unstated = (terms: object = {}) => roundWithCost({ hours: ["kick-off"], seats: ["principal"] }, { payer: "not-stated", ownRate: false, ...terms });
  const payers = (round: Round, rates: CostRatesInput) => linesFor("equipment", { round, rates }).map(({ payer, amount }): [LedgerLine["payer"], number | null] => [payer, amount]);

  it("is whom the caller names, also where the common rates price it", () => {
    expect(payers(unstated(), { hourly })).toEqual([["not-stated", null]]);
    expect(payers(unstated(), { hourly, ...own({ payer: "organiser" }) })).toEqual([["organiser", 195_000]]);
  });

  it.each<[string, Round, object, string | undefined]>([
    ["is asked for where the round names nobody", unstated({ ownRate: true }), { perHour: 1 }, "notStated.equipment.payer"],
    ["may be left out where the round names somebody", roundWithCost("program", { ownRate: true }), { perProgram: 1 }, undefined],
    ["may be said and is not read there", roundWithCost("program", { ownRate: true }), { payer: "organiser", perProgram: 1 }, undefined],
    ["is asked together with the price, where that is the cost’s own", unstated({ ownRate: true }), { payer: "organiser" }, "notStated.equipment.perHour"],
    ["is asked alone where it is not", unstated(), { payer: "organiser", perHour: 1 }, "notStated.equipment"],
  ])("%s", (_sentence, round, stated, problem) => {
    const issues = refusalOf(() => ledgerFor({ round, rates: own(stated) }))?.issues;
    expect(issues?.[0]?.path.join(".")).toBe(problem);
  });
});

describe("the rates of a round", () => {
  const refused = (rates: unknown, round?: Round) => refusalOf(() => ledgerFor({ rates: rates as CostRatesInput, ...(round === undefined ? {} : { round }) }))?.message;

  it.each<[string, unknown, string]>([
    ["a seat", { hourly: { principle: 1 } }, "hourly: Unrecognized key: principle"],
    ["a kind of meeting", { hours: { party: 1 } }, "hours: Unrecognized key: party"],
    ["a cost", { notStated: { bribes: { payer: "organiser" } } }, "notStated: Unrecognized key: bribes"],
    ["a cost that the common rates price", { notStated: { "working-time.guidance": { payer: "organiser" } } }, "notStated: Unrecognized key: (a key of 21 characters) (expected lodging-and-meals, local-venue, substitute-teachers)"],
    ["a semester", { hours: { localDevelopmentWorkPerMember: { "spring-2031": 1 } } }, "hours.localDevelopmentWorkPerMember.spring-2031: Expected one of autumn-2026, spring-2027, autumn-2027"],
  ])("have no word that it does not have: %s", (_what, rates, problem) => {
    expect(refused(rates)).toContain(problem);
  });

  it("have those that only it has", () => {
    expect(refused({ hourly: { pupil: 1 } }, roundWithPupil)).toBeUndefined();
    const lines = linesFor("working-time.local-development", { round: roundWithPupil, group: { members: [...fullGroup.members, ...groupOf<string>([], [], [], [], ["pupil"]).members.slice(4)] }, rates: { hourly: { pupil: 7 }, hours: { localDevelopmentWorkPerMember: 2 } } });
    expect(lines.at(-1)).toMatchObject({ role: "pupil", quantity: 2, amount: 14 });
    expect(schemasOf(roundWithPupil).rates.safeParse({ hourly: { pupil: 1 } }).success).toBe(true);
  });
});

describe("people", () => {
  it("of a seat that only another round has are lacking where nobody holds it", () => {
    const lines = linesFor("working-time.local-development", { round: roundWithPupil });
    expect(lines.at(-1)).toMatchObject({ role: "pupil", quantity: null, missing: expect.arrayContaining(["people"]) as unknown });
  });

  it("of several seats for whom a meeting is count once there, and one of the others comes along", () => {
    const round = roundWith(({ audiences }) => {
      for (const { who } of audiences) if (who !== "whole-group") who.seats = ["resource-teacher", "principal"];
    });
    const group = groupOf(["principal", "resource-teacher"], ["resource-teacher"], ["owner-political"], ["owner-administrative"]);
    const [first] = linesFor("travel.leader-gatherings", { round, group, rates: someRates });
    expect(first).toMatchObject({ quantity: 3, amount: 1_050_000 });
    const hours = linesFor("working-time.gatherings", { round, group, rates: someRates }).filter(({ activity }) => activity === "2026-2027.leader-gathering.autumn-2026");
    expect(hours.map(({ role, quantity }) => [role, quantity])).toEqual([["principal", 6], ["resource-teacher", 6], ["companion", 6]]);
  });

  it("are the whole group at a meeting that the round says is for it", () => {
    const round = roundWith(({ kinds, gatherings }) => {
      for (const each of [...kinds, ...gatherings]) each.audience = "whole-group";
    });
    expect(linesFor("travel.leader-gatherings", { round }).map(({ quantity, assumptions }) => [quantity, assumptions])).toEqual([1, 2, 3].map(() => [4, []]));
  });

  it("are a part of the group at guidance meetings, where the round says so", () => {
    const round = roundWith(({ guidance }) => (guidance.audience = "principal-and-companion"));
    const [line, other] = linesFor("working-time.guidance", { round, rates: { hourly: { default: 100 } }, options: { guidanceMeetings: [meeting] } });
    expect([line, other]).toMatchObject([{ role: "principal", amount: 300, assumptions: ["D18"] }, { role: "companion", amount: 300, assumptions: ["D18", "D6"] }]);
  });

  it("are two where one principal takes over from another, also at meetings without a date, as long as the two make no more than before", () => {
    const round = roundWith(({ guidance }) => (guidance.audience = "principal-and-companion"));
    const group = groupOf(["owner-administrative"], [seat("principal", { to: "2026-10-15" })], [seat("principal", { from: "2026-10-01" })], ["resource-teacher"]);
    const rates = { hourly: { default: 100 }, hours: { "guidance-meeting": 3 } } as const;
    const lines = linesFor("working-time.guidance", { round, group, rates }).filter(({ semester }) => semester === "autumn-2026");
    expect(lines.map(({ role, quantity }) => [role, quantity])).toEqual([["principal", 3], ["companion", 3], ["principal", 3], ["companion", 3]]);
    expect(linesFor("travel.leader-gatherings", { group: groupOf(["principal"], ["principal"], ["resource-teacher"]), rates: { travelPerPersonTrip: 100 } }).map(({ quantity }) => quantity)).toEqual([2, 2, 2]);
  });

  it("are not lacking before the date by which the group must be complete", () => {
    const round = roundWith(({ group }) => {
      group.completeBy = { date: "2026-10-01", provisions: ["participation/3"] };
    });
    const group = groupOf(["owner-administrative"], ["principal"], ["resource-teacher"], [seat("owner-political", { from: "2026-10-01" })]);
    const political = linesFor("working-time.gatherings", { round, group }).filter(({ role }) => role === "owner-political");
    expect(political.map(({ date, quantity }) => [date, quantity])).toEqual([["2026-11-11", 4], ["2027-03-17", 4], ["2027-09-15", 4]]);
    expect(linesFor("working-time.local-development", { round, group }).some(({ missing }) => missing.includes("people"))).toBe(false);
  });
});

it("a meeting of several days has a price where the rate holds on all of them", () => {
  const round = roundWith(({ gatherings }) => {
    for (const each of gatherings) if (each.id === "leader-gathering.autumn-2026") Object.assign(each, { days: 3 });
  });
  const travel = (from: string) => linesFor("travel.leader-gatherings", { round, rates: { travelPerPersonTrip: [{ validFrom: "2026-01-01", amount: 100 }, { validFrom: from, amount: 200 }] } })[0]?.amount;
  // From Friday 25 to Sunday 27 September.
  expect([travel("2026-09-27"), travel("2026-09-28")]).toEqual([null, 200]);
});

describe("what is said of such a cost", () => {
  const said = (asked: Asked & { readonly round: Round }, code: string) => {
    const finding = ledgerFor(asked).findings.find((each) => each.code === code && each.about === "equipment");
    return finding && explain(asked.round, finding, "nb");
  };

  it("of a fee for the period, part of which others pay by semester, asks for no hours", () => {
    const round = roundWithCost({ fee: { amount: 50_000, per: "period" } }, { contributions: [{ payer: "organiser", semesters: ["autumn-2026"], provisions: ["costs/0"] }] });
    expect(said({ round }, "semester-needed")).toMatch(/^Utstyr: Beløpet gjelder .* Avklar med Norsk kulturskoleråd /);
  });

  it("of a price that changes, where nothing makes the time shorter, asks for one", () => {
    const round = roundWithCost("program", { ownRate: true });
    const perProgram = [{ validFrom: "2026-01-01", amount: 1 }, { validFrom: "2027-01-01", validTo: "2028-01-01", amount: 2 }];
    expect(said({ round, rates: own({ perProgram }) }, "rate-changes")).toMatch(/ Oppgi én sats for hele denne tiden\.$/);
  });
});
