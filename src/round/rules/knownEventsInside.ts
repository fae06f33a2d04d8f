import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { covers } from "../../time/index.js";
import type { KnownEvent, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Does every known event fall within the program period? One that does not puts nobody's seat at risk. */
export const knownEventsInside = ruleForEach({
  id: "round.known-events",
  force: "must",
  each: ({ group }: Round) => group.knownEvents,
  about: ({ id }) => id,
  assess: ({ round: { period } }: RoundQuestion, { date }: KnownEvent, index: number) => {
    const details = { received: date, path: ["group", "knownEvents", index, "date"], terms: [period] };
    return covers(period, date) ? met("inside-period", details) : unmet("outside-period", details);
  },
  texts: {
    nb: {
      "inside-period": ({ received }) => `Hendelsen ${sayDate(received, "nb")} faller i programperioden.`,
      "outside-period": ({ received }) => `Hendelsen ${sayDate(received, "nb")} faller utenfor programperioden. Rett datoen, eller fjern hendelsen.`,
    },
    nn: {
      "inside-period": ({ received }) => `Hendinga ${sayDate(received, "nn")} fell i programperioden.`,
      "outside-period": ({ received }) => `Hendinga ${sayDate(received, "nn")} fell utanfor programperioden. Rett datoen, eller fjern hendinga.`,
    },
    en: {
      "inside-period": ({ received }) => `The event on ${sayDate(received, "en")} falls within the program period.`,
      "outside-period": ({ received }) => `The event on ${sayDate(received, "en")} falls outside the program period. Correct the date, or remove the event.`,
    },
  },
});
