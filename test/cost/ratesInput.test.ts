import { describe, expect, it } from "vitest";
import { InvalidInputError, sayPath, type CostRatesInput } from "../../src/index.js";
import { ledgerFor } from "./ledgers.js";

/** Where in the rates something is wrong. */
function refusedAt(rates: unknown): readonly string[] {
  try {
    ledgerFor({ rates: rates as CostRatesInput });
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => sayPath(path));
    throw error;
  }
  return [];
}

const from2026 = { validFrom: "2026-01-01", amount: 1 };

describe("rates are taken", () => {
  it.each<[string, unknown]>([
    ["none", {}],
    ["of nothing", { hourly: { default: 0 }, travelPerPersonTrip: 0 }],
    ["of a million kroner", { travelPerPersonTrip: 100_000_000 }],
    ["by date", { travelPerPersonTrip: [from2026, { validFrom: "2027-01-01", validTo: "2027-01-02", amount: 2 }] }],
    ["with no hours", { hours: { "leader-gathering": 0 } }],
    ["with a millionth of an hour", { hours: { "kick-off": 0.000_001, "learning-conference": 10_000 } }],
    ["with hours for some semesters", { hours: { localDevelopmentWorkPerMember: { "spring-2027": 7.5 } } }],
    ["with hours for no semester", { hours: { localDevelopmentWorkPerMember: {} } }],
    ["with fields left undefined", { hourly: undefined, hours: { "guidance-meeting": undefined }, notStated: {} }],
  ])("%s", (_what, rates) => {
    expect(refusedAt(rates)).toEqual([]);
  });
});

describe("rates are refused, with the place of everything that is wrong", () => {
  it.each<[string, unknown, string[]]>([
    ["a list", [], ["(root)"]],
    ["what nobody asks for", { hourly: { headmaster: 1 }, lodging: 2 }, ["hourly", "(root)"]],
    ["an amount below nothing", { travelPerPersonTrip: -1 }, ["travelPerPersonTrip"]],
    ["half an øre", { hourly: { principal: 0.5, default: 0.25 } }, ["hourly.principal", "hourly.default"]],
    ["more than a million kroner", { travelPerPersonTrip: 100_000_001 }, ["travelPerPersonTrip"]],
    ["an amount as text", { travelPerPersonTrip: "350000" }, ["travelPerPersonTrip"]],
    ["null, which is no amount", { travelPerPersonTrip: null }, ["travelPerPersonTrip"]],
    ["no number", { travelPerPersonTrip: Number.NaN, hours: { "guidance-meeting": Infinity } }, ["travelPerPersonTrip", "hours.guidance-meeting"]],
    ["no rates in a list", { travelPerPersonTrip: [] }, ["travelPerPersonTrip"]],
    ["a rate without a date", { travelPerPersonTrip: [from2026, { amount: 2 }] }, ["travelPerPersonTrip[1].validFrom"]],
    ["a rate on a day that does not exist", { hourly: { default: [{ validFrom: "2027-02-29", amount: -1 }] } }, ["hourly.default[0].validFrom", "hourly.default[0].amount"]],
    ["a rate that ends before it begins", { travelPerPersonTrip: [{ ...from2026, validTo: "2026-01-01" }] }, ["travelPerPersonTrip[0].validTo"]],
    ["two rates that begin on one day", { travelPerPersonTrip: [from2026, { ...from2026, amount: 2 }] }, ["travelPerPersonTrip[1].validFrom"]],
    ["too many hours", { hours: { "leader-gathering": 10_001 } }, ["hours.leader-gathering"]],
    ["hours below nothing", { hours: { "leader-gathering": -1 } }, ["hours.leader-gathering"]],
    ["finer hours than anybody counts", { hours: { "leader-gathering": 1e-7 } }, ["hours.leader-gathering"]],
    ["hours in a semester that the round does not have", { hours: { localDevelopmentWorkPerMember: { "autumn-2026": 1, "spring-2031": 2 } } }, ["hours.localDevelopmentWorkPerMember.spring-2031"]],
    ["hours in what is no semester", { hours: { localDevelopmentWorkPerMember: { summer: 1 } } }, ["hours.localDevelopmentWorkPerMember.summer"]],
    ["a payer that nobody names", { notStated: { "local-venue": { payer: "not-stated", perMeeting: 1 } } }, ["notStated.local-venue.payer"]],
    ["a payer without an amount", { notStated: { "local-venue": { payer: "organiser" } } }, ["notStated.local-venue.perMeeting"]],
    ["an amount without a payer", { notStated: { "substitute-teachers": { perHour: 1 } } }, ["notStated.substitute-teachers.payer"]],
    ["a payer of what the call names one of", { notStated: { program: { payer: "organiser" } } }, ["notStated"]],
    ["reuse that is no yes or no", { reuseLastRate: "yes" }, ["reuseLastRate"]],
  ])("%s", (_what, rates, paths) => {
    expect(refusedAt(rates)).toEqual(paths);
  });

  it("and what every object has is no semester and no rate", () => {
    expect(refusedAt(JSON.parse('{ "hours": { "localDevelopmentWorkPerMember": { "constructor": 1 } }, "hourly": { "toString": 1 } }'))).toEqual(["hourly", "hours.localDevelopmentWorkPerMember.constructor"]);
    expect(ledgerFor({ rates: JSON.parse('{ "hours": { "localDevelopmentWorkPerMember": { "__proto__": 1 } } }') as CostRatesInput }).totals.municipality.known).toBe(0);
  });

  it("and no value is repeated", () => {
    expect(() => ledgerFor({ rates: { travelPerPersonTrip: "Kari Nordmann" } as never })).toThrow(/^(?!.*Kari)/s);
  });

  it("and a thousand rates that change every day are looked up all the same", () => {
    const rates = Array.from({ length: 1000 }, (_, day) => ({ validFrom: new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10), amount: day }));
    const { totals } = ledgerFor({ rates: { hourly: { default: rates }, hours: { "guidance-meeting": 1, localDevelopmentWorkPerMember: 40 } } });
    expect(totals.municipality.unknown).toContain("working-time.guidance");
  });
});
