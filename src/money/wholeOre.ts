import { requireSafe } from "./requireSafe.js";
import type { Exact } from "./exact.js";

/**
 * Rounds an amount to whole øre, half away from zero. Each amount is rounded once, here.
 *
 * @param amount - The exact amount, in øre.
 * @param subject - What was read that it comes from, as an error names it.
 * @returns Whole øre.
 * @throws InvalidInputError when the amount is greater than a number holds exactly.
 */
export function wholeOre(amount: Exact, subject: string): number {
  // The library rounds halves upwards, which is away from zero only above it.
  const size = Number(amount.abs().round().n);
  return requireSafe(amount.s < 0n && size > 0 ? -size : size, subject);
}
