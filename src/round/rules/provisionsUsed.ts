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
  texts: {
    nb: {
      "provisions-used": "Alt det utlysningen fastsetter, er brukt i runden.",
      "provision-not-used": ({ received }) => `Ingenting i runden viser til stedet «${received.provision}» i utlysningen. Vis til det der det hører hjemme, eller fjern det.`,
    },
    nn: {
      "provisions-used": "Alt det utlysinga fastset, er brukt i runden.",
      "provision-not-used": ({ received }) => `Ingenting i runden viser til staden «${received.provision}» i utlysinga. Vis til han der han høyrer heime, eller fjern han.`,
    },
    en: {
      "provisions-used": "Everything that the call lays down is used in the round.",
      "provision-not-used": ({ received }) => `Nothing in the round refers to the passage ‘${received.provision}’ of the call. Refer to it where it belongs, or remove it.`,
    },
  },
});
