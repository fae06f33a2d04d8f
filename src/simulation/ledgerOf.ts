import { estimateParsedCosts, type Ledger } from "../cost/index.js";
import { InvalidInputError } from "../input/index.js";
import type { CivilDate } from "../time/index.js";
import { answerOrIssues } from "./answerOrIssues.js";
import { groupKnownOn } from "./groupKnownOn.js";
import type { Plan } from "./plan.js";
import { scheduleKnownOn } from "./scheduleKnownOn.js";
import { versionOn } from "./versions.js";

/**
 * What taking part costs a municipality in the whole program period, as it is known by the end of a day.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns The ledger.
 * @throws InvalidInputError when amounts are greater than a number holds exactly, with the path of its rates.
 */
export function ledgerOf(plan: Plan, date: CivilDate): Ledger {
  const { index, stated } = plan;
  const { round } = versionOn(plan.round, date);
  const { activities } = scheduleKnownOn(plan, date);
  const ask = () => estimateParsedCosts({ round, group: groupKnownOn(plan.group, date), activities, rates: stated.rates });
  const asked = answerOrIssues(ask, (path) => ["municipalities", index, "rates", ...path]);
  if ("issues" in asked) throw new InvalidInputError("scenario", asked.issues);
  return asked.answer;
}
