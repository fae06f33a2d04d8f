import { met, rule, unmet } from "../../assessment/index.js";
import { citedIn } from "../terms.js";
import type { RoundQuestion } from "./question.js";

/** Does something in the round rest on every assumption, and is the call still silent about it? */
export const assumptionsUsed = rule({
  id: "round.assumptions",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const rested = citedIn(round, "assumptions");
    const unused = round.assumptions.flatMap(({ id }, index) =>
      rested.has(id) ? [] : [unmet("assumption-not-used", { received: { assumption: id }, path: ["assumptions", index] })],
    );
    return unused.length === 0 ? [met("assumptions-used", { path: ["assumptions"] })] : unused;
  },
  texts: {
    nb: {
      "assumptions-used": "Noe i runden bygger på hver antakelse.",
      "assumption-not-used": ({ received }) => `Ingenting i runden bygger lenger på antakelsen «${received.assumption}». Fjern den, eller rett det den viser til.`,
    },
    nn: {
      "assumptions-used": "Noko i runden byggjer på kvar føresetnad.",
      "assumption-not-used": ({ received }) => `Ingenting i runden byggjer lenger på føresetnaden «${received.assumption}». Fjern han, eller rett det han viser til.`,
    },
    en: {
      "assumptions-used": "Something in the round rests on every assumption.",
      "assumption-not-used": ({ received }) => `Nothing in the round rests on the assumption ‘${received.assumption}’ any more. Remove it, or correct what it refers to.`,
    },
  },
});
