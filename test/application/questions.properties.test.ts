import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  applicationDraftSchema,
  assessEligibility,
  round2026,
  withAnswer,
  type AnswerKind,
  type ApplicationDraftInput,
  type OpenQuestion,
  type Round,
} from "../../src/index.js";
import { goodApplication, inWordsOf } from "./applications.js";
import { everyQuestion, membersOnly, register, withoutCommitments } from "./openQuestions.js";
import { roundWith } from "../group/rounds.js";

const rounds: readonly Round[] = [
  round2026,
  membersOnly,
  roundWith((round) => {
    withoutCommitments(round, () => true);
  }),
  roundWith((round) => {
    round.application.partners = { allowed: false, seatsShared: false, provisions: ["intro/1"] };
    round.application.selection = { membership: "required", capacity: 1, provisions: ["target/1"] };
    round.wish.areas = round.wish.areas.filter(({ id }) => id === "pedagogy");
    const [commitment] = round.commitments;
    if (commitment !== undefined) round.commitments.push({ ...commitment, id: "evaluation" }, { ...commitment, id: "openness", force: "expected" });
  }),
];
const options = fc.constantFrom({}, { register }, { register, placesTaken: 1 });

const areas = ["profession", "pedagogy", "organisation"] as const;
const instant = fc
  .oneof(
    fc.date({ min: new Date("2026-03-10T00:00:00Z"), max: new Date("2026-04-20T00:00:00Z"), noInvalidDate: true }),
    fc.date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31T23:59:59Z"), noInvalidDate: true }),
  )
  .map((date) => date.toISOString());
const notBlank = fc.string({ unit: "binary", maxLength: 200 }).filter((text) => text.trim() !== "");

/** Permitted answers of each kind, good and bad. */
const permitted: Readonly<Record<AnswerKind, fc.Arbitrary<unknown>>> = {
  "municipality-number": fc.oneof(fc.constantFrom("5006", "0301", "2100"), fc.stringMatching(/^[0-9]{4}$/)),
  name: notBlank,
  submission: instant,
  areas: fc.oneof(fc.constant(areas), fc.array(fc.constantFrom(...areas), { maxLength: 20 })),
  text: notBlank,
  "yes-no": fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
  judgement: fc.constantFrom("clear", "unclear"),
};

/** The questions of every round. */
const allQuestions = [...everyQuestion, ...rounds.flatMap((each) => assessEligibility(each, {}).unanswered)];

/** An answer to every question there is. */
const answers = fc.record(Object.fromEntries(allQuestions.map(({ id, answer }) => [id, permitted[answer]])));

/** The answer in the words of a round: of the areas, those that it has. */
function inWords({ wish }: Round, answer: unknown): unknown {
  return Array.isArray(answer) ? answer.filter((area) => wish.areas.some(({ id }) => id === area)) : answer;
}

/** What may stand in one field: nothing, null, or a value, mostly a good one so that many drafts are still open. */
const field = <Value>(good: Value, others: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, { weight: 3, arbitrary: fc.constantFrom(undefined, null) }, { weight: 1, arbitrary: others });

const part = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.oneof({ weight: 6, arbitrary: fc.record(fields) }, { weight: 1, arbitrary: fc.constantFrom(undefined, null) });

/** Drafts good, bad, partly filled and left open. */
const draft = fc
  .record({
    municipality: part({ number: field("5006", fc.oneof(fc.string({ maxLength: 8 }), fc.constant(""))), name: field("Steinkjer", fc.string({ maxLength: 20 })) }),
    submittedAt: field("2026-04-10T12:00:00+02:00", instant),
    developmentIntent: part({ areas: field([...areas], fc.subarray([...areas])), statement: field("Vi vil.", fc.string()) }),
    commitments: part(Object.fromEntries([...Object.keys(goodApplication.commitments), "evaluation", "openness"].map((id) => [id, field(true, fc.constant(false))]))),
    membership: field(true, fc.constant(false)),
    judgements: part({ developmentIntent: field("clear", fc.constant("unclear")) }),
    group: field<unknown>(goodApplication.group, fc.constant({ members: [] })),
    partners: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(undefined, null, []) }, { weight: 1, arbitrary: fc.constant([{ number: "5059" }, {}]) }),
  })
  .map((data): ApplicationDraftInput => applicationDraftSchema.parse(JSON.parse(JSON.stringify(data))));

/** A round, and a draft in its words. */
const asking = fc.tuple(fc.constantFrom(...rounds), draft).map(([asked, drawn]) => [asked, inWordsOf(asked, drawn)] as const);

const idsOf = (questions: readonly OpenQuestion[]) => questions.map(({ id }) => id);
const answerAll = (asked: Round, given: ApplicationDraftInput, questions: readonly OpenQuestion[], said: Readonly<Record<string, unknown>>) =>
  questions.reduce<ApplicationDraftInput>((sofar, question) => withAnswer(asked, sofar, question, inWords(asked, said[question.id]) as never), given);

