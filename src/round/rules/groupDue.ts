import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { covers } from "../../time/index.js";
import { groupCompleteBy } from "../groupCompleteBy.js";
import type { Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Is the municipal group due on a day within the program period, and at a gathering that there is? */
export const groupDue = rule({
  id: "round.group.due",
  force: "must",
  terms: ({ group, period }: Round) => [group.completeBy, period],
  assess: ({ round }: RoundQuestion) => {
    const { completeBy } = round.group;
    const path = ["group", "completeBy"];
    if ("gathering" in completeBy && !round.gatherings.some(({ kind }) => kind === completeBy.gathering)) return unmet("no-such-gathering", { path });
    const details = { received: groupCompleteBy(round), path };
    return covers(round.period, details.received) ? met("due-inside-period", details) : unmet("due-outside-period", details);
  },
  texts: {
    nb: {
      "due-inside-period": ({ received }) => `Kommunegruppa skal være komplett ${sayDate(received, "nb")}, i programperioden.`,
      "due-outside-period": ({ received }) => `Kommunegruppa skal være komplett ${sayDate(received, "nb")}, utenfor programperioden. Rett datoen.`,
      "no-such-gathering": "Kommunegruppa skal være komplett til en samling som runden ikke har. Legg samlingen til, eller oppgi en dato.",
    },
    nn: {
      "due-inside-period": ({ received }) => `Kommunegruppa skal vere komplett ${sayDate(received, "nn")}, i programperioden.`,
      "due-outside-period": ({ received }) => `Kommunegruppa skal vere komplett ${sayDate(received, "nn")}, utanfor programperioden. Rett datoen.`,
      "no-such-gathering": "Kommunegruppa skal vere komplett til ei samling som runden ikkje har. Legg samlinga til, eller oppgi ein dato.",
    },
    en: {
      "due-inside-period": ({ received }) => `The municipal group must be complete by ${sayDate(received, "en")}, within the program period.`,
      "due-outside-period": ({ received }) => `The municipal group must be complete by ${sayDate(received, "en")}, outside the program period. Correct the date.`,
      "no-such-gathering": "The municipal group must be complete by a gathering that the round does not have. Add the gathering, or state a date.",
    },
  },
});
