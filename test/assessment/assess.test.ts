import { describe, expect, it } from "vitest";
import { assess, citedBy, rule, unmet, type Answer, type Force, type Outcome } from "../../src/assessment/index.js";
import { enoughPupils, oddPupils, round } from "./someRules.js";

const outcomes: readonly Outcome[] = ["unmet", "unknown", "needs-judgement", "met", "not-applicable"];

/** Every set of outcomes, the empty one among them. */
const allSets = outcomes.reduce<Outcome[][]>((sets, outcome) => sets.flatMap((set) => [set, [...set, outcome]]), [[]]);

/** A rule of a force that answers once for each of the outcomes. */
function ruleAnswering(force: Force, answered: readonly Outcome[]) {
  const answers = answered.map((outcome): Answer => ({ outcome, code: "some", expected: null, received: null, path: [], terms: [], rests: [] }));
  return rule({ id: `some.${force}`, force, terms: () => [], assess: () => answers });
}

describe("the outcome of an assessment", () => {
  it.each(allSets.map((set) => ({ set })))("of musts that answer $set is the strongest: unmet, unknown, needs-judgement, met", ({ set }) => {
    const strongest = outcomes.find((outcome) => set.includes(outcome)) ?? "not-applicable";
    expect(assess([ruleAnswering("must", set)], { round }).outcome).toBe(strongest);
    expect(assess([ruleAnswering("must", set.toReversed())], { round }).outcome).toBe(strongest);
  });

  it.each(allSets.map((set) => ({ set })))("is never changed by expectations, whatever the musts: $set", ({ set }) => {
    const must = ruleAnswering("must", set);
    for (const expected of allSets) {
      const { outcome, summary } = assess([ruleAnswering("expected", expected), must], { round });
      expect(outcome).toBe(assess([must], { round }).outcome);
      expect(summary.must).toEqual(assess([must], { round }).summary.must);
    }
  });

  it("is the strongest over several rules", () => {
    expect(assess([ruleAnswering("must", ["met"]), ruleAnswering("must", ["unknown"]), ruleAnswering("must", ["needs-judgement"])], { round }).outcome).toBe("unknown");
  });

  it.each([
    ["no rules", []],
    ["expectations alone, even broken ones", [ruleAnswering("expected", ["unmet"])]],
    ["musts that do not concern the case", [ruleAnswering("must", ["not-applicable", "not-applicable"])]],
    ["musts that answer nothing", [ruleAnswering("must", [])]],
  ])("of %s is not-applicable", (_, rules) => {
    expect(assess(rules, { round }).outcome).toBe("not-applicable");
  });
});

describe("the summary of an assessment", () => {
  it("counts each finding once, by force and outcome", () => {
    const { summary } = assess([ruleAnswering("must", ["met", "met", "unmet", "unknown"]), ruleAnswering("expected", ["met", "not-applicable", "needs-judgement"])], { round });
    expect(summary).toEqual({
      must: { met: 2, unmet: 1, unknown: 1, "needs-judgement": 0, "not-applicable": 0 },
      expected: { met: 1, unmet: 0, unknown: 0, "needs-judgement": 1, "not-applicable": 1 },
    });
  });

  it.each(allSets.map((set) => ({ set })))("adds up to the findings: $set", ({ set }) => {
    const { findings, summary } = assess([ruleAnswering("must", set), ruleAnswering("expected", [...set, "met"])], { round });
    const counted = [...Object.values(summary.must), ...Object.values(summary.expected)].reduce((sum, count) => sum + count, 0);
    expect([counted, findings.length]).toEqual([2 * set.length + 1, 2 * set.length + 1]);
  });
});

describe("the findings of an assessment", () => {
  it("stand in the order of the rules, and within a rule in the order of its answers", () => {
    const { findings } = assess([oddPupils, enoughPupils, oddPupils], { round, count: 3 });
    expect(findings.map(({ rule: id, code }) => `${id} ${code}`)).toEqual([
      ...["school.pupils.odd even", "school.pupils.odd odd", "school.pupils.odd even"],
      "school.pupils.enough too-few",
      ...["school.pupils.odd even", "school.pupils.odd odd", "school.pupils.odd even"],
    ]);
  });

  it("carry the rule and its force, the provisions of what the rule and the answer read, and the assumptions that the answer rests on, each once", () => {
    expect(assess([enoughPupils], { round, count: 9 }).findings).toEqual([
      {
        rule: "school.pupils.enough",
        force: "must",
        outcome: "unmet",
        code: "too-few",
        expected: 10,
        received: { count: 9 },
        path: ["count"],
        provisions: ["school/1", "school/5"],
        assumptions: ["D103", "D105"],
      },
    ]);
  });

  it("keep the repair, cite what the rule reads where the answer adds nothing, and name no assumption that the answer does not rest on", () => {
    expect(assess([enoughPupils], { round, count: null }).findings).toMatchObject([
      { provisions: ["school/1"], assumptions: [], repair: { action: "answer", field: "count" } },
    ]);
    expect(assess([oddPupils], { round, count: 1 }).findings).toMatchObject([{ provisions: ["school/7"], assumptions: [] }]);
  });

  it("are none where a rule looked at nothing", () => {
    expect(assess([oddPupils], { round, count: 0 }).findings).toEqual([]);
  });

  it("cite whatever the round that is asked about says of the terms", () => {
    const other = { ...round, size: { ...round.size, provisions: ["x/17"], assumptions: ["D907"] } };
    expect(assess([enoughPupils], { round: other, count: 9 }).findings).toMatchObject([{ provisions: ["x/17", "school/5", "school/1"], assumptions: ["D907", "D105"] }]);
  });

  it("leave the terms as they were", () => {
    const before = structuredClone(round);
    assess([enoughPupils, oddPupils], { round, count: 9 });
    expect(round).toEqual(before);
  });

  it("can be cited by a rule that sums them up", () => {
    const [tooFew] = assess([enoughPupils], { round, count: 9 }).findings;
    const summingUp = rule({
      id: "school.in-order",
      force: "must",
      terms: () => [round.parity],
      assess: () => (tooFew === undefined ? [] : [unmet("not-in-order", { terms: [citedBy(tooFew)], rests: [citedBy(tooFew)] })]),
    });
    expect(assess([summingUp], { round }).findings).toMatchObject([{ provisions: ["school/7", "school/1", "school/5"], assumptions: ["D103", "D105"] }]);
  });
});
