import { describe, expect, it } from "vitest";
import { assessEligibility, explain, questionsOf, round2026, withAnswer, type ApplicationDraftInput, type EligibilityOptions, type QuestionId, type QuestionState } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, goodApplication, without, type Draft } from "./applications.js";
import { everyQuestion, membersOnly, nextIds, unansweredIds, withoutCommitments } from "./openQuestions.js";

const must: readonly QuestionId[] = [
  "municipality.number",
  "wish.areas",
  "wish.statement",
  "commitment.dedicatedGroup",
  "commitment.time",
  "commitment.capacity",
  "commitment.activeParticipation",
  "commitment.localDevelopmentWork",
  "commitment.coverOwnCosts",
  "submission",
  "wish.judgement",
];
const expected: readonly QuestionId[] = ["commitment.shareExperience", "commitment.ensureProgress"];
const late = { submittedAt: "2026-04-14T08:00:00+02:00" } as const;

describe("what is asked next", () => {
  it("about an empty draft is everything that decides, the organiser’s judgement last", () => {
    expect(nextIds({})).toEqual(must);
    expect(assessEligibility(round2026, {}).nextQuestions.map(({ answeredBy }) => answeredBy)).toEqual([...must.slice(1).map(() => "municipality"), "council"]);
  });

  it.each<[string, ApplicationDraftInput, readonly QuestionId[]]>([
    ["the judgement, once the wish is described", applicationWith({ judgements: undefined }), ["wish.judgement"]],
    [
      "statement and judgement, while the wish is not described",
      applicationWith({ judgements: undefined, developmentIntent: without(goodApplication.developmentIntent, "statement") }),
      ["wish.statement", "wish.judgement"],
    ],
    ["no statement, once the wish is judged", applicationWith({ developmentIntent: without(goodApplication.developmentIntent, "statement") }), []],
    ["one commitment", applicationWith({ commitments: without(goodApplication.commitments, "time") }), ["commitment.time"]],
    ["when it was submitted", applicationWith({ submittedAt: undefined }), ["submission"]],
    ["the number, where only the name is known", applicationWith({ municipality: { name: "Herøy" } }), ["municipality.number"]],
    ["nothing about what is merely expected", applicationWith({ commitments: without(goodApplication.commitments, "shareExperience", "ensureProgress") }), []],
    ["nothing about a group or partners", applicationWith({ group: undefined, partners: undefined }), []],
    ["nothing more of a complete application", goodApplication, []],
  ])("is %s", (_what, draft, ids) => {
    expect(nextIds(draft)).toEqual(ids);
  });

  it.each<[string, Draft]>([
    ["late", late],
    ["from no municipality", { municipality: { number: "2100" } }],
    ["submitted with a number of two digits", { municipality: { number: "50" }, submittedAt: "2026-04-10T12:00:00+02:00" }],
    ["without a commitment", { commitments: { time: false } }],
    ["judged unclear", { judgements: { developmentIntent: "unclear" } }],
    ["submitted without an area", { developmentIntent: { areas: ["pedagogy"] }, submittedAt: "2026-04-10T12:00:00+02:00" }],
  ])("is nothing when an application is ineligible at once: %s", (_why, draft) => {
    expect(assessEligibility(round2026, draft)).toMatchObject({ verdict: "ineligible", nextQuestions: [] });
  });
});

describe("every question of a form", () => {
  const stateOf = (id: QuestionId, draft: Draft, options: EligibilityOptions = {}) => questionsOf(round2026, draft, options).find((question) => question.id === id)?.state;
  const submitted = { submittedAt: "2026-04-10T12:00:00+02:00" } as const;

  it.each<[string, Draft]>([
    ["empty", {}],
    ["complete", goodApplication],
    ["late", late],
    ["in the middle of being filled", { municipality: { number: "50" }, developmentIntent: { areas: [] }, commitments: { time: null } }],
  ])("is there, in the same order, when a draft is %s", (_what, draft) => {
    const ids = ["municipality.number", "municipality.name", "membership", "wish.areas", "wish.statement", ...round2026.commitments.map(({ id }) => `commitment.${id}`), "submission", "wish.judgement"];
    expect(questionsOf(round2026, draft).map(({ id }) => id)).toEqual(ids);
    expect(questionsOf(round2026, draft).filter(({ state }) => state === "open").map(({ id }) => id)).toEqual(nextIds(draft));
  });

  it.each<[QuestionId, string, Draft, QuestionState]>([
    ["municipality.number", "not written", {}, "open"],
    ["municipality.number", "half written", { municipality: { number: "50" } }, "open"],
    ["municipality.number", "submitted with two digits", { municipality: { number: "50" }, ...submitted }, "answered"],
    ["municipality.number", "written", { municipality: { number: "5006" } }, "answered"],
    ["municipality.number", "not written while something else excludes", { commitments: { time: false } }, "decides-nothing"],
    ["wish.areas", "an empty list", { developmentIntent: { areas: [] } }, "open"],
    ["wish.areas", "one of three", { developmentIntent: { areas: ["pedagogy"] } }, "open"],
    ["wish.areas", "all three", { developmentIntent: { areas: ["pedagogy", "profession", "organisation"] } }, "answered"],
    ["wish.areas", "submitted with one of three", { developmentIntent: { areas: ["pedagogy"] }, ...submitted }, "answered"],
    ["wish.statement", "blank", { developmentIntent: { statement: "" } }, "open"],
    ["wish.statement", "missing from a wish that is judged", { judgements: { developmentIntent: "clear" } }, "decides-nothing"],
    ["wish.judgement", "made", { judgements: { developmentIntent: "clear" } }, "answered"],
    ["wish.judgement", "due", {}, "open"],
    ["commitment.time", "refused", { commitments: { time: false } }, "answered"],
    ["commitment.time", "left open", { commitments: { time: null } }, "open"],
    ["commitment.shareExperience", "not answered, and merely expected", {}, "decides-nothing"],
    ["commitment.shareExperience", "answered, and merely expected", { commitments: { shareExperience: true } }, "answered"],
    ["membership", "not asked in this round", {}, "decides-nothing"],
    ["submission", "not made", {}, "open"],
  ])("%s is as it should be: %s", (id, _what, draft, state) => {
    expect(stateOf(id, draft)).toBe(state);
  });

  it("is what the caller knows besides", () => {
    expect(stateOf("submission", {}, { at: "2026-04-14T12:00:00+02:00" })).toBe("decides-nothing");
    expect(questionsOf(membersOnly).find(({ id }) => id === "membership")?.state).toBe("open");
  });

  it("is frozen, takes its answer and is said in words as an open one is", () => {
    const questions = questionsOf(round2026, goodApplication);
    expect(Object.isFrozen(questions) && questions.every((each) => Object.isFrozen(each))).toBe(true);
    const time = questions.find(({ id }) => id === "commitment.time");
    if (time === undefined) throw new Error("Every round asks for time");
    expect(withAnswer(round2026, goodApplication, time, false).commitments?.time).toBe(false);
    expect(explain(round2026, time, "en")).toMatch(/\?$/);
  });

  it("refuses a draft and options that are none, with all that is wrong", () => {
    expect(() => questionsOf(round2026, { commitments: true } as never, { at: "now" })).toThrow(/commitments[^]*at:/);
  });
});

