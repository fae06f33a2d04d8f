import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../model.js";

/** Are there as many semesters as the program is said to run over? */
export const semesterCount = rule({
  id: "round.semesters.count",
  force: "must",
  facts: ["intro/3"],
  assess: ({ semesters, offer }: Round) => {
    const details = { expected: offer.semesters.count, received: semesters.length, path: ["semesters"] };
    return semesters.length === offer.semesters.count ? met("as-many-as-stated", details) : unmet("another-number", details);
  },
  texts: {
    nb: {
      "as-many-as-stated": ({ received }) => `Programmet går over ${String(received)} semestre, slik utlysningen sier.`,
      "another-number": ({ expected, received }) =>
        `Utlysningen sier ${String(expected)} semestre, men runden har ${String(received)}. Rett antallet eller semestrene.`,
    },
    nn: {
      "as-many-as-stated": ({ received }) => `Programmet går over ${String(received)} semester, slik utlysinga seier.`,
      "another-number": ({ expected, received }) =>
        `Utlysinga seier ${String(expected)} semester, men runden har ${String(received)}. Rett talet eller semestera.`,
    },
    en: {
      "as-many-as-stated": ({ received }) => `The program runs over ${String(received)} semesters, as the call says.`,
      "another-number": ({ expected, received }) =>
        `The call says ${String(expected)} semesters, but the round has ${String(received)}. Correct the number or the semesters.`,
    },
  },
});
