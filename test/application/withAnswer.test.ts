import { describe, expect, it } from "vitest";
import * as z from "zod";
import { assessEligibility, InvalidInputError, round2026, withAnswer, type ApplicationDraftInput, type OpenQuestion, type QuestionId } from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { goodApplication, without } from "./applications.js";
import { everyQuestion, membersOnly, questionOf, register } from "./openQuestions.js";

/** The answers that make an application eligible, by kind. */
const good: Readonly<Record<OpenQuestion["answer"], unknown>> = {
  "municipality-number": "5006",
  name: "Steinkjer",
  submission: "2026-04-10T12:00:00+02:00",
  areas: ["profession", "pedagogy", "organisation"],
  text: "Vi vil gjøre rammeplanen til hverdag.",
  "yes-no": true,
  judgement: "clear",
};

const answerWell = (draft: ApplicationDraftInput, question: OpenQuestion) => withAnswer(membersOnly, draft, question, good[question.answer] as never);

describe("answering question by question", () => {
  it("leads from an empty draft to an eligible application", () => {
    const { nextQuestions } = assessEligibility(membersOnly, {});
    const draft = nextQuestions.reduce<ApplicationDraftInput>(answerWell, {});
    expect(assessEligibility(membersOnly, draft)).toMatchObject({ verdict: "eligible", nextQuestions: [] });
    expect(assessEligibility(membersOnly, draft).unanswered.map(({ id }) => id)).toEqual(["commitment.shareExperience", "commitment.ensureProgress"]);
  });

  it("can be done in any order", () => {
    const forwards = everyQuestion.reduce<ApplicationDraftInput>(answerWell, {});
    const backwards = everyQuestion.toReversed().reduce<ApplicationDraftInput>(answerWell, {});
    expect(backwards).toEqual(forwards);
    expect(assessEligibility(membersOnly, backwards, { register })).toMatchObject({ verdict: "eligible", unanswered: [] });
  });

  it("leads to ineligible as soon as one answer excludes, and then asks nothing more", () => {
    const draft = withAnswer(round2026, {}, questionOf("commitment.coverOwnCosts"), false);
    expect(assessEligibility(round2026, draft)).toMatchObject({ verdict: "ineligible", nextQuestions: [] });
  });

  it("leaves a question open when nobody can say, and then tells that it has been asked", () => {
    for (const question of everyQuestion) {
      const after = assessEligibility(membersOnly, withAnswer(membersOnly, {}, question, null), { register }).unanswered;
      expect(after.map(({ id, leftOpen }) => [id, leftOpen])).toEqual(everyQuestion.map(({ id }) => [id, id === question.id]));
    }
  });

  it("changes an answer that is there already, which mends what it broke", () => {
    const refused = withAnswer(round2026, goodApplication, questionOf("commitment.time"), false);
    expect(assessEligibility(round2026, refused).verdict).toBe("ineligible");
    expect(withAnswer(round2026, refused, questionOf("commitment.time"), true)).toEqual(goodApplication);
  });
});

