import { describe, expect, it } from "vitest";
import * as z from "zod";
import { InvalidInputError, withAnswer, type OpenQuestion, type QuestionId } from "../../src/index.js";
import { without } from "./applications.js";
import { everyQuestion, membersOnly, questionOf } from "./openQuestions.js";

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
