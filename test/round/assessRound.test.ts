import { describe, expect, it } from "vitest";
import { assessRound, roundRules } from "../../src/round/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { roundWith } from "./roundWith.js";

describe("assessRound of the call of 2026–2027", () => {
  const { outcome, findings, summary } = assessRound(round2026);

  it("finds that the round holds together", () => {
    expect(outcome).toBe("met");
    expect(findings.filter((finding) => finding.outcome !== "met")).toEqual([]);
  });

  it("answers one for one where a rule looks at each gathering or each semester", () => {
    const answers = Object.fromEntries(roundRules.map(({ id }) => [id, findings.filter(({ rule }) => rule === id).length]));
    expect(answers).toEqual({
      "round.semesters.count": 1,
      "round.semesters.tile": 1,
      "round.gatherings.semester": 7,
      "round.gatherings.weekday": 7,
      "round.learning-conferences.per-semester": 3,
      "round.leader-gatherings.per-semester": 3,
      "round.kick-off.first": 1,
      "round.application.order": 1,
      "round.gatherings.holidays": 7,
      "round.gatherings.apart": 1,
    });
    expect(summary.must).toEqual({ met: 32, unmet: 0, unknown: 0, "needs-judgement": 0, "not-applicable": 0 });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  it("answers the same for the round as JSON", () => {
    expect(assessRound(roundWith({}))).toEqual(assessRound(round2026));
  });
});

describe("assessRound", () => {
  it("answers unmet for a round that does not hold together, and does not throw", () => {
    expect(assessRound(roundWith({ "gatherings.0.weekday": "monday" }))).toMatchObject({ outcome: "unmet", summary: { must: { met: 31, unmet: 1 } } });
  });

  it("refuses what is not shaped like a round", () => {
    expect(() => assessRound(roundWith({ gatherings: {} }))).toThrow(InvalidInputError);
  });

  it("answers for a round without gatherings", () => {
    expect(assessRound(roundWith({ gatherings: [] })).findings.filter(({ outcome }) => outcome === "unmet")).toHaveLength(7);
  });
});

describe("the rules for rounds", () => {
  it("have an id each", () => {
    expect(new Set(roundRules.map(({ id }) => id)).size).toBe(roundRules.length);
  });

  it.each(roundRules)("$id reads terms that the round holds, and cites where the call has each from", ({ id, terms }) => {
    const read = terms(round2026);
    expect(read).not.toEqual([]);
    const cited = assessRound(round2026).findings.filter(({ rule }) => rule === id).map(({ provisions }) => provisions);
    for (const provisions of cited) expect(provisions).toEqual(expect.arrayContaining(read.flatMap((term) => term.provisions)));
  });
});
