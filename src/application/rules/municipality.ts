import { met, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";
import { standingOf } from "../standingOf.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["municipality", "number"] as const);

/** Is the applicant a municipality (kommune) that the round takes applications from? Who else may apply is an assumption (D11). */
export const municipality = rule({
  id: "eligibility.municipality",
  force: "must",
  terms: ({ application }: Round) => [application.applicants],
  assess: (question: EligibilityQuestion) => {
    const number = answerIn(question.application.municipality, "number") ?? "";
    return number === "" ? withoutNumber(question) : withNumber(question, number);
  },
});

/** The name alone decides nothing, for several municipalities may share it; the numbers that it leads to are told. */
function withoutNumber({ application, register }: EligibilityQuestion) {
  const name = answerIn(application.municipality, "name") ?? "";
  const numbers = (register?.named(name) ?? []).map((each) => each.number);
  const repair = { action: "answer", path };
  if (numbers.length === 0) return unknown("number-missing", { path, received: null, repair });
  return unknown("number-missing", { path, received: { numbers }, repair: { ...repair, values: numbers } });
}

/**
 * What is not four digits may be anything, such as a name or a telephone number, so it is not told. Each standing is answered on
 * a line of its own, for then the compiler gives each code a finding of its own. A municipality may apply however the call is
 * read; only whoever else may or may not rests on how it is.
 */
function withNumber(question: EligibilityQuestion, number: string) {
  const { applicants } = question.round.application;
  const { countyPrefixes, alsoAllowed } = applicants;
  const unread = { expected: { countyPrefixes, alsoAllowed }, path };
  const details = { received: number, ...unread };
  const repair = { action: "answer", path };
  const rests = [applicants];
  const standing = standingOf(question, number);
  if (standing === "not-four-digits") return unmet(standing, { ...unread, rests, repair });
  if (standing === "not-in-a-county") return unmet(standing, { ...details, rests, repair });
  if (standing === "not-in-register") return unmet(standing, { ...details, rests, repair });
  if (standing === "let-in-by-number") return met(standing, { ...details, rests });
  return standing === "municipality" ? met(standing, details) : met(standing, details);
}
