import { describe, expect, it } from "vitest";
import type { CivilDate, CostRatesInput, LedgerLine, SemesterId } from "../../src/index.js";
import { ledgerFor, linesFor, meeting } from "./ledgers.js";

type Rate = NonNullable<CostRatesInput["travelPerPersonTrip"]>;

/** An hour of the principal at a guidance meeting on a date, at dated rates. */
function hourOn(date: CivilDate, rate: Rate, options: Pick<CostRatesInput, "reuseLastRate"> = {}): Partial<LedgerLine> | undefined {
  const semester: SemesterId = date < "2027" ? "autumn-2026" : "spring-2027";
  const agreed = [{ ...meeting, semester, date }];
  const lines = linesFor("working-time.guidance", { rates: { ...options, hourly: { principal: rate } }, options: { guidanceMeetings: agreed } });
  return lines.find((line) => line.date === date && line.role === "principal");
}

const of2026 = { validFrom: "2026-01-01", amount: 60_000 } as const;
const of2027 = { validFrom: "2027-01-01", amount: 63_000 } as const;

describe("a dated rate holds", () => {
  it.each<[string, CivilDate, Rate, number | null]>([
    ["on its first day", "2026-10-07", [{ validFrom: "2026-10-07", amount: 60_000 }], 60_000],
    ["not the day before", "2026-10-06", [{ validFrom: "2026-10-07", amount: 60_000 }], null],
    ["through the last day of its calendar year", "2026-12-31", [of2026], 60_000],
    ["not on the first day of the next", "2027-01-01", [of2026], null],
    ["until the next begins", "2026-12-31", [of2026, of2027], 60_000],
    ["from the day on which it begins", "2027-01-01", [of2026, of2027], 63_000],
    ["in any order", "2027-01-01", [of2027, of2026], 63_000],
    ["over the turn of a year, until the next begins", "2027-03-31", [of2026, { validFrom: "2027-04-01", amount: 63_000 }], 60_000],
    ["up to the day that it states", "2026-10-06", [{ ...of2026, validTo: "2026-10-07" }], 60_000],
    ["not on that day", "2026-10-07", [{ ...of2026, validTo: "2026-10-07" }], null],
    ["beyond its year, where it says so", "2027-05-03", [{ ...of2026, validTo: "2028-01-01" }], 60_000],
    ["no longer once the next has begun, whatever it says", "2027-05-03", [{ ...of2026, validTo: "2028-01-01" }, of2027], 63_000],
    ["not between one that has ended and the next", "2026-12-01", [{ ...of2026, validTo: "2026-11-01" }, of2027], null],
    ["all through, where it is one number", "2027-05-03", 60_000, 60_000],
  ])("%s", (_what, date, rate, amount) => {
    expect(hourOn(date, rate)?.rate?.amount ?? null).toBe(amount);
  });

  it.each<[string, CivilDate, Rate, string]>([
    ["has run out", "2027-01-01", [of2026], "rate-expired"],
    ["does not hold yet", "2026-10-07", [of2027], "rate-not-yet-valid"],
  ])("and where it %s, a finding says so, and the line what is missing", (_what, date, rate, code) => {
    expect(hourOn(date, rate)?.missing).toEqual(["hourly.principal"]);
    const agreed = [{ ...meeting, semester: date < "2027" ? ("autumn-2026" as const) : ("spring-2027" as const), date }];
    const { findings } = ledgerFor({ rates: { hourly: { principal: rate } }, options: { guidanceMeetings: agreed } });
    const about = findings.flatMap((finding) => (finding.rule === "cost.ledger.rates" && finding.code === code ? finding.received.item : []));
    expect(about).toContain("working-time.guidance");
  });
});

