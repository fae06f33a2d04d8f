import type { Finding } from "../assessment/index.js";
import type { CivilDate } from "../time/index.js";
import { findingsAt } from "./findingsAt.js";
import type { Plan } from "./plan.js";

/** Says what is known of a municipality by the end of a day. */
export type FindingsOn = (plan: Plan, date: CivilDate) => readonly Finding[];

/**
 * The same as {@link findingsAt}, for one who goes through the days in order: what was found of a municipality last is kept
 * until it is asked about on another day, so that no day is assessed both as today and as yesterday.
 *
 * @returns The function that says what is known.
 */
export function findingsDayByDay(): FindingsOn {
  const kept = new Map<Plan, { readonly date: CivilDate; readonly findings: readonly Finding[] }>();
  return (plan, date) => {
    const last = kept.get(plan);
    if (last?.date === date) return last.findings;
    const findings = findingsAt(plan, date);
    kept.set(plan, { date, findings });
    return findings;
  };
}
