import { describe, expect, it } from "vitest";
import { explain, round2026, sourcesOf, type LedgerFinding } from "../../src/index.js";
import { fullButForPolitical, groupOf, seat } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { allRates, ledgerFor, linesFor, meeting, roundWithContributions, someRates, type Asked } from "./ledgers.js";

/** What is found of the costs, but for what each comes to. */
function found(asked: Asked, rule: LedgerFinding["rule"]): readonly string[] {
  return ledgerFor(asked).findings.flatMap((finding) => (finding.rule === rule ? `${finding.outcome}: ${finding.code} of ${finding.received.item}` : []));
}

const trio = groupOf(["owner-administrative"], ["principal"], ["resource-teacher"]);
const alone = groupOf(["principal"]);

describe("what each cost comes to", () => {
  it("is told once for each cost, in the order of the round", () => {
    expect(found({ rates: someRates }, "cost.ledger.amount")).toEqual([
      "not-applicable: not-estimated of program",
      "not-applicable: not-estimated of adviser",
      "not-applicable: not-estimated of adviser-travel",
      "unknown: amount-partly-known of working-time.gatherings",
      "met: amount-known of working-time.guidance",
      "met: amount-known of working-time.local-development",
      "met: amount-known of travel.leader-gatherings",
      "met: amount-known of lodging-and-meals",
      "unknown: amount-unknown of local-venue",
      "unknown: amount-unknown of substitute-teachers",
    ]);
  });

  it("is nothing where it does not arise", () => {
    const guidanceMeetings = round2026.semesters.flatMap(({ id: semester }, index) => [1, 2].map((day) => ({ ...meeting, semester, date: `${["2026-10", "2027-04", "2027-10"][index] ?? ""}-0${String(day)}` as const, mode: "digital" as const })));
    const { findings } = ledgerFor({ options: { guidanceMeetings } });
    expect(findings.find(({ path, rule }) => rule === "cost.ledger.amount" && path[1] === 8)).toMatchObject({ code: "nothing-arises", outcome: "not-applicable" });
  });

  it("is unknown, and not left to the organiser, where the municipality pays what nobody asks the price of", () => {
    const round = roundWith(({ costs }) => {
      for (const cost of costs) if (cost.item === "adviser") cost.payer = "municipality";
    });
    expect(found({ round }, "cost.ledger.amount")[1]).toBe("unknown: amount-unknown of adviser");
  });

  it("is unknown, and not the organiser’s alone, where the municipality pays a part of what nobody asks the price of", () => {
    const round = roundWithContributions("adviser", { payer: "municipality", share: { numerator: 1, denominator: 3 } });
    expect(found({ round }, "cost.ledger.amount").slice(0, 3)).toEqual(["not-applicable: not-estimated of program", "unknown: amount-unknown of adviser", "not-applicable: not-estimated of adviser-travel"]);
  });

  it("is nothing to speak of in a round without costs", () => {
    expect(ledgerFor({ round: roundWith((data) => (data.costs = [])) }).findings).toEqual([]);
  });
});

describe("who comes along with the principal (D6)", () => {
  it("has a price where everybody who can has the same", () => {
    const companions = linesFor("working-time.gatherings", { rates: allRates }).filter(({ role }) => role === "companion");
    expect(companions.map(({ quantity, amount }) => [quantity, amount])).toEqual([1, 2, 3].map(() => [6, 360_000]));
    const sameByName = { ...allRates, hourly: { principal: 1, "owner-political": 500, "owner-administrative": 500, "resource-teacher": 500 } };
    expect(linesFor("working-time.gatherings", { rates: sameByName }).find(({ role }) => role === "companion")?.amount).toBe(3000);
  });

  it("has none where they differ: the hours stand, and a finding says why", () => {
    const [companion] = linesFor("working-time.gatherings", { rates: someRates }).filter(({ role }) => role === "companion");
    expect(companion).toMatchObject({ quantity: 6, rate: null, amount: null, missing: ["hourly.companion"] });
    expect(found({ rates: someRates }, "cost.ledger.people")).toEqual(["unknown: companion-unknown of working-time.gatherings", "unknown: companion-unknown of substitute-teachers"]);
  });

  it("has the price that the caller states for just that one, whatever the others have", () => {
    const rates = { ...someRates, hourly: { ...someRates.hourly, companion: [{ validFrom: "2026-01-01", amount: 58_000 }] } } as const;
    const companions = linesFor("working-time.gatherings", { rates }).filter(({ role }) => role === "companion");
    expect(companions.map(({ amount, missing }) => [amount, missing])).toEqual([
      [6 * 58_000, []],
      [null, ["hourly.companion"]],
      [null, ["hourly.companion"]],
    ]);
  });

  it("has the price of the only one there is", () => {
    const group = groupOf(["principal"], ["resource-teacher"]);
    const [companion] = linesFor("working-time.gatherings", { group, rates: someRates }).filter(({ role }) => role === "companion");
    expect(companion?.amount).toBe(6 * 52_000);
  });

  it("says that a rate is used again as soon as it is for one of them", () => {
    const group = groupOf(["principal"], ["owner-political"], ["owner-administrative"]);
    const rates = { reuseLastRate: true, hours: allRates.hours, hourly: { "owner-political": 60_000, "owner-administrative": [{ validFrom: "2026-01-01", amount: 60_000 }] } } as const;
    const companions = linesFor("working-time.gatherings", { group, rates }).filter(({ role }) => role === "companion");
    expect(companions.map(({ date, amount, rate }) => [date, amount, rate?.reused])).toEqual([
      ["2026-09-25", 360_000, false],
      ["2027-02-19", 360_000, true],
      ["2027-11-26", 360_000, true],
    ]);
  });

  it("is unknown where one of them has no rate", () => {
    const rates = { ...someRates, hourly: { principal: 65_000, "owner-political": 60_000, "owner-administrative": 60_000 } };
    const [companion] = linesFor("working-time.gatherings", { rates }).filter(({ role }) => role === "companion");
    expect(companion?.missing).toEqual(["hourly.resource-teacher"]);
  });

  it("is lacking where there is nobody: the trip and the time are unknown, and what is there still counts", () => {
    expect(linesFor("travel.leader-gatherings", { group: alone, rates: allRates }).map(({ quantity, amount, missing }) => [quantity, amount, missing])).toEqual(
      [1, 2, 3].flatMap(() => [[1, 350_000, []], [null, null, ["people"]]]),
    );
    expect(found({ group: alone, rates: allRates }, "cost.ledger.people")).toContain("unknown: companion-missing of travel.leader-gatherings");
  });

  it("needs a substitute only where a teacher is the only one who can", () => {
    const asked = { rates: allRates, group: groupOf(["principal"], ["resource-teacher"]) };
    expect(linesFor("substitute-teachers", asked).filter(({ kind }) => kind === "leader-gathering").map(({ quantity }) => quantity)).toEqual([6, 6, 6]);
    const noTeacher = { rates: allRates, group: groupOf(["principal"], ["owner-political"]) };
    expect(linesFor("substitute-teachers", noTeacher).filter(({ kind }) => kind === "leader-gathering")).toEqual([]);
  });
});

