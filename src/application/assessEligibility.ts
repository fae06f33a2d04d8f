import * as z from "zod";
import { assess, type Assessment, type Outcome } from "../assessment/index.js";
import { readAll, readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { draftSchemaOf, type ApplicationDraftInput } from "./application.js";
import { eligibilityOptionsSchema, type EligibilityOptions, type EligibilityQuestion } from "./eligibilityQuestion.js";
import { openQuestions, type OpenQuestions } from "./openQuestions.js";
import { eligibilityRules, type EligibilityFinding } from "./rules.js";

/** Reads a verdict. */
export const verdictSchema = z.enum(["eligible", "ineligible", "undetermined", "needs-judgement"]);

/** Whether a municipality can take part, as far as anybody can tell yet. */
export type Verdict = z.output<typeof verdictSchema>;

/** What is said of an application: findings, the verdict that follows from its must-findings, and what is still to be asked. */
export interface EligibilityAssessment<V extends Vocabulary = Vocabulary> extends Assessment<EligibilityFinding>, OpenQuestions<V> {
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
 * @remarks What is missing gives `undetermined`, never `ineligible`; expectations are reported and never exclude. Source:
 * intro/4 to intro/8, participation/1 to participation/7, costs/1, costs/2, and the assumptions D1, D2 and D7 to D13.
 *
 * With a register of municipalities, the number, the name and the partners are held against it; without one a number is checked
 * by its shape and its county. `placesTaken` is what a round with a limit is held against, and never decides the verdict. The
 * library reads no clock: only where `at` says what time it is does a draft that nobody has submitted become too late.
 *
 * `nextQuestions` holds what can still change the verdict, and is empty exactly when the verdict is settled: `eligible` or
 * `ineligible`. `unanswered` also holds what only decides an expectation, and what no longer matters. An application that is
 * ineligible because of an answer, such as a commitment that was refused, is mended by changing that answer, at the
 * `path` of the finding, and not by answering a question: none is open there. As long as nobody has submitted it, an answer that may
 * still be half written, such as a number of too few digits or some of the areas, leaves its question open; {@link questionsOf} gives
 * every question, so that a form keeps its fields.
 * @param draft - The application as far as it has come: a draft or a complete one.
 * @param options - What the caller knows besides: a register of municipalities, how many places others have taken, and
 * the moment at which you ask. What is left out is not checked, and the findings say so.
 * @returns A finding for each rule and each commitment of the round, the verdict, and the questions that are still open.
 * @throws InvalidInputError when the draft or the options are not shaped like them, or name what the round does not have, with every
 * problem and its path.
 * @example
 * ```ts
 * import { assessEligibility, explain, round2026 } from "kulturskole-veiledning";
 *
 * const { verdict, findings } = assessEligibility(round2026, {
 *   municipality: { number: "5006", name: "Steinkjer" },
 *   submittedAt: "2026-04-14T00:00:00+02:00",
 * });
 * verdict; // => "ineligible"
 * findings.filter((finding) => finding.outcome === "unmet").map((finding) => explain(round2026, finding, "en"));
 * // => ["The application was submitted on 14 April 2026, after the deadline of 13 April 2026 had passed. No extra time is added. " +
 * //   "This is assumed; the call does not say so."]
 * ```
 * @example
 * ```ts
 * import { assessEligibility, explain, municipalityRegister, round2026 } from "kulturskole-veiledning";
 *
 * const register = municipalityRegister([{ number: "5006", name: "Steinkjer" }]);
 * const { findings } = assessEligibility(round2026, { municipality: { number: "5005", name: "Steinkjer" } }, { register });
 * const [number] = findings;
 * if (number === undefined) throw new Error("Every application is asked for its municipality");
 * explain(round2026, number, "en");
 * // => "No municipality in the register of municipalities has this number. Only municipalities can apply. " +
 * //   "This is assumed; the call does not say so. Check the number. Should it be 5006?"
 * ```
 * @example
 * ```ts
 * import { assessEligibility, round2026 } from "kulturskole-veiledning";
 *
 * const verdictAt = (at: string) => assessEligibility(round2026, { municipality: { number: "5006" } }, { at }).verdict;
 * verdictAt("2026-04-13T23:59:59+02:00"); // => "undetermined"
 * verdictAt("2026-04-14T00:00:00+02:00"); // => "ineligible"
 * ```
 */
export function assessEligibility<V extends Vocabulary>(round: Round<V>, draft: ApplicationDraftInput<NoInfer<V>>, options: EligibilityOptions = {}): EligibilityAssessment<V> {
  const question = readQuestion(round, draft, options);
  const assessment = assess(eligibilityRules, question);
  const { findings, outcome, summary } = assessment;
  const { nextQuestions, unanswered } = openQuestions(question, assessment) as OpenQuestions<V>;
  return { findings, outcome, summary, verdict: verdictOf[outcome], nextQuestions, unanswered };
}

export function readQuestion(round: unknown, draft: unknown, options: unknown): EligibilityQuestion {
  const read = readRound(round);
  const [application, { register = null, placesTaken = null, at = null }] = readAll(
    () => readInput("application", draftSchemaOf(read), draft),
    () => readInput("set of options", eligibilityOptionsSchema, options),
  );
  return { round: read, application, register, placesTaken, at };
}
