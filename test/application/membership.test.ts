import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type ApplicationDraftInput } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";
import { membersOnly } from "./openQuestions.js";

type Membership = ApplicationDraftInput["membership"] | undefined;

const said = (membership: Membership) => applicationWith({ membership });
const repair = { action: "answer", path: ["membership"] };

describe("membership in Norsk kulturskoleråd (D13)", () => {
  it.each<[Membership, string, string, string]>([
    [true, "met", "member", "eligible"],
    [false, "unmet", "not-a-member", "ineligible"],
    [undefined, "unknown", "membership-not-answered", "undetermined"],
    [null, "unknown", "membership-left-open", "undetermined"],
  ])("decides in a round that takes members alone: %j is %s", (membership, outcome, code, verdict) => {
    expect(found("eligibility.membership", said(membership), membersOnly)).toEqual({
      rule: "eligibility.membership",
      force: "must",
      outcome,
      code,
      expected: true,
      received: membership ?? null,
      path: ["membership"],
      provisions: [],
      assumptions: [],
      ...(outcome === "met" ? {} : { repair }),
    });
    expect(assessEligibility(membersOnly, said(membership)).verdict).toBe(verdict);
  });

  it.each<[Membership]>([[true], [false], [undefined], [null]])("is no matter in this round: %j", (membership) => {
    expect(found("eligibility.membership", said(membership))).toMatchObject({ outcome: "not-applicable", code: "membership-not-required", assumptions: ["D13"] });
    expect(assessEligibility(round2026, said(membership)).verdict).toBe("eligible");
  });

  it("cites the call of a round that states it, instead of an assumption", () => {
    const round = roundWith(({ application }) => (application.selection = { ...application.selection, membership: "required", provisions: ["target/1"], assumptions: [] }));
    expect(found("eligibility.membership", said(true), round)).toMatchObject({ provisions: ["target/1"], assumptions: [] });
  });
});
