import type { Assessment } from "../../assessment/index.js";
import { groupedByEach } from "../../input/index.js";
import { oncePerRound, type Vocabulary } from "../../round/index.js";
import type { EligibilityFinding } from "../rules.js";
import type { ApplicationDraft } from "../model.js";
import type { EligibilityQuestion } from "../question.js";
import { answerJsonSchemasOf, type JsonSchema } from "./answers.js";
import type { Question } from "./definition.js";
import type { OpenQuestion } from "./openQuestion.js";
import { questionsOf } from "./questions.js";

/** What is still to be asked about an application. */
export interface OpenQuestions<V extends Vocabulary = Vocabulary> {
  /** The questions whose answers can still change the verdict; none once it is settled, `eligible` or `ineligible`. */
  readonly nextQuestions: readonly OpenQuestion<V>[];
  /** Every question that nobody has answered yet, also those that decide an expectation or no longer matter. */
  readonly unanswered: readonly OpenQuestion<V>[];
}

/** Which questions the codes of the rules open. */
const openedBy = oncePerRound((round) => groupedByEach(questionsOf(round), ({ openedBy: { rule, codes }, about }) => codes.map((code) => keyOf(rule, code, about))));

const none: readonly never[] = Object.freeze([]);
const nothing: OpenQuestions = Object.freeze({ nextQuestions: none, unanswered: none });

/** Answers what is still to be asked about an application. */
export function openQuestions({ round, application }: Pick<EligibilityQuestion, "round" | "application">, { findings, outcome }: Assessment<EligibilityFinding>): OpenQuestions {
  const openers = openersIn(findings, openedBy(round));
  if (openers.size === 0) return nothing;
  const schemas = answerJsonSchemasOf(round);
  const [nextQuestions, unanswered]: [OpenQuestion[], OpenQuestion[]] = [[], []];
  for (const question of questionsOf(round)) {
    const finding = openers.get(question);
    if (finding === undefined) continue;
    const asked = ask(question, finding, application, schemas[question.answer]);
    unanswered.push(asked);
    if (isOpen(outcome) && finding.force === "must") nextQuestions.push(asked);
  }
  return { nextQuestions: Object.freeze(nextQuestions), unanswered: Object.freeze(unanswered) };
}

/** The questions that the findings open, each with its finding: findings stand in the order of the rules, and questions in one of their own. */
function openersIn(findings: readonly EligibilityFinding[], opened: ReadonlyMap<string, readonly Question[]>): ReadonlyMap<Question, EligibilityFinding> {
  const openers = new Map<Question, EligibilityFinding>();
  for (const finding of findings) {
    if (!isOpen(finding.outcome)) continue;
    for (const question of opened.get(keyOf(finding.rule, finding.code, finding.about)) ?? none) openers.set(question, finding);
  }
  return openers;
}

function keyOf(rule: string, code: string, about = ""): string {
  return `${rule} ${code} ${about}`;
}

function isOpen(outcome: EligibilityFinding["outcome"]): boolean {
  return outcome === "unknown" || outcome === "needs-judgement";
}

function ask({ id, path, answer, answeredBy, decides }: Question, { provisions, assumptions }: EligibilityFinding, application: ApplicationDraft, schema: JsonSchema): OpenQuestion {
  return Object.freeze({
    id,
    path,
    answer,
    schema,
    answeredBy,
    decides,
    provisions: frozen(provisions),
    assumptions: frozen(assumptions),
    leftOpen: isLeftOpen(application, path),
  });
}

/** Most findings share the lists of the round, which nobody can write in. */
function frozen<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return Object.isFrozen(ids) ? ids : Object.freeze([...ids]);
}

/** Whether `null` stands where the answer belongs, or in place of the whole part of the draft that it belongs to. */
function isLeftOpen(application: ApplicationDraft, [section, key]: Question["path"]): boolean {
  const said: unknown = application[section];
  if (key === undefined || said === null) return said === null;
  // The compiler has held the path against the draft, but loses sight of which key belongs to which part.
  return (said as Readonly<Record<string, unknown>> | undefined)?.[key] === null;
}
