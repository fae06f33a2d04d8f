import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type ApplicationDraftInput, type Vocabulary2026 } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";

const all = ["profession", "pedagogy", "organisation"] as const;
const text = (all: string) => ({ nb: all, nn: all, en: all });
type Intent = ApplicationDraftInput<Vocabulary2026>["developmentIntent"];
type DevelopmentArea = Vocabulary2026["area"];

describe("the areas of the wish (intro/4)", () => {
  const areas = (developmentIntent: Intent) => found("eligibility.wish.areas", applicationWith({ developmentIntent }));

  it.each<[readonly DevelopmentArea[], readonly DevelopmentArea[], (readonly string[])?]>([
    [["pedagogy", "organisation"], ["profession"]],
    [["organisation", "profession"], ["pedagogy"]],
    [["profession", "pedagogy"], ["organisation"]],
    [["pedagogy", "pedagogy", "pedagogy"], ["profession", "organisation"]],
    [[], all, []],
  ])("being %j lack %j (D10)", (named, missing, assumptions = ["D10"]) => {
    expect(areas({ areas: named })).toMatchObject({
      outcome: "unmet",
      code: "areas-missing",
      expected: all,
      received: { areas: named, missing },
      path: ["developmentIntent", "areas"],
      provisions: ["intro/4"],
      assumptions,
      repair: { action: "answer", path: ["developmentIntent", "areas"] },
    });
  });

  it.each<[readonly DevelopmentArea[], readonly DevelopmentArea[], string[]]>([
    [[], all, []],
    [["pedagogy"], ["profession", "organisation"], ["D10"]],
  ])("being %j so far are unknown as long as nobody has submitted, and all questions stand", (named, missing, assumptions) => {
    for (const submittedAt of [undefined, null]) {
      const draft = { submittedAt, developmentIntent: { areas: named } };
      expect(found("eligibility.wish.areas", draft)).toMatchObject({ outcome: "unknown", code: "areas-incomplete", expected: all, received: { areas: named, missing }, assumptions, repair: { action: "answer" } });
      expect(assessEligibility(round2026, draft).verdict).toBe("undetermined");
      expect(assessEligibility(round2026, draft).nextQuestions.map(({ id }) => id)).toEqual(assessEligibility(round2026, {}).nextQuestions.map(({ id }) => id));
    }
  });

  it.each<[readonly DevelopmentArea[]]>([[all], [all.toReversed()], [[...all, ...all]]])("being %j cover all three", (named) => {
    expect(areas({ areas: named })).toMatchObject({ outcome: "met", code: "areas-covered", received: { missing: [] } });
    expect(areas({ areas: named })).not.toHaveProperty("repair");
  });

  it.each<[string, Intent | undefined]>([
    ["no wish", undefined],
    ["an empty wish", {}],
    ["a wish in words only", { statement: "Vi vil utvikle alt." }],
  ])("are not answered by %s", (_what, intent) => {
    expect(areas(intent)).toMatchObject({
      outcome: "unknown",
      code: "areas-not-answered",
      assumptions: [],
      repair: { action: "answer", path: ["developmentIntent", "areas"] },
    });
  });

  it("rest on nothing while they are left open", () => {
    expect(areas({ areas: null })).toMatchObject({ code: "areas-left-open", assumptions: [] });
  });

  it("are those that the round asks for", () => {
    const names = { one: text("digital teaching"), the: text("the digital teaching") };
    const round = roundWith(({ wish }) => (wish.areas = [...wish.areas.filter(({ id }) => id === "pedagogy"), { id: "digital", names }]));
    const lacking = found("eligibility.wish.areas", applicationWith({ developmentIntent: { areas: ["pedagogy"] } }), round);
    expect(lacking).toMatchObject({ outcome: "unmet", expected: ["pedagogy", "digital"], received: { missing: ["digital"] } });
    expect(found("eligibility.wish.areas", { developmentIntent: { areas: ["pedagogy", "digital"] } }, round).outcome).toBe("met");
    expect(() => assessEligibility(round, applicationWith({ developmentIntent: { areas: ["profession"] } }))).toThrow("developmentIntent.areas[0]: Expected one of pedagogy, digital");
  });

  it("are not asked for by a round that names none", () => {
    const round = roundWith(({ wish, assumptions }) => {
      wish.areas = [];
      assumptions.splice(assumptions.findIndex(({ id }) => id === "D10"), 1);
    });
    const draft = applicationWith({ developmentIntent: { areas: [], statement: "Vi vil." } });
    expect(found("eligibility.wish.areas", draft, round)).toMatchObject({ outcome: "not-applicable", code: "no-areas", assumptions: [] });
    expect(assessEligibility(round, draft).verdict).toBe("eligible");
    expect(assessEligibility(round, {}).unanswered.map(({ id }) => id)).not.toContain("wish.areas");
    expect(() => assessEligibility(round, applicationWith({ developmentIntent: { areas: ["pedagogy"] } }))).toThrow("there is nothing to choose from");
  });
});

describe("the clarity of the wish (D9)", () => {
  const clarity = (developmentIntent: Intent | undefined, judgement?: "clear" | "unclear") =>
    found("eligibility.wish.clear", applicationWith({ developmentIntent, judgements: judgement && { developmentIntent: judgement } }));
  const statement = ["developmentIntent", "statement"];
  const judgement = ["judgements", "developmentIntent"];

  it.each<[string, Intent | undefined]>([
    ["no wish", undefined],
    ["no statement", { areas: all }],
    ["an empty statement", { statement: "" }],
    ["a blank statement", { statement: " \n\t\u00a0" }],
  ])("is unknown with %s", (_what, intent) => {
    expect(clarity(intent)).toMatchObject({
      outcome: "unknown",
      code: "no-statement",
      path: statement,
      provisions: ["intro/4"],
      assumptions: ["D9"],
      repair: { action: "answer", path: statement },
    });
  });

  it("is for a person to judge once there is a statement, however short", () => {
    expect(clarity({ statement: "?" })).toMatchObject({ outcome: "needs-judgement", code: "to-be-judged", path: statement });
  });

  it.each([
    ["clear", "met", "judged-clear"],
    ["unclear", "unmet", "judged-unclear"],
  ] as const)("is what a person has judged it: %s, with a statement or without", (judged, outcome, code) => {
    expect(clarity({ statement: "Vi vil utvikle samspillet." }, judged)).toMatchObject({ outcome, code, path: judgement });
    expect(clarity(undefined, judged)).toMatchObject({ outcome, code, path: judgement });
  });

  it("is mended by another statement where it is judged unclear, and by nothing where it is clear", () => {
    expect(clarity({ statement: "?" }, "unclear")).toHaveProperty("repair", { action: "answer", path: statement });
    expect(clarity({ statement: "?" }, "clear")).not.toHaveProperty("repair");
  });

  it("is not judged by a record of judgements that is empty", () => {
    expect(found("eligibility.wish.clear", applicationWith({ judgements: {} }))).toMatchObject({ outcome: "needs-judgement" });
  });

  it("never carries the statement itself, which may be long and personal", () => {
    expect(JSON.stringify(clarity({ statement: "Kari Nordmann" }))).not.toContain("Nordmann");
  });
});
