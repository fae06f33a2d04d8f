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
  says: { "assumption-not-used": ({ received }) => ({ assumption: received.assumption }) },
});
