import type { LedgerLine } from "../../src/cost/ledgerLine.js";

/** A line of a ledger: travel of the principal and one more to Gardermoen on 25 September 2026, or what is said instead. */
export function lineWith(said: Partial<LedgerLine> = {}): LedgerLine {
  return {
    item: "travel.leader-gatherings",
    payer: "municipality",
    activity: "2026-2027.leader-gathering.autumn-2026",
    kind: "leader-gathering",
    date: "2026-09-25",
    semester: "autumn-2026",
    role: null,
    quantity: 2,
    unit: "person-trip",
    rate: { amount: 350000, validFrom: null, reused: false },
    share: null,
    amount: 700000,
    missing: [],
    provisions: ["costs/2"],
    assumptions: [],
    ...said,
  };
}

/** The same line where nobody knows what a trip costs. */
export const unknownLine = lineWith({ rate: null, amount: null, missing: ["travelPerPersonTrip"] });