describe("what is asked next", () => {
  it("settles the verdict, whatever is answered, and then nothing more is asked", () => {
    fc.assert(
      fc.property(asking, options, answers, ([asked, given], known, said) => {
        const { nextQuestions } = assessEligibility(asked, given, known);
        const after = assessEligibility(asked, answerAll(asked, given, nextQuestions, said), known);
        expect(["eligible", "ineligible"]).toContain(after.verdict);
        expect(after.nextQuestions).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is among what is unanswered, and nothing exactly when the verdict is settled", () => {
    fc.assert(
      fc.property(asking, options, ([asked, given], known) => {
        const { verdict, nextQuestions, unanswered } = assessEligibility(asked, given, known);
        expect(unanswered).toEqual(expect.arrayContaining([...nextQuestions]));
        expect(nextQuestions.length === 0).toBe(verdict === "eligible" || verdict === "ineligible");
      }),
      { numRuns: 500 },
    );
  });

  it("asks each question once, and none that has been answered but what may be half written", () => {
    fc.assert(
      fc.property(asking, options, ([asked, given], known) => {
        const { unanswered } = assessEligibility(asked, given, known);
        expect(new Set(idsOf(unanswered)).size).toBe(unanswered.length);
        const mayBeHalfWritten: readonly string[] = given.submittedAt === undefined || given.submittedAt === null ? ["municipality.number", "wish.areas"] : [];
        for (const { path } of unanswered.filter(({ id }) => !mayBeHalfWritten.includes(id))) {
          const said = path.reduce<unknown>((inner, key) => (inner === undefined || inner === null ? inner : Reflect.get(inner, key)), given);
          expect(said === undefined || said === null || (typeof said === "string" && said.trim() === "")).toBe(true);
        }
      }),
    );
  });

  it("matters: to each question there are two answers that lead to different verdicts while all others are answered alike", () => {
    const good: Readonly<Record<AnswerKind, unknown>> = {
      "municipality-number": "5006",
      name: "Steinkjer",
      submission: "2026-04-10T12:00:00+02:00",
      areas,
      text: "Vi vil.",
      "yes-no": true,
      judgement: "clear",
    };
    const bad: Readonly<Record<AnswerKind, unknown>> = { ...good, "municipality-number": "0000", submission: "2026-04-14T00:00:00+02:00", areas: [], text: null, "yes-no": false, judgement: "unclear" };
    fc.assert(
      fc.property(asking, options, ([asked, given], known) => {
        const { nextQuestions } = assessEligibility(asked, given, known);
        for (const { id, answer: kind } of nextQuestions) {
          // A statement is there to be judged: it matters as long as whoever shall judge it has not been able to.
          const others = Object.fromEntries(nextQuestions.map((each) => [each.id, id === "wish.statement" && each.answer === "judgement" ? null : good[each.answer]]));
          const [one, another] = [good, bad].map((answer) => answerAll(asked, given, nextQuestions, { ...others, [id]: answer[kind] }));
          expect(assessEligibility(asked, one ?? {}, known).verdict, id).not.toBe(assessEligibility(asked, another ?? {}, known).verdict);
        }
      }),
    );
  });
});

describe("an answer", () => {
  it("settles its question, unless it is half of one, opens none, and leaves the others as open as they were", () => {
    fc.assert(
      fc.property(asking, options, answers, fc.nat(), fc.boolean(), ([asked, given], known, said, which, canSay) => {
        const before = assessEligibility(asked, given, known).unanswered;
        const question = before[which % before.length];
        if (question === undefined) return;
        const answered = withAnswer(asked, given, question, (canSay ? inWords(asked, said[question.id]) : null) as never);
        const after = assessEligibility(asked, answered, known).unanswered;
        const others = after.filter(({ id }) => id !== question.id);
        expect(before).toEqual(expect.arrayContaining(others));
        const areas = question.id === "wish.areas" && canSay ? (answered.developmentIntent?.areas ?? []) : null;
        if (areas !== null && !asked.wish.areas.every(({ id }) => areas.includes(id))) return;
        expect(after.filter(({ id }) => id === question.id)).toMatchObject(canSay ? [] : [{ leftOpen: true }]);
      }),
      { numRuns: 500 },
    );
  });

  it("leads to the same draft in whatever order the questions are answered, also when everything has gone through JSON", () => {
    fc.assert(
      fc.property(draft, answers, fc.shuffledSubarray([...everyQuestion]), (drawn, said, questions) => {
        const given = inWordsOf(membersOnly, drawn);
        const stored = JSON.parse(JSON.stringify({ given, said, questions: questions.toReversed() })) as { given: ApplicationDraftInput; said: typeof said; questions: OpenQuestion[] };
        expect(answerAll(membersOnly, stored.given, stored.questions, stored.said)).toEqual(answerAll(membersOnly, given, questions, said));
      }),
    );
  });

  it("is permitted by the question exactly when its JSON Schema permits it", () => {
    const schemas = new Map(everyQuestion.map(({ id, schema }) => [id, z.fromJSONSchema(schema)]));
    const almost = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9]{3,5}\n?$/), fc.stringMatching(/^(?:0001|2026|9999)-0[1-3]-(?:29|30)T1[0-9]:00(?::00)?(?:Z|[+]02:00)?$/), fc.boolean(), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...everyQuestion), answers, almost, fc.boolean(), (question, said, other, isOther) => {
        const answer = isOther && other !== null ? other : said[question.id];
        expect(isTaken(question, answer)).toBe(schemas.get(question.id)?.safeParse(answer).success);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what is said of open questions", () => {
  it("survives the way through JSON", () => {
    fc.assert(
      fc.property(asking, options, ([asked, given], known) => {
        const { nextQuestions, unanswered } = assessEligibility(asked, given, known);
        expect(JSON.parse(JSON.stringify({ nextQuestions, unanswered }))).toStrictEqual({ nextQuestions, unanswered });
      }),
    );
  });
});

function isTaken(question: OpenQuestion, answer: unknown): boolean {
  try {
    withAnswer(membersOnly, {}, question, answer as never);
    return true;
  } catch {
    return false;
  }
}
