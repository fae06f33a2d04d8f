import type { Assessment } from "../assessment/index.js";
import type { Vocabulary } from "../round/index.js";
import { answerJsonSchemasOf, type AnswerByKind, type AnswerKind, type JsonSchema } from "./answers.js";
import type { ApplicationDraft } from "./application.js";
import type { EligibilityQuestion } from "./eligibilityQuestion.js";
import { questionsIn, type Answerer, type Question, type QuestionId } from "./questions.js";
import type { EligibilityFinding } from "./rules.js";

/** A question that nobody has answered yet, of one kind: frozen JSON without text, which `explain` renders. */
export interface OpenQuestionOf<Kind extends AnswerKind, V extends Vocabulary = Vocabulary> {
  /** Stable dotted id, such as `commitment.time`. Never reused for another question. */
  readonly id: QuestionId<V>;
  /** Where in the draft the answer belongs, from the outside in. */
  readonly path: readonly string[];
  /** What kind of answer is asked for. */
  readonly answer: Kind;
  /** A permitted answer, as JSON Schema of draft 2020-12. */
  readonly schema: JsonSchema;
  /** Who can answer. */
  readonly answeredBy: Answerer;
  /** The rules that wait for the answer. */
  readonly decides: readonly EligibilityFinding["rule"][];
  /** Provisions of the call that the question comes from. */
  readonly provisions: readonly string[];
  /** Assumptions that the question rests on, because the call is silent. */
  readonly assumptions: readonly string[];
  /** Whether it has been asked, and whoever was asked could not say: `null` stands in the draft. */
  readonly leftOpen: boolean;
}

/** A question that nobody has answered yet; `answer` tells its kinds apart. */
export type OpenQuestion<V extends Vocabulary = Vocabulary> = { readonly [Kind in AnswerKind]: OpenQuestionOf<Kind, V> }[AnswerKind];

/** What answers a question: a boolean for `yes-no`, a list of areas for `areas`, and so on. */
export type AnswerTo<Asked extends OpenQuestion, V extends Vocabulary = Vocabulary> = AnswerByKind<V>[Asked["answer"]];

/** What is still to be asked about an application. */
export interface OpenQuestions<V extends Vocabulary = Vocabulary> {
  /** The questions whose answers can still change the verdict; none once it is settled, `eligible` or `ineligible`. */
  readonly nextQuestions: readonly OpenQuestion<V>[];
  /** Every question that nobody has answered yet, also those that decide an expectation or no longer matter. */
  readonly unanswered: readonly OpenQuestion<V>[];
}

/** How a question stands: answered, open as long as its answer can still change the verdict, or without bearing on it now. */
export type QuestionState = "answered" | "open" | "decides-nothing";

/** A question as a form shows it, answered or not. */
export type FormQuestion<V extends Vocabulary = Vocabulary> = OpenQuestion<V> & { readonly state: QuestionState };

type Asked = Pick<EligibilityQuestion, "round" | "application">;

const nothing: OpenQuestions = Object.freeze({ nextQuestions: Object.freeze([]), unanswered: Object.freeze([]) });

/** The findings stand in the order of the rules, the questions in one of their own. */
export function openQuestions({ round, application }: Asked, { findings, outcome }: Assessment<EligibilityFinding>): OpenQuestions {
  const waiting = findings.filter((finding) => isOpen(finding.outcome));
  if (waiting.length === 0) return nothing;
  const schemas = answerJsonSchemasOf(round);
  const [nextQuestions, unanswered]: [OpenQuestion[], OpenQuestion[]] = [[], []];
  for (const question of questionsIn(round)) {
    const finding = waiting.find((each) => isAbout(each, question) && waitsFor(each, question));
    if (finding === undefined) continue;
    const asked = Object.freeze(openQuestion(question, finding, application, schemas[question.answer]));
    unanswered.push(asked);
    if (isOpen(outcome) && finding.force === "must") nextQuestions.push(asked);
  }
  return { nextQuestions: Object.freeze(nextQuestions), unanswered: Object.freeze(unanswered) };
}

export function formQuestions({ round, application }: Asked, { findings, outcome }: Assessment<EligibilityFinding>): readonly FormQuestion[] {
  const questions = questionsIn(round).flatMap((question) => {
    const finding = findings.find((each) => isAbout(each, question));
    if (finding === undefined) return [];
    const isUnanswered = isOpen(finding.outcome) && waitsFor(finding, question);
    const answered = isAnswered(application, question.path) ? "answered" : "decides-nothing";
    const unanswered = isOpen(outcome) && finding.force === "must" ? "open" : "decides-nothing";
    return [Object.freeze({ ...openQuestion(question, finding, application, answerJsonSchemasOf(round)[question.answer]), state: isUnanswered ? unanswered : answered } as const)];
  });
  return Object.freeze(questions);
}

function isOpen(outcome: EligibilityFinding["outcome"]): boolean {
  return outcome === "unknown" || outcome === "needs-judgement";
}

function isAbout({ rule, about }: EligibilityFinding, question: Question): boolean {
  return rule === question.openedBy.rule && about === question.about;
}

function waitsFor({ code }: EligibilityFinding, { openedBy }: Question): boolean {
  const codes: readonly string[] = openedBy.codes;
  return codes.includes(code);
}

function openQuestion({ id, path, answer, answeredBy, decides }: Question, { provisions, assumptions }: EligibilityFinding, application: ApplicationDraft, schema: JsonSchema): OpenQuestion {
  return {
    id,
    path,
    answer,
    schema,
    answeredBy,
    decides,
    provisions: frozen(provisions),
    assumptions: frozen(assumptions),
    leftOpen: answerAt(application, path) === null,
  };
}

/** Most findings share the lists of the round, which nobody can write in. */
function frozen<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return Object.isFrozen(ids) ? ids : Object.freeze([...ids]);
}

function isAnswered(application: ApplicationDraft, path: Question["path"]): boolean {
  const answer = answerAt(application, path);
  return answer !== undefined && answer !== null && answer !== "";
}

/** What stands where an answer belongs; `null` also where it stands in place of the whole part of the draft. */
function answerAt(application: ApplicationDraft, [section, key]: Question["path"]): unknown {
  const part: unknown = application[section];
  return key === undefined || part === null ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[key];
}
