import { requireSafe } from "./requireSafe.js";

/** Adds up amounts, exactly. */
export function sumOfAmounts(amounts: Iterable<number>, subject: string): number {
  let sum = 0;
  for (const amount of amounts) sum = requireSafe(sum + amount, subject);
  return sum;
}
