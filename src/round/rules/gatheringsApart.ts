import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Are there never two gatherings at the same time? One without stated hours takes the whole day (D5). */
export const gatheringsApart = rule({
  id: "round.gatherings.apart",
  force: "must",
  terms: ({ gatherings }: Round) => gatherings,
  assess: ({ round: { gatherings } }: RoundQuestion) => {
    const clashes = gatherings.flatMap((second, index) => {
      const first = gatherings.slice(0, index).find((earlier) => atTheSameTime(earlier, second));
      return first === undefined
        ? []
        : [unmet("at-the-same-time", { expected: { apartFrom: first.id }, received: second.date, path: ["gatherings", index, "date"], rests: [first, second].filter(({ hours }) => hours === null) })];
    });
    return clashes.length === 0 ? [met("apart", { path: ["gatherings"] })] : clashes;
  },
  texts: {
    nb: {
      apart: "Ingen samlinger holdes samtidig.",
      "at-the-same-time": ({ received }) => `To samlinger holdes samtidig ${sayDate(received, "nb")}. Flytt en av dem.`,
    },
    nn: {
      apart: "Ingen samlingar blir haldne samtidig.",
      "at-the-same-time": ({ received }) => `To samlingar blir haldne samtidig ${sayDate(received, "nn")}. Flytt ei av dei.`,
    },
    en: {
      apart: "No two gatherings are held at the same time.",
      "at-the-same-time": ({ received }) => `Two gatherings are held at the same time on ${sayDate(received, "en")}. Move one of them.`,
    },
  },
});

function atTheSameTime(first: Gathering, second: Gathering): boolean {
  if (lastDayOf(first) < second.date || lastDayOf(second) < first.date) return false;
  if (first.hours === null || second.hours === null) return true;
  return first.hours.start < second.hours.end && second.hours.start < first.hours.end;
}

function lastDayOf({ date, days }: Gathering): CivilDate {
  return addDays(date, days - 1);
}