describe("who pays", () => {
  it("is asked for where nobody is named, and told apart where the caller names somebody (D17)", () => {
    expect(found({ rates: someRates }, "cost.ledger.payer")).toEqual(["met: payer-from-caller of lodging-and-meals", "unknown: payer-not-stated of local-venue", "unknown: payer-not-stated of substitute-teachers"]);
    const findings = ledgerFor({ rates: someRates }).findings.filter(({ code }) => code === "payer-from-caller");
    expect(findings).toMatchObject([{ expected: { payer: "municipality" }, path: ["costs", 7] }]);
    expect(findings.flatMap((finding) => sourcesOf(round2026, finding, "en").map(({ id }) => id))).toContain("D17");
  });
});

describe("what is lacking", () => {
  const changing = { hourly: { default: [{ validFrom: "2026-01-01", amount: 1 }, { validFrom: "2027-10-01", validTo: "2028-01-01", amount: 2 }] }, hours: allRates.hours } as const;
  const lacking = (asked: Asked, code: LedgerFinding["code"]) => ledgerFor(asked).findings.filter((finding) => finding.code === code);

  it.each<[LedgerFinding["code"], Asked, object]>([
    [
      "rate-missing",
      { rates: { hourly: { principal: 1 }, hours: allRates.hours, travelPerPersonTrip: 1 }, group: trio },
      { item: "working-time.gatherings", roles: ["owner-political", "owner-administrative", "resource-teacher", "companion"] },
    ],
    ["hours-missing", { rates: { hourly: { default: 1 } } }, { item: "working-time.gatherings", kinds: ["leader-gathering"], missing: ["hours.leader-gathering"] }],
    ["rate-changes", { rates: changing }, { item: "working-time.guidance", semesters: ["autumn-2027"], missing: ["hourly.default"] }],
    [
      "people-unknown",
      { rates: allRates, group: fullButForPolitical(seat("owner-political", { to: "2027-10-01" })) },
      { item: "working-time.guidance", semesters: ["autumn-2027"], roles: ["owner-political"], missing: ["people"] },
    ],
  ])("is told with the cost and what it is lacking for: %s", (code, asked, received) => {
    expect(lacking(asked, code)[0]).toMatchObject({ outcome: "unknown", received });
  });

  it("of a rate that changes is mended by dates, where it is for meetings", () => {
    const [changes] = lacking({ rates: changing }, "rate-changes");
    expect(changes && explain(round2026, changes, "nb")).toMatch(/ Avtal datoene for møtene, eller oppgi én sats for hele denne tiden\.$/);
  });

  it("names those with whom somebody comes along, where it is about that one and nowhere else", () => {
    const missing = lacking({ rates: { hours: allRates.hours } }, "rate-missing");
    const about = (item: string) => missing.find((finding) => finding.about === item)?.received;
    expect(about("working-time.gatherings")).toMatchObject({ accompanied: ["principal"] });
    expect(about("working-time.guidance")).toMatchObject({ accompanied: [] });
    expect(lacking({ group: alone, rates: allRates }, "companion-missing")[0]?.received).toMatchObject({ accompanied: ["principal"] });
  });

  it("names no member, whatever the id", () => {
    const group = { members: [{ id: "kari.nordmann@example.com", seats: [seat("principal", { to: "2027-03-01" })] }] };
    expect(JSON.stringify(ledgerFor({ group, rates: someRates }))).not.toContain("kari");
  });
});
