import { describe, expectTypeOf, it } from "vitest";
import { assess, met, notApplicable, rule, unmet, type AnyRule, type Finding, type FindingOf, type Json, type Outcome } from "../../src/assessment/index.js";

interface Pupils {
  readonly count: number;
}

const enough = rule({
  id: "school.enough",
  force: "must",
  facts: [],
  assess: ({ count }: Pupils) => (count < 10 ? unmet("too-few", { expected: 10, received: { count } }) : met("enough")),
  texts: {
    nb: { enough: "Nok.", "too-few": ({ expected, received }) => `${String(received.count)} av ${String(expected)}.` },
    nn: { enough: "Nok.", "too-few": "For få." },
    en: { enough: "Enough.", "too-few": "Too few." },
  },
});

const each = rule({
  id: "school.each",
  force: "expected",
  facts: [],
  assess: ({ count }: Pupils) => Array.from({ length: count }, (_, index) => (index > 0 ? met("later", { received: index }) : notApplicable("first"))),
  texts: { nb: { later: "a", first: "b" }, nn: { later: "a", first: "b" }, en: { later: "a", first: "b" } },
});

describe("a rule has a text for each of its codes in each language", () => {
  const whole = { id: "some.rule", force: "must", facts: [], assess: () => met("fine") } as const;

  it("compiles when it does", () => {
    expectTypeOf(rule({ ...whole, texts: { nb: { fine: "a" }, nn: { fine: "a" }, en: { fine: "a" } } }).id).toEqualTypeOf<"some.rule">();
  });

  it("does not compile without a code in one language", () => {
    // @ts-expect-error nynorsk lacks the text of `fine`
    rule({ ...whole, texts: { nb: { fine: "a" }, nn: {}, en: { fine: "a" } } });
  });

  it("does not compile without a language", () => {
    // @ts-expect-error English is missing
    rule({ ...whole, texts: { nb: { fine: "a" }, nn: { fine: "a" } } });
  });

  it("does not compile without a code that only one branch answers", () => {
    rule({
      ...whole,
      assess: (count: number) => (count > 0 ? met("some") : unmet("none")),
      // @ts-expect-error bokmål lacks the text of `none`
      texts: { nb: { some: "a" }, nn: { some: "a", none: "b" }, en: { some: "a", none: "b" } },
    });
  });

  it("does not compile with a code that it cannot answer", () => {
    // @ts-expect-error the rule never answers `poor`
    rule({ ...whole, texts: { nb: { fine: "a", poor: "b" }, nn: { fine: "a" }, en: { fine: "a" } } });
  });

  it("does not compile with a text that reads what its answer does not carry", () => {
    rule({
      ...whole,
      assess: () => met("counted", { received: { count: 1 } }),
      texts: {
        nb: { counted: ({ received }) => String(received.count) },
        // @ts-expect-error what was received has no `sum`
        nn: { counted: ({ received }) => String(received.sum) },
        // @ts-expect-error nothing was expected
        en: { counted: ({ expected }) => String(expected.count) },
      },
    });
  });

  it("does not compile with a force that does not exist", () => {
    // @ts-expect-error there are musts and expectations
    rule({ ...whole, force: "should", texts: { nb: { fine: "a" }, nn: { fine: "a" }, en: { fine: "a" } } });
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
  const [finding] = assess([enough, each], { count: 9 }).findings;

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
    assess([enough], { teachers: 3 });
  });
});
