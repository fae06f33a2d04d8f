import { describe, expect, it } from "vitest";
import { met, needsJudgement, notApplicable, rule, unknown, unmet } from "../../src/assessment/index.js";
import { enoughPupils, round } from "./someRules.js";

describe("an answer", () => {
  it.each([
    ["met", met],
    ["unmet", unmet],
    ["unknown", unknown],
    ["needs-judgement", needsJudgement],
    ["not-applicable", notApplicable],
  ] as const)("of the outcome %s has nothing to say beyond its code, unless it is told", (outcome, answer) => {
    expect(answer("some-code")).toEqual({ outcome, code: "some-code", expected: null, received: null, path: [], terms: [], rests: [] });
  });

  it("carries what it is told, and nothing is lost on the way to JSON", () => {
    const answer = unmet("seat-empty", {
      expected: 1,
      received: { seats: [] },
      path: ["members", 0],
      terms: [round.size],
      rests: [round.counting],
      repair: { action: "fill-seat", role: "principal" },
    });
    expect(answer).toEqual({
      outcome: "unmet",
      code: "seat-empty",
      expected: 1,
      received: { seats: [] },
      path: ["members", 0],
      terms: [round.size],
      rests: [round.counting],
      repair: { action: "fill-seat", role: "principal" },
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it("has no repair where one change would not mend it", () => {
    expect(met("fine")).not.toHaveProperty("repair");
  });
});

describe("rule", () => {
  it("gives back the declaration itself", () => {
    const declaration = {
      id: "some.rule",
      force: "must",
      terms: () => [],
      assess: () => met("fine"),
      texts: { nb: { fine: "Ja." }, nn: { fine: "Ja." }, en: { fine: "Yes." } },
    } as const;
    expect(rule(declaration)).toBe(declaration);
  });

  it("answers on its own, without any assessment", () => {
    expect(enoughPupils.assess({ round, count: 9 })).toMatchObject({ outcome: "unmet", code: "too-few", expected: 10, received: { count: 9 } });
    expect(enoughPupils.assess({ round, count: 10 })).toMatchObject({ outcome: "met", code: "enough" });
    expect(enoughPupils.assess({ round, count: null })).toMatchObject({ outcome: "unknown", code: "not-counted" });
  });
});