describe("a rate that has run out", () => {
  it("is used all the same when the caller says so, and the line says that it is", () => {
    expect(hourOn("2027-01-01", [of2026], { reuseLastRate: true })).toMatchObject({ amount: 180_000, rate: { amount: 60_000, validFrom: "2026-01-01", reused: true }, missing: [] });
    expect(hourOn("2026-12-31", [of2026], { reuseLastRate: true })?.rate?.reused).toBe(false);
    expect(hourOn("2026-12-01", [{ ...of2026, validTo: "2026-11-01" }, of2027], { reuseLastRate: true })?.rate).toEqual({ ...{ amount: 60_000, validFrom: "2026-01-01" }, reused: true });
  });

  it("is not used before it begins", () => {
    expect(hourOn("2026-10-07", [of2027], { reuseLastRate: true })?.rate).toBeNull();
  });

  it("does not give way to the rate for the others", () => {
    const rates = { hourly: { principal: [of2026], default: 50_000 } };
    const lines = linesFor("working-time.gatherings", { rates }).filter(({ role, kind }) => role === "principal" && kind === "learning-conference");
    expect(lines.map(({ amount, missing }) => [amount, missing])).toEqual([
      [240_000, []],
      [null, ["hourly.principal"]],
      [null, ["hourly.principal"]],
    ]);
  });

  it("is told of once for each cost, with the meetings it is about", () => {
    const { findings } = ledgerFor({ rates: { travelPerPersonTrip: [of2026], reuseLastRate: true } });
    expect(findings.filter(({ code }) => code === "rate-reused")).toMatchObject([
      {
        rule: "cost.ledger.rates",
        outcome: "needs-judgement",
        received: { item: "travel.leader-gatherings", activities: ["2026-2027.leader-gathering.spring-2027", "2026-2027.leader-gathering.autumn-2027"] },
      },
    ]);
  });
});

describe("a rate for more than one day", () => {
  const work = (rates: CostRatesInput) => linesFor("working-time.local-development", { rates }).filter(({ role }) => role === "principal");
  const hours = { localDevelopmentWorkPerMember: 40 };
  const bySemester = { localDevelopmentWorkPerMember: { "autumn-2026": 10, "spring-2027": 10, "autumn-2027": 10 } };
  const ofAutumn = { validFrom: "2027-10-01", amount: 66_000 } as const;

  it("is unknown where it changes in the period, and a finding says why", () => {
    const rates = { hourly: { default: [of2026, { ...of2027, validTo: "2028-01-01" }] }, hours };
    expect(work(rates)).toMatchObject([{ quantity: 40, rate: null, amount: null, missing: ["hourly.default"] }]);
    expect(ledgerFor({ rates }).findings.some(({ rule, code }) => rule === "cost.ledger.rates" && code === "rate-changes")).toBe(true);
  });

  it("is known where another begins that is the same", () => {
    expect(work({ hourly: { default: [of2026, { ...of2026, validFrom: "2027-01-01" }] }, hours })).toMatchObject([{ rate: { amount: 60_000, validFrom: "2026-01-01", reused: false }, amount: 2_400_000 }]);
  });

  it("is unknown where it runs out in the period, unless it is to be used on", () => {
    expect(work({ hourly: { default: [of2026] }, hours })).toMatchObject([{ missing: ["hourly.default"] }]);
    expect(work({ hourly: { default: [of2026] }, hours, reuseLastRate: true })).toMatchObject([{ rate: { reused: true }, amount: 2_400_000 }]);
  });

  it("is known for each semester in which it does not change", () => {
    const lines = work({ hourly: { default: [of2026, of2027, ofAutumn] }, hours: bySemester });
    expect(lines.map(({ amount }) => amount)).toEqual([600_000, 630_000, null]);
  });

  it("is asked of a meeting without a date on every day of its semester", () => {
    const lines = linesFor("working-time.guidance", { rates: { hourly: { default: [of2026, of2027, ofAutumn] }, hours: { "guidance-meeting": 3 } } });
    expect(lines.filter(({ role }) => role === "principal").map(({ amount }) => amount)).toEqual([180_000, 180_000, 189_000, 189_000, null, null]);
  });
});
