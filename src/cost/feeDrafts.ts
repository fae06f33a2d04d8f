import { exactly } from "../money/index.js";
import type { CostBasis, Round } from "../round/index.js";
import type { Draft } from "./draft.js";

type Fee = Extract<CostBasis, { readonly fee: unknown }>["fee"];

/**
 * Answers how often a fee arises. What it comes to, the call states.
 *
 * @param round - The round, which says what semesters there are.
 * @param fee - The fee.
 * @returns One draft, or one for each semester.
 */
export function feeDrafts({ semesters }: Round, { amount, per }: Fee): readonly Draft[] {
  const times = per === "semester" ? semesters.map(({ id }) => id) : [null];
  const rate = { amount, validFrom: null, reused: false };
  return times.map((semester) => ({ activity: null, semester, role: null, quantity: exactly(1), rate, notes: [] }));
}
