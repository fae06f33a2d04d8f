import * as z from "zod";
import { assess, type Assessment, type FindingOf, type Outcome } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import { readRound, type Round } from "../round/index.js";
import { applicationDraftSchema, type ApplicationDraftInput } from "./model.js";
import type { EligibilityQuestion } from "./question.js";
import { eligibilityRules } from "./rules.js";

/** What the rules for eligibility can find. */
export type EligibilityFinding = FindingOf<(typeof eligibilityRules)[number]>;

/** Reads a verdict. */
export const verdictSchema = z.enum(["eligible", "ineligible", "undetermined", "needs-judgement"]);

/** Whether a municipality can take part, as far as anybody can tell yet. */
export type Verdict = z.output<typeof verdictSchema>;

/** What is said of an application: findings, and the verdict that follows from its must-findings. */
export interface EligibilityAssessment extends Assessment<EligibilityFinding> {
  /** Unmet makes `ineligible`; else unknown makes `undetermined`; else a judgement that is due; else `eligible`. */
  readonly verdict: Verdict;
}

const verdictOf: Readonly<Record<Outcome, Verdict>> = {
  unmet: "ineligible",
  unknown: "undetermined",
  "needs-judgement": "needs-judgement",
  met: "eligible",
  "not-applicable": "eligible",
};

/**
 * Answers whether a municipality can take part in a round, at any moment from the first empty draft on.
 *
 * @remarks Missing facts give `undetermined`, never `ineligible`; expectations are reported and never exclude. Source:
 * intro/4 to intro/8, participation/1 to participation/7, costs/1, costs/2, and the readings D1, D2 and D7 to D12.
 * @param round - The round.
 * @param draft - The application as far as it has come: a draft or a complete one.
 * @returns A finding for each rule, and the verdict.
 * @throws InvalidInputError when the draft is not shaped like one, with every problem and its path.
 * @example
 * ```ts
 * import { assessEligibility, explain, round2026 } from "kulturskole-veiledning";
 *
 * const { verdict, findings } = assessEligibility(round2026, {
 *   municipality: { number: "5006", name: "Steinkjer" },
 *   submittedAt: "2026-04-14T00:00:00+02:00",
 * });
 * verdict; // => "ineligible"
 * findings.filter((finding) => finding.outcome === "unmet").map((finding) => explain(finding, "en"));
 * // => ["The application was submitted on 14 April 2026, after the deadline of 13 April 2026 had passed."]
 * ```
 */
export function assessEligibility(round: Round, draft: ApplicationDraftInput): EligibilityAssessment {
  const application = readInput("application", applicationDraftSchema, draft);
  const question: EligibilityQuestion = { round: readRound(round), application };
  const assessment = assess(eligibilityRules, question);
  return { ...assessment, verdict: verdictOf[assessment.outcome] };
}
