import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type ApplicationDraftInput, type QuestionId } from "../../src/index.js";
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
    ["with a number half written", { municipality: { number: "50" } }],
    ["without a commitment", { commitments: { time: false } }],
    ["judged unclear", { judgements: { developmentIntent: "unclear" } }],
    ["lacking an area", { developmentIntent: { areas: ["pedagogy"] } }],
  ])("is nothing when an application is ineligible at once: %s", (_why, draft) => {
    expect(assessEligibility(round2026, draft)).toMatchObject({ verdict: "ineligible", nextQuestions: [] });
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
