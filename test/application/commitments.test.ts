import { describe, expect, it } from "vitest";
import { assessEligibility, round2026 } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { answerTo, applicationWith, goodApplication, without } from "./applications.js";

const commitments = [
  ["dedicatedGroup", "must", ["intro/5", "participation/1"]],
  ["time", "must", ["intro/6"]],
  ["capacity", "must", ["intro/6"]],
  ["activeParticipation", "must", ["intro/6"]],
  ["localDevelopmentWork", "must", ["participation/6"]],
  ["coverOwnCosts", "must", ["costs/1", "costs/2"]],
  ["shareExperience", "expected", ["intro/7", "participation/7"]],
  ["ensureProgress", "expected", ["intro/8"]],
] as const;

type Id = (typeof commitments)[number][0];

const answered = (id: Id, answer: boolean) => applicationWith({ commitments: { ...goodApplication.commitments, [id]: answer } });

/** The good application without an answer to one of the questions. */
const unanswered = (id: Id) => applicationWith({ commitments: without(goodApplication.commitments, id) });

describe.each(commitments)("the commitment %s", (id, force, provisions) => {
  const path = ["commitments", id];
  const repair = { action: "answer", path };

  it(`given is met, and cites ${provisions.join(", ")}`, () => {
    const common = { rule: "eligibility.commitment", about: id, expected: true, path, provisions, assumptions: [] };
    expect(answerTo(id, answered(id, true))).toEqual({ force, outcome: "met", code: "committed", received: true, ...common });
  });

  it("refused is unmet", () => {
    expect(answerTo(id, answered(id, false))).toMatchObject({ force, outcome: "unmet", code: "not-committed", received: false, provisions, repair });
  });

  it("not answered is unknown, never refused", () => {
    for (const draft of [unanswered(id), applicationWith({ commitments: {} }), applicationWith({ commitments: undefined })]) {
      expect(answerTo(id, draft)).toMatchObject({ outcome: "unknown", code: "not-answered", received: null, repair });
    }
  });

  it(force === "must" ? "decides" : "never excludes", () => {
    const verdicts = [answered(id, false), unanswered(id)].map((draft) => assessEligibility(round2026, draft).verdict);
    expect(verdicts).toEqual(force === "must" ? ["ineligible", "undetermined"] : ["eligible", "eligible"]);
  });
});

describe("the commitments of the call", () => {
  it("are each asked for as strongly as the round says, and cite what it cites", () => {
    expect(round2026.commitments.map(({ id, force, provisions }) => [id, force, provisions])).toEqual(commitments);
  });

  it("are each found once, in the order of the round", () => {
    const { findings } = assessEligibility(round2026, {});
    expect(findings.filter(({ rule }) => rule === "eligibility.commitment").map(({ about }) => about)).toEqual(round2026.commitments.map(({ id }) => id));
  });
});

describe("the commitments of another round", () => {
  const text = (all: string) => ({ nb: all, nn: all, en: all });
  const withEvaluation = (force: "must" | "expected") =>
    roundWith((round) => {
      round.commitments = [...round.commitments, { id: "evaluation", force, question: text("Deltar kommunen?"), to: text("taking part in the evaluation"), provisions: ["intro/8"] }];
    });
  const refused = { ...goodApplication, commitments: { ...goodApplication.commitments, evaluation: false } };

  it("are asked for as well, and one that is refused decides where it is a must", () => {
    const round = withEvaluation("must");
    expect(assessEligibility(round, goodApplication).verdict).toBe("undetermined");
    expect(assessEligibility(round, refused).verdict).toBe("ineligible");
    expect(answerTo("evaluation", refused, round)).toMatchObject({ force: "must", outcome: "unmet", about: "evaluation", path: ["commitments", "evaluation"], provisions: ["intro/8"] });
  });

  it("never exclude where they are merely expected", () => {
    const round = withEvaluation("expected");
    expect(assessEligibility(round, refused).verdict).toBe("eligible");
    expect(answerTo("evaluation", refused, round)).toMatchObject({ force: "expected", outcome: "unmet", about: "evaluation" });
  });

  it("are not found, and cannot be answered, where the round does not ask for them", () => {
    const round = roundWith((data) => (data.commitments = data.commitments.filter(({ id }) => id !== "time")));
    const draft = { ...goodApplication, commitments: without(goodApplication.commitments, "time") };
    expect(assessEligibility(round, draft).verdict).toBe("eligible");
    expect(assessEligibility(round, draft).findings.map(({ about }) => about)).not.toContain("time");
    expect(() => assessEligibility(round, goodApplication)).toThrow("commitments: Unrecognized key: time");
  });
});
