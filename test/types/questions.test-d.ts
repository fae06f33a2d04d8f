import { describe, expectTypeOf, it } from "vitest";
import type { Question } from "../../src/application/questions.js";
import {
  assessEligibility,
  explain,
  round2026,
  withAnswer,
  type AnswerTo,
  type ApplicationDraft,
  type ApplicationDraftInput,
  type EligibilityFinding,
  type Json,
  type OpenQuestion,
  type OpenQuestionOf,
  type QuestionId,
  type Round,
  type Vocabulary2026,
} from "../../src/index.js";

const whole = { id: "commitment.time", path: ["commitments", "time"], answer: "yes-no", answeredBy: "municipality", openedBy: { rule: "eligibility.commitment", codes: ["not-answered"] }, decides: ["eligibility.commitment"], about: "time" } as const;

describe("a question", () => {
  it("compiles when its rule, codes and answer exist", () => {
    expectTypeOf(whole).toExtend<Question>();
  });

  it("does not compile with a rule that there is not, a code of another rule, or one that leaves nothing open", () => {
    expectTypeOf({ ...whole, openedBy: { rule: "eligibility.promise", codes: ["not-answered"] } } as const).not.toExtend<Question>();
    expectTypeOf({ ...whole, openedBy: { rule: "eligibility.commitment", codes: ["not-submitted"] } } as const).not.toExtend<Question>();
    expectTypeOf({ ...whole, openedBy: { rule: "eligibility.commitment", codes: ["committed"] } } as const).not.toExtend<Question>();
  });

  it("does not compile with a path that leads to no answer, or with somebody else to answer", () => {
    expectTypeOf({ ...whole, path: ["promises", "time"] } as const).not.toExtend<Question>();
    expectTypeOf({ ...whole, path: ["commitments"] } as const).not.toExtend<Question>();
    expectTypeOf({ ...whole, answeredBy: "county" } as const).not.toExtend<Question>();
  });
});

describe("an open question", () => {
  const [first] = assessEligibility(round2026, {}).nextQuestions;

  it("is one of the questions, and tells its kinds apart", () => {
    expectTypeOf(first).toEqualTypeOf<OpenQuestion<Vocabulary2026> | undefined>();
    expectTypeOf(first).toExtend<OpenQuestion | undefined>();
    if (first?.answer === "areas") expectTypeOf(first).toEqualTypeOf<OpenQuestionOf<"areas", Vocabulary2026>>();
    expectTypeOf<"membership">().toExtend<QuestionId>();
    expectTypeOf<"partners">().not.toExtend<QuestionId>();
    expectTypeOf<"commitment.time">().toExtend<QuestionId<Vocabulary2026>>();
    expectTypeOf<"commitment.money">().not.toExtend<QuestionId<Vocabulary2026>>();
    expectTypeOf<"commitment.money">().toExtend<QuestionId>();
  });

  it("is JSON, read-only, and decides rules of eligibility", () => {
    expectTypeOf<OpenQuestion["schema"]>().toExtend<Json>();
    expectTypeOf<OpenQuestion["decides"][number]>().toEqualTypeOf<EligibilityFinding["rule"]>();
    // @ts-expect-error nobody writes in a question
    if (first !== undefined) first.leftOpen = true;
  });

  it("is asked for by itself, not by its id alone", () => {
    // @ts-expect-error an id is no question
    explain(round2026, "commitment.time", "nb");
  });
});

describe("an answer", () => {
  it("is of the kind that its question asks for", () => {
    expectTypeOf<AnswerTo<OpenQuestionOf<"yes-no">>>().toEqualTypeOf<boolean>();
    expectTypeOf<AnswerTo<OpenQuestionOf<"areas">>>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<AnswerTo<OpenQuestionOf<"areas">, Vocabulary2026>>().toEqualTypeOf<readonly ("profession" | "pedagogy" | "organisation")[]>();
    expectTypeOf<AnswerTo<OpenQuestionOf<"submission">>>().toEqualTypeOf<string>();
    expectTypeOf<AnswerTo<OpenQuestionOf<"judgement">>>().toEqualTypeOf<"clear" | "unclear">();
  });

  it("of another kind does not compile", () => {
    const yesNo = {} as OpenQuestionOf<"yes-no">;
    withAnswer(round2026, {}, yesNo, true);
    withAnswer(round2026, {}, yesNo, null);
    // @ts-expect-error yes is no boolean
    withAnswer(round2026, {}, yesNo, "yes");
    // @ts-expect-error nobody answers with nothing
    withAnswer(round2026, {}, yesNo, undefined);
  });

  it("makes a draft, which can be assessed and answered again", () => {
    const draft = withAnswer(round2026, {}, {} as OpenQuestion, true);
    expectTypeOf(draft).toEqualTypeOf<ApplicationDraft<Vocabulary2026>>();
    expectTypeOf(draft).toExtend<ApplicationDraftInput<Vocabulary2026>>();
    withAnswer(round2026, draft, {} as OpenQuestion, null);
  });
});

describe("the words of a round", () => {
  it("are those that a draft may use", () => {
    assessEligibility(round2026, { commitments: { time: true }, developmentIntent: { areas: ["pedagogy"] }, submittedAt: "2026-04-10T12:00:00+02:00".trim() });
    // @ts-expect-error the call asks for no such commitment
    assessEligibility(round2026, { commitments: { tiem: true } });
    // @ts-expect-error the call names no such area
    assessEligibility(round2026, { developmentIntent: { areas: ["economy"] } });
    // @ts-expect-error and has no such seat
    assessEligibility(round2026, { group: { members: [{ id: "m1", seats: [{ role: "mayor" }] }] } });
    // @ts-expect-error nor when an answer is put in
    withAnswer(round2026, { commitments: { tiem: true } }, {} as OpenQuestion, null);
  });

  it("are any, where the round is not known at compile time", () => {
    const round: Round = round2026;
    expectTypeOf(assessEligibility(round, { commitments: { tiem: true } }).nextQuestions).toEqualTypeOf<readonly OpenQuestion[]>();
  });
});
