import { met, notApplicable, rule, unknown, unmet, type Term } from "../../src/assessment/index.js";

/** What stands for a round: the terms that the rules read. */
export interface SchoolRound {
  readonly size: Term;
  readonly parity: Term;
  readonly counting: Term;
}

/** Only a parsed round holds terms; these are made for testing. */
function term(provisions: readonly string[], assumptions: readonly string[]): Term {
  return { provisions, assumptions } as unknown as Term;
}

export const round: SchoolRound = {
  size: term(["school/1"], ["D103"]),
  parity: term(["school/7"], []),
  counting: term(["school/5", "school/1"], ["D105"]),
};

/** How many pupils there are, or that nobody knows. */
export interface Pupils {
  readonly round: SchoolRound;
  readonly count: number | null;
}

/** A rule with every kind of text: fixed, and made from what was expected and received. */
export const enoughPupils = rule({
  id: "school.pupils.enough",
  force: "must",
  terms: ({ size }: SchoolRound) => [size],
  assess: ({ round: { size, counting }, count }: Pupils) => {
    if (count === null) return unknown("not-counted", { path: ["count"], repair: { action: "answer", field: "count" } });
    const details = { expected: 10, received: { count }, path: ["count"], terms: [counting] };
    return count < 10 ? unmet("too-few", { ...details, rests: [size, counting, size] }) : met("enough", details);
  },
  texts: {
    nb: {
      enough: ({ received }) => `Skolen har ${String(received.count)} elever.`,
      "too-few": ({ expected, received }) => `Skolen har ${String(received.count)} elever og må ha ${String(expected)}.`,
      "not-counted": "Ingen har talt elevene.",
    },
    nn: {
      enough: ({ received }) => `Skulen har ${String(received.count)} elevar.`,
      "too-few": ({ expected, received }) => `Skulen har ${String(received.count)} elevar og må ha ${String(expected)}.`,
      "not-counted": "Ingen har talt elevane.",
    },
    en: {
      enough: ({ received }) => `The school has ${String(received.count)} pupils.`,
      "too-few": ({ expected, received }) => `The school has ${String(received.count)} pupils and must have ${String(expected)}.`,
      "not-counted": "Nobody has counted the pupils.",
    },
  },
});

/** A rule that answers once for each of the pupils, and for an even one that it does not concern it. */
export const oddPupils = rule({
  id: "school.pupils.odd",
  force: "expected",
  terms: ({ parity }: SchoolRound) => [parity],
  assess: ({ count }: Pupils) =>
    Array.from({ length: count ?? 0 }, (_, index) => (index % 2 === 1 ? met("odd", { path: [index] }) : notApplicable("even", { path: [index] }))),
  texts: {
    nb: { odd: "Oddetall.", even: "Partall." },
    nn: { odd: "Oddetal.", even: "Partal." },
    en: { odd: "Odd.", even: "Even." },
  },
});
