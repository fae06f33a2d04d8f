import { met, ruleForEach, unmet } from "../../assessment/index.js";
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
  says: {
    "inside-period": ({ about, received }) => ({ event: { knownEvent: about }, on: { date: received } }),
    "outside-period": ({ about, received }) => ({ event: { knownEvent: about }, on: { date: received } }),
  },
});
