import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

interface Limited {
  readonly expected: { readonly capacity: number };
}

/**
 * Has the round a place left? How many it has is the round’s to say; this call is silent (D13). It decides who gets a place and
 * not who may apply, so a round that is full excludes nobody, and nobody is ranked.
 */
export const places = rule({
  id: "eligibility.places",
  force: "expected",
  terms: ({ application }: Round) => [application.selection],
  assess: ({ round, placesTaken: taken }: EligibilityQuestion) => {
    const { selection } = round.application;
    const { capacity } = selection;
    if (capacity === null) return notApplicable("no-limit", { rests: [selection] });
    if (taken === null) return unknown("places-not-counted", { expected: { capacity } });
    const details = { expected: { capacity }, received: { taken } };
    return taken < capacity ? met("places-left", details) : unmet("no-places-left", details);
  },
  texts: {
    nb: {
      "no-limit": "Runden har ikke noe tak på antallet kommuner.",
      "places-left": ({ expected }: Limited) => `Runden har ${inBokmal(expected.capacity)}, og det er ledig plass.`,
      "no-places-left": ({ expected }: Limited) =>
        `Runden har ${inBokmal(expected.capacity)}, og ingen plass er ledig. Kommunen kan likevel søke; arrangøren avgjør hvem som får plass.`,
      "places-not-counted": ({ expected }: Limited) => `Runden har ${inBokmal(expected.capacity)}. Om det er ledig plass, er ikke oppgitt.`,
    },
    nn: {
      "no-limit": "Runden har ikkje noko tak på talet på kommunar.",
      "places-left": ({ expected }: Limited) => `Runden har ${inNynorsk(expected.capacity)}, og det er ledig plass.`,
      "no-places-left": ({ expected }: Limited) =>
        `Runden har ${inNynorsk(expected.capacity)}, og ingen plass er ledig. Kommunen kan likevel søkje; arrangøren avgjer kven som får plass.`,
      "places-not-counted": ({ expected }: Limited) => `Runden har ${inNynorsk(expected.capacity)}. Om det er ledig plass, er ikkje oppgitt.`,
    },
    en: {
      "no-limit": "The round sets no limit to the number of municipalities.",
      "places-left": ({ expected }: Limited) => `The round has room for ${inEnglish(expected.capacity)}, and there is a place left.`,
      "no-places-left": ({ expected }: Limited) =>
        `The round has room for ${inEnglish(expected.capacity)}, and no place is left. The municipality can apply all the same; the organiser decides who gets a place.`,
      "places-not-counted": ({ expected }: Limited) => `The round has room for ${inEnglish(expected.capacity)}. Whether a place is left has not been stated.`,
    },
  },
});

function inBokmal(capacity: number): string {
  return capacity === 1 ? "plass til én kommune" : `plass til ${String(capacity)} kommuner`;
}

function inNynorsk(capacity: number): string {
  return capacity === 1 ? "plass til éin kommune" : `plass til ${String(capacity)} kommunar`;
}

function inEnglish(capacity: number): string {
  return capacity === 1 ? "one municipality" : `${String(capacity)} municipalities`;
}
