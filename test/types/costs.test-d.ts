import { describe, expectTypeOf, it } from "vitest";
import {
  costResponsibility,
  estimateCosts,
  explain,
  round2026,
  type CivilDate,
  type CostRates,
  type CostRatesInput,
  type CostUnit,
  type Json,
  type Ledger,
  type LedgerFinding,
  type LedgerLine,
  type Payer,
  type Vocabulary2026,
} from "../../src/index.js";

const rates = {
  hourly: { principal: [{ validFrom: "2026-01-01", amount: 65_000 }], default: 60_000 },
  hours: { "leader-gathering": 6, localDevelopmentWorkPerMember: { "autumn-2026": 10 } },
  notStated: { "local-venue": { payer: "organiser", perMeeting: 120_000 } },
} as const;

describe("rates", () => {
  it("may be written down as a constant, and what was parsed may be given again", () => {
    expectTypeOf(rates).toExtend<CostRatesInput>();
    expectTypeOf<CostRates>().toExtend<CostRatesInput>();
    expectTypeOf(estimateCosts(round2026, { members: [] }, rates)).toEqualTypeOf<Ledger<Vocabulary2026>>();
  });

  it("name only seats, costs, payers and semesters that there are", () => {
    // @ts-expect-error no such seat
    estimateCosts(round2026, { members: [] }, { hourly: { headmaster: 1 } });
    // @ts-expect-error no such cost
    estimateCosts(round2026, { members: [] }, { notStated: { parking: { payer: "organiser", perMeeting: 1 } } });
    // @ts-expect-error nobody is no payer
    estimateCosts(round2026, { members: [] }, { notStated: { "local-venue": { payer: "not-stated", perMeeting: 1 } } });
    // @ts-expect-error no semester
    estimateCosts(round2026, { members: [] }, { hours: { localDevelopmentWorkPerMember: { summer: 1 } } });
    // @ts-expect-error an amount is no text
    estimateCosts(round2026, { members: [] }, { travelPerPersonTrip: "350000" });
  });

  it("are given: an empty list of them is said so", () => {
    // @ts-expect-error the rates are lacking
    estimateCosts(round2026, { members: [] });
  });
});

describe("a ledger", () => {
  it("has lines of known costs and payers, and amounts that may be unknown", () => {
    expectTypeOf<LedgerLine<Vocabulary2026>["item"]>().toEqualTypeOf<Vocabulary2026["cost"]>();
    expectTypeOf<LedgerLine["payer"]>().toEqualTypeOf<Payer>();
    expectTypeOf<LedgerLine<Vocabulary2026>["role"]>().toEqualTypeOf<Vocabulary2026["seat"] | "companion" | null>();
    expectTypeOf<LedgerLine["amount"]>().toEqualTypeOf<number | null>();
    expectTypeOf<LedgerLine["date"]>().toEqualTypeOf<CivilDate | null>();
    // @ts-expect-error what is unknown is no number until somebody has looked
    explain(round2026, { ore: {} as LedgerLine["amount"] }, "nb");
  });

  it("has totals for every payer, and for no other", () => {
    expectTypeOf<keyof Ledger["totals"]>().toEqualTypeOf<Payer>();
    expectTypeOf<Ledger["totals"]>().not.toHaveProperty("county");
  });

  it("can only be read", () => {
    const ledger = {} as Ledger;
    // @ts-expect-error a sum follows from the lines
    ledger.totals.municipality.known = 0;
    // @ts-expect-error lines are not taken out by hand
    ledger.lines.length = 0;
  });

  it("has findings that carry what their texts need", () => {
    expectTypeOf(explain).parameter(0).toExtend<object>();
    expectTypeOf<Extract<LedgerFinding, { code: "rate-reused" }>["outcome"]>().toEqualTypeOf<"needs-judgement">();
    expectTypeOf<Extract<LedgerFinding, { code: "payer-from-caller" }>["expected"]["payer"]>().toEqualTypeOf<Payer>();
    expectTypeOf<LedgerFinding["received"]>().toExtend<Json>();
  });
});

describe("who pays for what", () => {
  it("is told of known costs and payers only", () => {
    expectTypeOf(costResponsibility(round2026)).items.toExtend<{ readonly item: Vocabulary2026["cost"]; readonly payer: Payer; readonly basis: CostUnit }>();
  });
});
