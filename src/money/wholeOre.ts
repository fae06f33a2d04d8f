import { requireSafe } from "./requireSafe.js";
import type { Exact } from "./exact.js";

/** Rounds an amount to whole øre, half away from zero. Each amount is rounded once, here. */
export function wholeOre(amount: Exact, subject: string): number {
  // The library rounds halves upwards, which is away from zero only above it.
  const size = Number(amount.abs().round().n);
  return requireSafe(amount.s < 0n && size > 0 ? -size : size, subject);
}
