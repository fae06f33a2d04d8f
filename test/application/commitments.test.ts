import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type CommitmentId } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found, goodApplication, without } from "./applications.js";

const commitments = [
  ["dedicatedGroup", "eligibility.commitment.dedicated-group", "must", ["intro/5", "participation/1"]],
  ["time", "eligibility.commitment.time", "must", ["intro/6"]],
  ["capacity", "eligibility.commitment.capacity", "must", ["intro/6"]],
  ["activeParticipation", "eligibility.commitment.active-participation", "must", ["intro/6"]],
  ["localDevelopmentWork", "eligibility.commitment.local-development-work", "must", ["participation/6"]],
  ["coverOwnCosts", "eligibility.commitment.own-costs", "must", ["costs/1", "costs/2"]],
  ["shareExperience", "eligibility.commitment.share-experience", "expected", ["intro/7", "participation/7"]],
  ["ensureProgress", "eligibility.commitment.ensure-progress", "expected", ["intro/8"]],
] as const;

const answered = (id: CommitmentId, answer: boolean) => applicationWith({ commitments: { ...goodApplication.commitments, [id]: answer } });

/** The good application without an answer to one of the questions. */
const unanswered = (id: CommitmentId) => applicationWith({ commitments: without(goodApplication.commitments, id) });

describe.each(commitments)("the commitment %s", (id, rule, force, provisions) => {
  const path = ["commitments", id];
  const repair = { action: "answer", path };

  it(`given is met, and cites ${provisions.join(", ")}`, () => {
    const common = { expected: true, path, provisions, assumptions: [] };
    expect(found(rule, answered(id, true))).toEqual({ rule, force, outcome: "met", code: "committed", received: true, ...common });
  });

  it("refused is unmet", () => {
    expect(found(rule, answered(id, false))).toMatchObject({ outcome: "unmet", code: "not-committed", received: false, provisions, repair });
  });

  it("not answered is unknown, never refused", () => {
    for (const draft of [unanswered(id), applicationWith({ commitments: {} }), applicationWith({ commitments: undefined })]) {
      expect(found(rule, draft)).toMatchObject({ outcome: "unknown", code: "not-answered", received: null, repair });
    }
  });

  it("is not applicable in a round that does not ask for it, whatever the answer", () => {
    const round = roundWith((data) => {
      data.commitments = data.commitments.filter((each) => each.id !== id);
      data.expectations = data.expectations.filter((each) => each.id !== id);
    });
    for (const draft of [answered(id, true), answered(id, false), unanswered(id)]) {
      expect(found(rule, draft, round)).toMatchObject({ outcome: "not-applicable", code: "not-asked-for", expected: null, received: null });
      expect(assessEligibility(round, draft).verdict).toBe("eligible");
    }
  });

  it(force === "must" ? "decides" : "never excludes", () => {
    const verdicts = [answered(id, false), unanswered(id)].map((draft) => assessEligibility(round2026, draft).verdict);
    expect(verdicts).toEqual(force === "must" ? ["ineligible", "undetermined"] : ["eligible", "eligible"]);
  });
});

describe("the commitments of the call", () => {
  it("are each asked for by a rule of the same strength, and cite the same provisions", () => {
    const must = round2026.commitments.map(({ id, provisions }) => [id, "must", provisions]);
    const expected = round2026.expectations.map(({ id, provisions }) => [id, "expected", provisions]);
    expect([...must, ...expected]).toEqual(commitments.map(([id, , force, provisions]) => [id, force, provisions]));
  });
});