describe("what is unanswered", () => {
  it("in an empty draft is every question of the round, those about expectations among them", () => {
    expect(unansweredIds({}).toSorted()).toEqual([...must, ...expected].toSorted());
  });

  it("of an ineligible application is everything else, also the judgement", () => {
    const others = [...must, ...expected].filter((id) => id !== "submission");
    expect(unansweredIds(late).toSorted()).toEqual(others.toSorted());
  });

  it("of an eligible application is what is merely expected", () => {
    const draft = applicationWith({ commitments: without(goodApplication.commitments, "shareExperience", "ensureProgress") });
    expect(assessEligibility(round2026, draft).verdict).toBe("eligible");
    expect(unansweredIds(draft)).toEqual(expected);
  });

  it("is nothing in a complete application", () => {
    expect(unansweredIds(goodApplication)).toEqual([]);
  });
});

describe("a round decides what is asked", () => {
  it("about membership, only where it takes members alone (D13)", () => {
    expect(unansweredIds({}, membersOnly).filter((id) => !unansweredIds({}).includes(id))).toEqual(["membership"]);
    expect(nextIds(goodApplication, membersOnly)).toEqual(["membership"]);
    expect(unansweredIds(applicationWith({ membership: null }))).toEqual([]);
  });

  it("about commitments, only those it has", () => {
    const round = roundWith((data) => {
      withoutCommitments(data, (id) => id !== "time");
    });
    expect(unansweredIds({}, round).filter((id) => id.startsWith("commitment"))).toEqual(["commitment.time"]);
  });

  it("and cites what it rests on", () => {
    const round = roundWith((data) => (data.application.selection = { ...data.application.selection, membership: "required", provisions: ["target/1"] }));
    expect(assessEligibility(round, goodApplication).nextQuestions).toMatchObject([{ id: "membership", provisions: ["target/1"], assumptions: [] }]);
    expect(assessEligibility(membersOnly, goodApplication).nextQuestions).toMatchObject([{ id: "membership", provisions: [], assumptions: [] }]);
  });
});

describe("an open question", () => {
  const [question] = assessEligibility(round2026, applicationWith({ commitments: { ...goodApplication.commitments, coverOwnCosts: null } })).nextQuestions;

  it("says what is asked, of whom, where the answer belongs, what is permitted, what it decides, and why", () => {
    expect(question).toEqual({
      id: "commitment.coverOwnCosts",
      path: ["commitments", "coverOwnCosts"],
      answer: "yes-no",
      schema: { $schema: "https://json-schema.org/draft/2020-12/schema", type: "boolean" },
      answeredBy: "municipality",
      decides: ["eligibility.commitment"],
      provisions: ["costs/1", "costs/2"],
      assumptions: [],
      leftOpen: true,
    });
  });

  it("has an id of its own", () => {
    expect(new Set(everyQuestion.map(({ id }) => id)).size).toBe(everyQuestion.length);
    for (const { id } of everyQuestion) expect(id).toMatch(/^[a-z]+(\.[a-zA-Z]+)?$/);
  });

  it.each(everyQuestion)("is frozen through and through, and survives the way through JSON: $id", (each) => {
    expect(JSON.parse(JSON.stringify(each))).toStrictEqual(each);
    expect([each, each.path, each.schema, each.decides, each.provisions, each.assumptions].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("stands in a list that nobody can write in, which an empty list is too", () => {
    for (const draft of [{}, goodApplication]) {
      const { nextQuestions, unanswered } = assessEligibility(round2026, draft);
      expect([nextQuestions, unanswered].map((list) => Object.isFrozen(list))).toEqual([true, true]);
    }
  });
});
