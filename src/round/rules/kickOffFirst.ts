import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import type { Gathering } from "../gathering.js";
import type { Round, RoundQuestion } from "../model.js";

/** Is there one KickOff, and does it come before every other gathering? */
export const kickOffFirst = rule({
  id: "round.kick-off.first",
  force: "must",
  terms: ({ offer }: Round) => [offer.kickOff],
  assess: ({ round: { gatherings } }: RoundQuestion) => {
    const [kickOff, second] = gatherings.filter(({ kind }) => kind === "kick-off");
    if (kickOff === undefined) return unmet("no-kick-off", { expected: 1, received: 0, path: ["gatherings"] });
    if (second !== undefined) return unmet("several-kick-offs", { expected: 1, path: ["gatherings", gatherings.indexOf(second)] });
    return place(kickOff, gatherings);
  },
  texts: {
    nb: {
      "kick-off-first": ({ received }) => `KickOff ${sayDate(received, "nb")} kommer før alle andre samlinger og starter programmet.`,
      "kick-off-not-first": ({ expected, received }) =>
        `KickOff skal starte programmet, men er satt til ${sayDate(received, "nb")}, mens en annen samling er satt til ${sayDate(expected.before, "nb")}. Flytt en av dem.`,
      "no-kick-off": "Runden mangler KickOff, som starter programmet. Legg den til.",
      "several-kick-offs": "Runden har mer enn én KickOff. Behold den ene.",
    },
    nn: {
      "kick-off-first": ({ received }) => `KickOff ${sayDate(received, "nn")} kjem før alle andre samlingar og startar programmet.`,
      "kick-off-not-first": ({ expected, received }) =>
        `KickOff skal starte programmet, men er sett til ${sayDate(received, "nn")}, medan ei anna samling er sett til ${sayDate(expected.before, "nn")}. Flytt ei av dei.`,
      "no-kick-off": "Runden manglar KickOff, som startar programmet. Legg han til.",
      "several-kick-offs": "Runden har meir enn éin KickOff. Behald den eine.",
    },
    en: {
      "kick-off-first": ({ received }) => `The KickOff on ${sayDate(received, "en")} comes before every other gathering and starts the program.`,
      "kick-off-not-first": ({ expected, received }) =>
        `The KickOff is to start the program, but it is set for ${sayDate(received, "en")}, and another gathering for ${sayDate(expected.before, "en")}. Move one of them.`,
      "no-kick-off": "The round lacks the KickOff that starts the program. Add it.",
      "several-kick-offs": "The round has more than one KickOff. Keep one.",
    },
  },
});

function place(kickOff: Gathering, gatherings: readonly Gathering[]) {
  const details = { received: kickOff.date, path: ["gatherings", gatherings.indexOf(kickOff), "date"], terms: [kickOff] };
  const earlier = gatherings.find((other) => other !== kickOff && other.date <= kickOff.date);
  return earlier === undefined ? met("kick-off-first", details) : unmet("kick-off-not-first", { ...details, expected: { before: earlier.date } });
}