describe("an answer", () => {
  it.each(everyQuestion)("stands in its place, and nowhere else: $id", (question) => {
    const [section, key] = question.path;
    const answer = good[question.answer];
    expect(answerWell({}, question)).toEqual({ [section ?? ""]: key === undefined ? answer : { [key]: answer } });
  });

  it("leaves the others of its part as they were", () => {
    const draft = { commitments: { time: true, capacity: null }, municipality: { name: "Steinkjer" } };
    expect(withAnswer(membersOnly, draft, questionOf("commitment.coverOwnCosts"), false)).toEqual({ ...draft, commitments: { time: true, capacity: null, coverOwnCosts: false } });
    expect(withAnswer(membersOnly, draft, questionOf("municipality.number"), "5006").municipality).toEqual({ name: "Steinkjer", number: "5006" });
  });

  it("leaves open the others of a part that was left open as a whole", () => {
    expect(withAnswer(membersOnly, { municipality: null }, questionOf("municipality.number"), "5006")).toEqual({ municipality: { number: "5006", name: null } });
    expect(withAnswer(membersOnly, { developmentIntent: null }, questionOf("wish.areas"), [])).toEqual({ developmentIntent: { areas: [], statement: null } });
    expect(withAnswer(membersOnly, { judgements: null }, questionOf("wish.judgement"), "clear")).toEqual({ judgements: { developmentIntent: "clear" } });
    const { commitments } = withAnswer(membersOnly, { commitments: null }, questionOf("commitment.time"), true);
    expect(commitments).toEqual({ ...Object.fromEntries(Object.keys(goodApplication.commitments).map((id) => [id, null])), time: true });
  });

  it("leaves the draft that it is put into untouched", () => {
    const draft = freezeDeep({ commitments: { time: false }, group: { members: [] } });
    expect(withAnswer(membersOnly, draft, questionOf("commitment.time"), true)).toEqual({ commitments: { time: true }, group: { members: [] } });
    expect(draft).toEqual({ commitments: { time: false }, group: { members: [] } });
  });

  it("goes where the library says, whatever path or kind the question is given with", () => {
    const forged = JSON.parse('{ "id": "commitment.time", "path": ["__proto__", "polluted"], "answer": "text", "schema": {} }') as OpenQuestion;
    expect(withAnswer(membersOnly, {}, forged, true)).toEqual({ commitments: { time: true } });
    expect(() => withAnswer(membersOnly, {}, forged, "polluted")).toThrow(/commitments\.time/);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("what cannot be answered", () => {
  it("is what is no question", () => {
    for (const id of ["__proto__", "constructor", "commitment", "partners", ""]) {
      expect(() => withAnswer(membersOnly, {}, { id } as unknown as OpenQuestion, true)).toThrow(/^The question is not valid/);
    }
  });

  it("is a question about what is no draft", () => {
    const broken: readonly unknown[] = [null, [], "draft", { commitments: true }, JSON.parse('{ "__proto__": { "commitments": {} } }')];
    for (const draft of broken) {
      expect(() => withAnswer(membersOnly, draft as ApplicationDraftInput, questionOf("commitment.time"), true)).toThrow(InvalidInputError);
    }
  });
});

const areas = ["profession", "pedagogy", "organisation"];

const permitted: readonly [QuestionId, readonly unknown[]][] = [
  ["municipality.number", ["5006", "0301", "0000"]],
  ["municipality.name", ["Steinkjer", "Snåase", "?", "x".repeat(200)]],
  ["submission", ["2026-04-10T12:00:00+02:00", "2026-04-10T10:00Z", "2028-02-29T23:59:59.999-03:30", "0002-01-01T00:00:00Z", "9998-12-31T23:59Z"]],
  ["wish.areas", [areas, [], ["pedagogy", "pedagogy"], Array.from({ length: 20 }, () => "profession")]],
  ["wish.statement", ["Vi vil.", "?", " .\n", "x".repeat(20_000), "\ud800", "🎻"]],
  ["commitment.time", [true, false]],
  ["membership", [true, false]],
  ["wish.judgement", ["clear", "unclear"]],
];

const refused: readonly [QuestionId, readonly unknown[]][] = [
  ["municipality.number", ["", "500", "50061", "5006 ", "5006\n", "５００６", "٥٠٠٦", 5006, true, ["5006"]]],
  ["municipality.name", ["", " \n", "x".repeat(201), 5006]],
  [
    "submission",
    ["2026-04-10T12:00:00", "2026-04-10", "2026-02-30T12:00:00Z", "2027-02-29T12:00Z", "0001-12-31T23:00:00Z", "9999-01-01T00:00:00Z", "2026-04-10T12:00:00Z\n", "", 0],
  ],
  ["wish.areas", [["economy"], "profession", [null], Array.from({ length: 21 }, () => "profession"), {}]],
  ["wish.statement", ["", " ", " \n\t\u00a0\ufeff", "x".repeat(20_001), 7, ["Vi vil."]]],
  ["commitment.time", ["true", "yes", 0, 1, []]],
  ["membership", ["no", 1]],
  ["wish.judgement", ["Clear", "maybe", "", true]],
];

/** Whether the question’s JSON Schema permits a value, as one who knows nothing but the schema reads it. */
const bySchema = ({ schema }: OpenQuestion, value: unknown) => z.fromJSONSchema(schema).safeParse(value).success;

/** What stands in a draft where the answer to a question belongs. */
const saidIn = (draft: object, { path }: OpenQuestion) => path.reduce<unknown>((part, key) => Reflect.get(part as object, key), draft);

describe("a permitted answer", () => {
  it.each(permitted)("to %s is taken as it is, and stands in its schema", (id, values) => {
    for (const value of values) {
      expect(saidIn(withAnswer(membersOnly, {}, questionOf(id), value as never), questionOf(id))).toEqual(value);
      expect(bySchema(questionOf(id), value), JSON.stringify(value).slice(0, 80)).toBe(true);
    }
  });

  it.each(everyQuestion)("to $id can be that nobody can say, which its schema does not count as an answer", (question) => {
    expect(() => withAnswer(membersOnly, {}, question, null)).not.toThrow();
    expect(bySchema(question, null)).toBe(false);
  });
});

describe("an answer that is not permitted", () => {
  it.each(refused)("to %s is refused in its place, without repeating it, and its schema refuses it too", (id, values) => {
    const question = questionOf(id);
    for (const value of values) {
      const issues = refusalOf(() => withAnswer(membersOnly, {}, question, value as never)).issues;
      expect(issues.length).toBeGreaterThan(0);
      for (const { path } of issues) expect(path.slice(0, question.path.length)).toEqual(question.path);
      expect(bySchema(question, value), JSON.stringify(value).slice(0, 80)).toBe(false);
    }
  });

  it("to any question is none at all", () => {
    for (const question of everyQuestion) expect(refusalOf(() => withAnswer(membersOnly, {}, question, undefined as never)).issues[0]?.path).toEqual(question.path);
  });

  it("is told where it is wrong, inside a list too", () => {
    const call = () => withAnswer(membersOnly, {}, questionOf("wish.areas"), ["pedagogy", "Kari Nordmann"] as never);
    expect(refusalOf(call).issues.map(({ path }) => path)).toEqual([["developmentIntent", "areas", 1]]);
    expect(call).toThrow(/^The answer is not valid \(1 problem\):\n {2}developmentIntent\.areas\[1\]: /);
    expect(call).not.toThrow(/Nordmann/);
  });
});

describe("the JSON Schema of an answer", () => {
  it.each(everyQuestion)("to $id is of the draft 2020-12, one for all questions of its kind", ({ schema, answer }) => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    for (const other of everyQuestion.filter((each) => each.answer === answer)) expect(other.schema).toBe(schema);
  });

  it("is as plain as can be", () => {
    const plain = Object.fromEntries(everyQuestion.filter(({ answer }) => answer !== "submission").map(({ answer, schema }) => [answer, without(schema, "$schema")]));
    expect(plain).toEqual({
      "municipality-number": { type: "string", pattern: "^\\d{4}$" },
      name: { type: "string", maxLength: 200, pattern: "\\S" },
      areas: { type: "array", maxItems: 20, items: { type: "string", enum: areas } },
      text: { type: "string", maxLength: 20_000, pattern: "\\S" },
      "yes-no": { type: "boolean" },
      judgement: { type: "string", enum: ["clear", "unclear"] },
    });
  });
});

function refusalOf(call: () => unknown): InvalidInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
  }
  throw new Error("It was not refused");
}
