import { describe, expect, it } from "vitest";
import { assess, rule, type Answer, type Force, type Outcome } from "../../src/assessment/index.js";
import { enoughPupils, oddPupils } from "./someRules.js";

const outcomes: readonly Outcome[] = ["unmet", "unknown", "needs-judgement", "met", "not-applicable"];

/** Every set of outcomes, the empty one among them. */
const allSets = outcomes.reduce<Outcome[][]>((sets, outcome) => sets.flatMap((set) => [set, [...set, outcome]]), [[]]);

/** A rule of a force that answers once for each of the outcomes. */
function ruleAnswering(force: Force, answered: readonly Outcome[]) {
  const answers = answered.map((outcome): Answer => ({ outcome, code: "some", expected: null, received: null, path: [], facts: [], assumptions: [] }));
  return rule({ id: `some.${force}`, force, facts: [], assess: () => answers, texts: { nb: {}, nn: {}, en: {} } });
}

describe("the outcome of an assessment", () => {
  it.each(allSets.map((set) => ({ set })))("of musts that answer $set is the strongest: unmet, unknown, needs-judgement, met", ({ set }) => {
    const strongest = outcomes.find((outcome) => set.includes(outcome)) ?? "not-applicable";
    expect(assess([ruleAnswering("must", set)], {}).outcome).toBe(strongest);
    expect(assess([ruleAnswering("must", set.toReversed())], {}).outcome).toBe(strongest);
  });

  it.each(allSets.map((set) => ({ set })))("is never changed by expectations, whatever the musts: $set", ({ set }) => {
    const must = ruleAnswering("must", set);
    for (const expected of allSets) {
      const { outcome, summary } = assess([ruleAnswering("expected", expected), must], {});
      expect(outcome).toBe(assess([must], {}).outcome);
      expect(summary.must).toEqual(assess([must], {}).summary.must);
    }
  });

  it("is the strongest over several rules", () => {
    expect(assess([ruleAnswering("must", ["met"]), ruleAnswering("must", ["unknown"]), ruleAnswering("must", ["needs-judgement"])], {}).outcome).toBe("unknown");
  });

  it.each([
    ["no rules", []],
    ["expectations alone, even broken ones", [ruleAnswering("expected", ["unmet"])]],
    ["musts that do not concern the case", [ruleAnswering("must", ["not-applicable", "not-applicable"])]],
    ["musts that answer nothing", [ruleAnswering("must", [])]],
  ])("of %s is not-applicable", (_, rules) => {
    expect(assess(rules, {}).outcome).toBe("not-applicable");
  });
});

describe("the summary of an assessment", () => {
  it("counts each finding once, by force and outcome", () => {
    const { summary } = assess([ruleAnswering("must", ["met", "met", "unmet", "unknown"]), ruleAnswering("expected", ["met", "not-applicable", "needs-judgement"])], {});
    expect(summary).toEqual({
      must: { met: 2, unmet: 1, unknown: 1, "needs-judgement": 0, "not-applicable": 0 },
      expected: { met: 1, unmet: 0, unknown: 0, "needs-judgement": 1, "not-applicable": 1 },
    });
  });

  it.each(allSets.map((set) => ({ set })))("adds up to the findings: $set", ({ set }) => {
    const { findings, summary } = assess([ruleAnswering("must", set), ruleAnswering("expected", [...set, "met"])], {});
    const counted = [...Object.values(summary.must), ...Object.values(summary.expected)].reduce((sum, count) => sum + count, 0);
    expect([counted, findings.length]).toEqual([2 * set.length + 1, 2 * set.length + 1]);
  });
});

describe("the findings of an assessment", () => {
  it("stand in the order of the rules, and within a rule in the order of its answers", () => {
    const { findings } = assess([oddPupils, enoughPupils, oddPupils], { count: 3 });
    expect(findings.map(({ rule: id, code }) => `${id} ${code}`)).toEqual([
      ...["school.pupils.odd even", "school.pupils.odd odd", "school.pupils.odd even"],
      "school.pupils.enough too-few",
      ...["school.pupils.odd even", "school.pupils.odd odd", "school.pupils.odd even"],
    ]);
  });

  it("carry the rule and its force, and the facts and assumptions of both rule and answer, each once", () => {
    expect(assess([enoughPupils], { count: 9 }).findings).toEqual([
      {
        rule: "school.pupils.enough",
        force: "must",
        outcome: "unmet",
        code: "too-few",
        expected: 10,
        received: { count: 9 },
        path: ["count"],
        facts: ["participation/1", "intro/5"],
        assumptions: ["D3", "D5"],
      },
    ]);
  });

  it("keep the repair, and the facts and assumptions of the rule where the answer adds none", () => {
    expect(assess([enoughPupils], { count: null }).findings).toMatchObject([
      { facts: ["participation/1"], assumptions: ["D3"], repair: { action: "answer", field: "count" } },
    ]);
    expect(assess([oddPupils], { count: 1 }).findings).toMatchObject([{ facts: ["intro/7"], assumptions: [] }]);
  });

  it("are none where a rule looked at nothing", () => {
    expect(assess([oddPupils], { count: 0 }).findings).toEqual([]);
  });

  it("leave the rules as they were", () => {
    assess([enoughPupils], { count: 9 });
    expect([enoughPupils.facts, enoughPupils.assumptions]).toEqual([["participation/1"], ["D3"]]);
  });
});
