import { describe, expect, it } from "vitest";
import type { CostRatesInput, Ledger, LedgerLine } from "../../src/index.js";
import { allRates, ledgerFor, linesFor, roundWithContributions, type Contribution } from "./ledgers.js";

type Contributing = Omit<Contribution, "provisions" | "assumptions">;

const third = { numerator: 1, denominator: 3 };
const half = { numerator: 1, denominator: 2 };
const organiser = (terms: Omit<Contributing, "payer"> = {}): Contributing => ({ payer: "organiser", ...terms });

/** Who pays what for the travel to each of the three leader gatherings, 2 × 3 500 kroner where nothing else is said. */
function travel(contributions: readonly Contributing[], rates: CostRatesInput = allRates) {
  const lines = linesFor("travel.leader-gatherings", { round: roundWithContributions("travel.leader-gatherings", ...contributions), rates });
  const paid = (payer: LedgerLine["payer"]) => lines.filter((line) => line.payer === payer).map(({ amount }) => amount);
  return { municipality: paid("municipality"), organiser: paid("organiser") };
}

describe("a contribution to a cost", () => {
  it.each<[string, Contributing, number[], number[]]>([
    ["of all of it leaves nothing, and no line", organiser(), [], [700_000, 700_000, 700_000]],
    ["of half leaves half", organiser({ share: half }), [350_000, 350_000, 350_000], [350_000, 350_000, 350_000]],
    ["of a third is rounded, and the rest is the rest", organiser({ share: third }), [466_667, 466_667, 466_667], [233_333, 233_333, 233_333]],
    ["with a limit per semester is used up in each", organiser({ cap: { amount: 500_000, per: "semester" } }), [200_000, 200_000, 200_000], [500_000, 500_000, 500_000]],
    ["with a limit in all is used up in order of time", organiser({ cap: { amount: 1_000_000, per: "period" } }), [0, 400_000, 700_000], [700_000, 300_000, 0]],
    ["with a limit that is just reached leaves nothing", organiser({ cap: { amount: 2_100_000, per: "period" } }), [0, 0, 0], [700_000, 700_000, 700_000]],
    ["with a limit of one øre less leaves one", organiser({ cap: { amount: 2_099_999, per: "period" } }), [0, 0, 1], [700_000, 700_000, 699_999]],
    ["of a part, with a limit, is the smaller of the two", organiser({ share: half, cap: { amount: 400_000, per: "period" } }), [350_000, 650_000, 700_000], [350_000, 50_000, 0]],
    ["in one semester leaves the others alone", organiser({ share: half, semesters: ["spring-2027"] }), [700_000, 350_000, 700_000], [350_000]],
  ])("%s", (_what, contribution, municipality, others) => {
    expect(travel([contribution])).toEqual({ municipality, organiser: others });
  });

  it("may be another in each semester", () => {
    const contributions = [organiser({ share: half, semesters: ["autumn-2026"] }), organiser({ semesters: ["autumn-2027"] })];
    expect(travel(contributions)).toEqual({ municipality: [350_000, 700_000], organiser: [350_000, 700_000] });
  });

  it("never comes to more than the line, however it is rounded", () => {
    expect(travel([organiser({ share: half })], { travelPerPersonTrip: 1 })).toEqual({ municipality: [1, 1, 1], organiser: [1, 1, 1] });
    const round = roundWithContributions("lodging-and-meals", organiser({ share: half }), { payer: "municipality", share: half });
    const lines = linesFor("lodging-and-meals", { round, rates: { notStated: { "lodging-and-meals": { payer: "organiser", perPersonTrip: 1 } }, hourly: {} } });
    expect(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(6);
    expect(lines.every(({ amount }) => (amount ?? 0) >= 0)).toBe(true);
  });

  it("is said on each line, with what it is a part of", () => {
    const round = roundWithContributions("travel.leader-gatherings", organiser({ share: third }));
    const [main, other] = linesFor("travel.leader-gatherings", { round, rates: allRates });
    expect(main).toMatchObject({ payer: "municipality", quantity: 2, share: { numerator: 2, denominator: 3 }, amount: 466_667, provisions: ["costs/2", "dates/3", "intro/3.4", "participation/5"] });
    expect(other).toMatchObject({ payer: "organiser", quantity: 2, share: third, amount: 233_333, provisions: ["costs/2", "costs/0", "dates/3", "intro/3.4", "participation/5"] });
  });

  it("of what is unknown is unknown as well, and so is the rest", () => {
    expect(travel([organiser({ share: third })], {})).toEqual({ municipality: [null, null, null], organiser: [null, null, null] });
  });

  it("is known where only the payer of the rest is not", () => {
    const round = roundWithContributions("lodging-and-meals", organiser({ share: half }));
    expect(ledgerFor({ round, rates: allRates }).totals.organiser.known).toBe(6 * 120_000 + 6 * 90_000);
  });

  it("in some semesters wants the hours by semester, too: of those for the whole period, nobody knows which part it is for", () => {
    const inAutumn = [organiser({ share: half, semesters: ["autumn-2026"] }), organiser({ semesters: ["autumn-2027"] })];
    const round = roundWithContributions("working-time.local-development", ...inAutumn);
    const worked = (hours: CostRatesInput["hours"], hourly: CostRatesInput["hourly"] = { default: 60_000 }) => ledgerFor({ round, rates: { hourly, hours } });
    const ofPrincipal = ({ lines }: Ledger) => lines.filter(({ item, role }) => item === "working-time.local-development" && role === "principal").map(({ payer, share, amount, missing }) => [payer, share, amount, missing]);
    expect(ofPrincipal(worked({ localDevelopmentWorkPerMember: 40 }))).toEqual([
      ["municipality", null, null, ["semester"]],
      ["organiser", null, null, ["semester"]],
    ]);
    expect(worked({ localDevelopmentWorkPerMember: 40 }).findings.map(({ code }) => code)).toContain("semester-needed");
    expect(ofPrincipal(worked({ localDevelopmentWorkPerMember: 40 }, {}))).toEqual([
      ["municipality", null, null, ["hourly.principal"]],
      ["organiser", null, null, ["hourly.principal"]],
    ]);
    // Nothing is nothing for everybody.
    expect(ofPrincipal(worked({ localDevelopmentWorkPerMember: 0 }))).toEqual([
      ["municipality", null, 0, []],
      ["organiser", null, 0, []],
    ]);
    expect(ofPrincipal(worked({ localDevelopmentWorkPerMember: { "autumn-2026": 1, "spring-2027": 1, "autumn-2027": 1 } }))).toEqual([
      ["municipality", half, 30_000, []],
      ["organiser", half, 30_000, []],
      ["municipality", null, 60_000, []],
      ["organiser", { numerator: 1, denominator: 1 }, 60_000, []],
    ]);
  });

  it("with a limit per semester wants the hours by semester, and a finding says so", () => {
    const round = roundWithContributions("working-time.local-development", organiser({ cap: { amount: 100_000, per: "semester" } }));
    const asked = { round, rates: { hourly: { default: 60_000 }, hours: { localDevelopmentWorkPerMember: 40 } } };
    expect(new Set(linesFor("working-time.local-development", asked).map(({ amount, missing }) => JSON.stringify([amount, missing])))).toEqual(new Set(['[null,["semester"]]']));
    expect(ledgerFor(asked).findings.filter(({ code }) => code === "semester-needed")).toMatchObject([{ rule: "cost.ledger.hours", received: { item: "working-time.local-development" } }]);
    expect(linesFor("working-time.local-development", { round, rates: { ...asked.rates, hours: { localDevelopmentWorkPerMember: 0 } } }).map(({ amount }) => amount)).toEqual(Array.from({ length: 8 }, () => 0));
    const bySemester = { localDevelopmentWorkPerMember: { "autumn-2026": 1, "spring-2027": 1, "autumn-2027": 1 } };
    expect(ledgerFor({ round, rates: { ...asked.rates, hours: bySemester } }).totals.organiser.known).toBe(300_000);
  });
});
