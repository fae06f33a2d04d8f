import { describe, expectTypeOf, it } from "vitest";
import { assess, met, notApplicable, rule, unmet, type AnyRule, type Finding, type FindingOf, type Json, type Outcome, type Term } from "../../src/assessment/index.js";
import type { Round, RoundQuestion } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";

interface Pupils {
  readonly round: unknown;
  readonly count: number;
}

const enough = rule({
  id: "school.enough",
  force: "must",
  terms: () => [],
  assess: ({ count }: Pupils) => (count < 10 ? unmet("too-few", { expected: 10, received: { count } }) : met("enough")),
  says: { "too-few": ({ expected, received }) => ({ count: received.count, wanted: expected }) },
});

const each = rule({
  id: "school.each",
  force: "expected",
  terms: () => [],
  assess: ({ count }: Pupils) => Array.from({ length: count }, (_, index) => (index > 0 ? met("later", { received: index }) : notApplicable("first"))),
});

describe("what a rule tells its sentences", () => {
  const whole = { id: "some.rule", force: "must", terms: () => [], assess: () => met("fine") } as const;

  it("may be nothing, of a code whose sentence has no slots", () => {
    expectTypeOf(rule(whole).id).toEqualTypeOf<"some.rule">();
    expectTypeOf(rule({ ...whole, says: { fine: () => ({}) } }).id).toEqualTypeOf<"some.rule">();
  });

  it("is of a code that it can answer, or does not compile", () => {
    // @ts-expect-error the rule never answers `poor`
    rule({ ...whole, says: { poor: () => ({}) } });
  });

  it("is what its answer carries, or does not compile", () => {
    const counting = { ...whole, assess: () => met("counted", { received: { count: 1 } }) };
    rule({ ...counting, says: { counted: ({ received }) => ({ count: received.count }) } });
    // @ts-expect-error what was received has no `sum`
    rule({ ...counting, says: { counted: ({ received }) => ({ count: String(received.sum) }) } });
    // @ts-expect-error nothing was expected
    rule({ ...counting, says: { counted: ({ expected }) => ({ count: String(expected.count) }) } });
  });

  it("is facts, or does not compile", () => {
    // @ts-expect-error a boolean cannot be said
    rule({ ...whole, says: { fine: () => ({ fine: true }) } });
    // @ts-expect-error no round has a name for a colour
    rule({ ...whole, says: { fine: () => ({ fine: { colour: "red" } }) } });
  });

  it("does not compile with a force that does not exist", () => {
    // @ts-expect-error there are musts and expectations
    rule({ ...whole, force: "should" });
  });
});

describe("only what a round holds can be cited", () => {
  it("by a rule, which says which terms it reads", () => {
    expectTypeOf(rule({ id: "some.rule", force: "must", terms: ({ guidance }: Round) => [guidance], assess: ({ round }: RoundQuestion) => met("fine", { received: round.id }) }).id).toEqualTypeOf<"some.rule">();
    // @ts-expect-error what a rule writes down itself is no term
    rule({ id: "some.rule", force: "must", terms: () => [{ provisions: ["intro/1"], assumptions: [] }], assess: () => met("fine") });
    // @ts-expect-error nor are ids
    rule({ id: "some.rule", force: "must", terms: () => ["intro/1"], assess: () => met("fine") });
    // @ts-expect-error a rule without terms cites nothing
    rule({ id: "some.rule", force: "must", assess: () => met("fine") });
  });

  it("by an answer, which says what it rests on", () => {
    expectTypeOf(met("fine", { terms: [round2026.group], rests: [round2026.wish] }).rests).toEqualTypeOf<readonly Term[]>();
    // @ts-expect-error what an answer writes down itself is no term
    met("fine", { rests: [{ provisions: [], assumptions: ["D1"] }] });
    // @ts-expect-error an activity may come from a caller
    met("fine", { terms: buildSchedule(round2026).activities });
    // @ts-expect-error an answer cites by its terms alone
    met("fine", { provisions: ["intro/1"] });
    // @ts-expect-error a provision is what is cited, and cites nothing
    met("fine", { terms: round2026.provisions });
  });

  it("and the question holds the round that it is read from", () => {
    // @ts-expect-error no round, no terms
    rule({ id: "some.rule", force: "must", terms: () => [], assess: ({ count }: { readonly count: number }) => met("fine", { received: count }) });
  });
});

describe("an answer carries the types of what it was told", () => {
  it("literally", () => {
    const answer = unmet("too-few", { expected: 10, received: { count: 9 } });
    expectTypeOf(answer.outcome).toEqualTypeOf<"unmet">();
    expectTypeOf(answer.code).toEqualTypeOf<"too-few">();
    expectTypeOf(answer.expected).toEqualTypeOf<10>();
    expectTypeOf(answer.received).toEqualTypeOf<{ readonly count: 9 }>();
    expectTypeOf(met("fine").received).toEqualTypeOf<null>();
  });

  it("which are plain JSON", () => {
    // @ts-expect-error a date does not survive JSON
    met("fine", { received: new Date(0) });
    // @ts-expect-error nor does a function
    met("fine", { expected: () => 1 });
    expectTypeOf(met("fine")).toExtend<{ readonly expected: Json; readonly received: Json }>();
  });
});

describe("a finding narrows", () => {
  const [finding] = assess([enough, each], { round: null, count: 9 }).findings;

  it("by its rule and its code", () => {
    expectTypeOf(finding).toEqualTypeOf<FindingOf<typeof enough> | FindingOf<typeof each> | undefined>();
    if (finding?.rule === "school.enough" && finding.code === "too-few") {
      expectTypeOf(finding.received).toEqualTypeOf<{ readonly count: number }>();
      expectTypeOf(finding.outcome).toEqualTypeOf<"unmet">();
    }
    if (finding?.rule === "school.each") {
      expectTypeOf(finding.code).toEqualTypeOf<"later" | "first">();
      if (finding.code === "later") expectTypeOf(finding.received).toEqualTypeOf<number>();
    }
  });

  it("and knows no other rule and no other code", () => {
    // @ts-expect-error no such rule was asked
    expectTypeOf(finding?.rule === "school.other").toEqualTypeOf<boolean>();
    // @ts-expect-error no rule has such a code
    expectTypeOf(finding?.code === "poor").toEqualTypeOf<boolean>();
  });

  it("and is a finding like any other", () => {
    expectTypeOf<FindingOf<typeof enough>>().toExtend<Finding>();
    expectTypeOf<Finding["outcome"]>().toEqualTypeOf<Outcome>();
  });
});

describe("a list of rules", () => {
  it("holds rules that answer the same question, and no others", () => {
    expectTypeOf(enough).toExtend<AnyRule<Pupils>>();
    expectTypeOf(each).toExtend<AnyRule>();
    // @ts-expect-error the rule asks for pupils
    assess([enough], { round: null, teachers: 3 });
  });
});
