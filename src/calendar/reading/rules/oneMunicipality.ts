import { met, notApplicable, rule, unmet } from "../../../assessment/index.js";
import type { Round } from "../../../round/index.js";
import type { CalendarQuestion } from "../question.js";

/** Are all the guidance meetings of one municipality? Those of several are never taken for one's. */
export const oneMunicipality = rule({
  id: "calendar.meetings.municipality",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ municipalities: received }: CalendarQuestion) => {
    if (received === 0) return notApplicable("no-municipality", { path: ["events"] });
    return received === 1
      ? met("one-municipality", { path: ["events"] })
      : unmet("several-municipalities", { expected: 1, received, path: ["events"], repair: { action: "choose-municipality" } });
  },
  texts: {
    nb: {
      "no-municipality": "Ingen veiledningsmøter er funnet, så det er ingen kommune å lese dem for.",
      "one-municipality": "Alle veiledningsmøtene som er lest, gjelder samme kommune.",
      "several-municipalities": ({ received }) =>
        `Kalenderen har veiledningsmøter for ${String(received)} kommuner, så ingen av dem er lest. Velg hvilken kommune kalenderen skal leses for.`,
    },
    nn: {
      "no-municipality": "Ingen rettleiingsmøte er funne, så det er ingen kommune å lese dei for.",
      "one-municipality": "Alle rettleiingsmøta som er lesne, gjeld same kommunen.",
      "several-municipalities": ({ received }) =>
        `Kalenderen har rettleiingsmøte for ${String(received)} kommunar, så ingen av dei er lesne. Vel kva kommune kalenderen skal lesast for.`,
    },
    en: {
      "no-municipality": "No guidance meetings were found, so there is no municipality to read them for.",
      "one-municipality": "All the guidance meetings that were read are for the same municipality.",
      "several-municipalities": ({ received }) =>
        `The calendar has guidance meetings for ${String(received)} municipalities, so none of them have been read. Choose which municipality to read the calendar for.`,
    },
  },
});
