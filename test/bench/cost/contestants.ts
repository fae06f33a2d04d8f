import { add, dinero, halfAwayFromZero, multiply, NOK, toSnapshot, transformScale } from "dinero.js";
import { estimateCosts, round2026, type Ledger, type LedgerLine } from "../../../dist/index.js";
import { agreements } from "../schedule/agreements.js";

const group = {
  members: [
    { id: "m1", seats: [{ role: "owner-political", to: "2027-10-01" }] },
    { id: "m2", seats: [{ role: "owner-administrative" }, { role: "principal" }] },
    { id: "m3", seats: [{ role: "resource-teacher" }] },
    { id: "m4", seats: [{ role: "resource-teacher" }] },
    { id: "m5", seats: [{ role: "owner-political", from: "2027-10-01" }] },
  ],
} as const;

const rates = {
  hourly: { principal: 65055, "resource-teacher": 52000, default: 60000 },
  travelPerPersonTrip: [
    { validFrom: "2026-01-01", amount: 350000 },
    { validFrom: "2027-01-01", amount: 365000 },
  ],
  hours: { "leader-gathering": 6.5 },
} as const;

/** The ledger of a municipality that has agreed so many guidance meetings. */
export function ledgerOf(meetings: number): Ledger {
  return estimateCosts(round2026, group, rates, { guidanceMeetings: agreements(meetings) });
}

/** What dinero.js makes of lines whose quantity and rate are known: it is given both, and asked for nothing but sums. */
export function byDinero(lines: readonly LedgerLine[]): number {
  let sum = dinero({ amount: 0, currency: NOK });
  for (const { quantity, rate } of lines) {
    if (quantity === null || rate === null) continue;
    // Hours are given in hundredths: dinero takes decimals as an amount and a scale.
    const amount = multiply(dinero({ amount: rate.amount, currency: NOK }), { amount: Math.round(quantity * 100), scale: 2 });
    sum = add(sum, transformScale(amount, 2, halfAwayFromZero));
  }
  return toSnapshot(sum).amount;
}

/** Says where the two disagree. */
export function otherLedgers(): readonly string[] {
  const { lines, totals } = ledgerOf(130);
  const [ours, theirs] = [totals.municipality.known, byDinero(lines)];
  return ours === theirs ? [] : [`Ledger: ${String(ours)} øre, and by dinero.js ${String(theirs)}`];
}
