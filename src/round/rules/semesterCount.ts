import { met, rule, unmet } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { Round, RoundQuestion } from "../model.js";

/** Are there as many semesters as the program is said to run over? */
export const semesterCount = rule({
  id: "round.semesters.count",
  force: "must",
  terms: ({ offer }: Round) => [offer.semesters],
  assess: ({ round: { semesters, offer } }: RoundQuestion) => {
    const details = { expected: offer.semesters.count, received: semesters.length, path: ["semesters"] };
    return semesters.length === offer.semesters.count ? met("as-many-as-stated", details) : unmet("another-number", details);
  },
  texts: {
    nb: {
      "as-many-as-stated": ({ received }) => `Programmet går over ${semesters(received, "nb")}, slik utlysningen sier.`,
      "another-number": ({ expected, received }) =>
        `Utlysningen sier ${semesters(expected, "nb")}, men runden har ${String(received)}. Rett antallet eller semestrene.`,
    },
    nn: {
      "as-many-as-stated": ({ received }) => `Programmet går over ${semesters(received, "nn")}, slik utlysinga seier.`,
      "another-number": ({ expected, received }) =>
        `Utlysinga seier ${semesters(expected, "nn")}, men runden har ${String(received)}. Rett talet eller semestera.`,
    },
    en: {
      "as-many-as-stated": ({ received }) => `The program runs over ${semesters(received, "en")}, as the call says.`,
      "another-number": ({ expected, received }) =>
        `The call says ${semesters(expected, "en")}, but the round has ${String(received)}. Correct the number or the semesters.`,
    },
  },
});

const several: Readonly<Record<Locale, string>> = { nb: "semestre", nn: "semester", en: "semesters" };

function semesters(count: number, locale: Locale): string {
  return `${String(count)} ${count === 1 ? "semester" : several[locale]}`;
}
