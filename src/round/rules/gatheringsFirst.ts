import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { capitalised, sayDate, type Locale } from "../../language/index.js";
import type { Gathering, KindTerms, Round } from "../round.js";
import { sayActivity } from "../sayNames.js";
import { startingKinds } from "../startingGatherings.js";
import type { RoundQuestion } from "./question.js";

/** Is there one gathering of each kind that is to start the program, and does it come before every other? */
export const gatheringsFirst = ruleForEach({
  id: "round.gatherings.first",
  force: "must",
  each: startingKinds,
  about: ({ id }) => id,
  assess: ({ round: { gatherings } }: RoundQuestion, { id }: KindTerms) => {
    const [first, second] = gatherings.filter(({ kind }) => kind === id);
    if (first === undefined) return unmet("none", { expected: 1, received: 0, path: ["gatherings"] });
    if (second !== undefined) return unmet("several", { expected: 1, path: ["gatherings", gatherings.indexOf(second)] });
    return place(first, gatherings);
  },
  texts: {
    nb: {
      "comes-first": ({ about, received }, round) => `${named(round, about, "nb")} ${sayDate(received, "nb")} kommer før alle andre samlinger og starter programmet.`,
      "not-first": ({ about, expected, received }, round) =>
        `${named(round, about, "nb")} skal starte programmet, men er satt til ${sayDate(received, "nb")}, mens en annen samling er satt til ${sayDate(expected.before, "nb")}. Flytt en av dem.`,
      none: ({ about }, round) => `Runden mangler ${sayActivity(round, about, "nb", "the")}, som starter programmet. Legg samlingen til.`,
      several: ({ about }, round) => `Runden har flere samlinger av dette slaget: ${sayActivity(round, about, "nb")}. Behold én.`,
    },
    nn: {
      "comes-first": ({ about, received }, round) => `${named(round, about, "nn")} ${sayDate(received, "nn")} kjem før alle andre samlingar og startar programmet.`,
      "not-first": ({ about, expected, received }, round) =>
        `${named(round, about, "nn")} skal starte programmet, men er sett til ${sayDate(received, "nn")}, medan ei anna samling er sett til ${sayDate(expected.before, "nn")}. Flytt ei av dei.`,
      none: ({ about }, round) => `Runden manglar ${sayActivity(round, about, "nn", "the")}, som startar programmet. Legg samlinga til.`,
      several: ({ about }, round) => `Runden har fleire samlingar av dette slaget: ${sayActivity(round, about, "nn")}. Behald éi.`,
    },
    en: {
      "comes-first": ({ about, received }, round) => `${named(round, about, "en")} on ${sayDate(received, "en")} comes before every other gathering and starts the program.`,
      "not-first": ({ about, expected, received }, round) =>
        `${named(round, about, "en")} is to start the program, but it is set for ${sayDate(received, "en")}, and another gathering for ${sayDate(expected.before, "en")}. Move one of them.`,
      none: ({ about }, round) => `The round lacks ${sayActivity(round, about, "en", "the")} that starts the program. Add it.`,
      several: ({ about }, round) => `The round has more than one ${sayActivity(round, about, "en")}. Keep one.`,
    },
  },
});

function place(first: Gathering, gatherings: readonly Gathering[]) {
  const details = { received: first.date, path: ["gatherings", gatherings.indexOf(first), "date"], terms: [first] };
  const earlier = gatherings.find((other) => other !== first && other.date <= first.date);
  return earlier === undefined ? met("comes-first", details) : unmet("not-first", { ...details, expected: { before: earlier.date } });
}

function named(round: Round, kind: string, locale: Locale): string {
  return capitalised(sayActivity(round, kind, locale, "the"));
}
