import { met, rule, unmet } from "../../assessment/index.js";
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
  says: { "at-the-same-time": ({ received }) => ({ on: { date: received } }) },
});

function atTheSameTime(first: Gathering, second: Gathering): boolean {
  if (lastDayOf(first) < second.date || lastDayOf(second) < first.date) return false;
  if (first.hours === null || second.hours === null) return true;
  return first.hours.start < second.hours.end && second.hours.start < first.hours.end;
}

function lastDayOf({ date, days }: Gathering): CivilDate {
  return addDays(date, days - 1);
}
