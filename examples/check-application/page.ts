import { explain, textIn, type Finding, type Locale } from "kulturskole-veiledning";
import { label, section } from "../shared/layout.js";
import { sayWithOutcome } from "../shared/outcomes.js";
import { round } from "../shared/round.js";
import type { CheckedCase } from "./checkCase.js";
import { words } from "./words.js";

/** What a person reads of one application. */
export function page({ municipality, assessment, lifeCycle, keyDates }: CheckedCase, locale: Locale): string {
  const { findings, verdict, nextQuestions, unanswered } = assessment;
  const { headings, answeredBy } = words[locale];
  const matters = findings.filter(({ outcome }) => outcome !== "not-applicable" && outcome !== "met");
  const questions = nextQuestions.map((question) => `${explain(round, question, locale)} (${answeredBy[question.answeredBy](textIn(round, round.organiser, locale))})`);
  const later = unanswered.filter((question) => !nextQuestions.includes(question)).map((question) => explain(round, question, locale));
  const dates = keyDates.filter(({ status }) => status !== "not-applicable").map((each) => explain(round, each, locale));
  return [
    `${label(municipality)}: ${explain(round, { verdict }, locale)} (${explain(round, { state: lifeCycle.state }, locale)})`,
    ...section(headings.findings, matters.map((finding: Finding) => sayWithOutcome(round, finding, locale))),
    ...section(headings.questions, questions),
    ...section(headings.later, later),
    ...section(headings.dates, dates),
  ].join("\n");
}
