import { met, rule, unmet } from "../../assessment/index.js";
import { citedIn } from "../terms.js";
import type { RoundQuestion } from "./question.js";

/** Does something in the round come from every provision that is more than background? */
export const provisionsUsed = rule({
  id: "round.provisions",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const cited = citedIn(round, "provisions");
    const unused = round.provisions.flatMap(({ id, kind }, index) =>
      kind === "context" || cited.has(id) ? [] : [unmet("provision-not-used", { received: { provision: id }, path: ["provisions", index] })],
    );
    return unused.length === 0 ? [met("provisions-used", { path: ["provisions"] })] : unused;
  },
  says: { "provision-not-used": ({ received }) => ({ provision: received.provision }) },
});
