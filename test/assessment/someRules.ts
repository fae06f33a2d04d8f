import { met, notApplicable, rule, unknown, unmet } from "../../src/assessment/index.js";

/** How many pupils there are, or that nobody knows. */
export interface Pupils {
  readonly count: number | null;
}

/** A rule with every kind of text: fixed, and made from what was expected and received. */
export const enoughPupils = rule({
  id: "school.pupils.enough",
  force: "must",
  facts: ["participation/1"],
  assumptions: ["D3"],
  assess: ({ count }: Pupils) => {
    if (count === null) return unknown("not-counted", { path: ["count"], repair: { action: "answer", field: "count" } });
    const details = { expected: 10, received: { count }, path: ["count"], facts: ["intro/5", "participation/1"], assumptions: ["D5"] };
    return count < 10 ? unmet("too-few", details) : met("enough", details);
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
  facts: ["intro/7"],
  assess: ({ count }: Pupils) =>
    Array.from({ length: count ?? 0 }, (_, index) => (index % 2 === 1 ? met("odd", { path: [index] }) : notApplicable("even", { path: [index] }))),
  texts: {
    nb: { odd: "Oddetall.", even: "Partall." },
    nn: { odd: "Oddetal.", even: "Partal." },
    en: { odd: "Odd.", even: "Even." },
  },
});
