import { describe, expect, it } from "vitest";
import { assessEligibility, InvalidInputError, round2026, withAnswer, type ApplicationDraftInput, type OpenQuestion } from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { goodApplication } from "./applications.js";
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
