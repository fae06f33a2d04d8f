import { describe, expect, it } from "vitest";
import { met, needsJudgement, notApplicable, unknown, unmet } from "../../src/assessment/index.js";
import { bigEnough, enoughPupils, round } from "./someRules.js";

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

describe("a rule", () => {
  it("answers on its own, without any assessment", () => {
    expect(enoughPupils.findings({ round, count: 9 })).toMatchObject([{ outcome: "unmet", code: "too-few", expected: 10, received: { count: 9 } }]);
    expect(enoughPupils.findings({ round, count: 10 })).toMatchObject([{ outcome: "met", code: "enough" }]);
    expect(enoughPupils.findings({ round, count: null })).toMatchObject([{ outcome: "unknown", code: "not-counted" }]);
  });

  it("says which terms it reads, and cannot be changed", () => {
    expect(enoughPupils.terms(round)).toEqual([round.size]);
    expect([enoughPupils, enoughPupils.says].every(Object.isFrozen)).toBe(true);
  });
});

describe("a rule for each entry of a list", () => {
  it("answers for every one, says which it is about, and cites that one and what it reads besides", () => {
    expect(bigEnough.findings({ round, count: 12 })).toMatchObject([
      { about: "hall", force: "must", code: "room-enough", provisions: ["school/2", "school/7"], assumptions: [] },
      { about: "attic", force: "expected", code: "too-small", provisions: ["school/3", "school/7"], assumptions: ["D102"] },
    ]);
    expect(bigEnough.terms(round)).toEqual([...round.rooms, round.parity]);
  });

  it("answers nothing where the list is empty", () => {
    expect(bigEnough.findings({ round: { ...round, rooms: [] }, count: 12 })).toEqual([]);
  });
});
