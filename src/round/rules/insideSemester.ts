import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { addDays, covers } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";
import { restsOnBounds } from "../restsOnBounds.js";

/** Does every gathering lie in the semester that it belongs to, and so in the program period? */
export const insideSemester = ruleForEach({
  id: "round.gatherings.semester",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  terms: ({ period, semesters }: Round) => [period, ...semesters],
  assess: ({ round }: RoundQuestion, gathering: Gathering, index: number) => whereabouts(round, gathering, index),
  says: {
    "inside-semester": ({ expected, received }) => ({ on: { date: received }, semester: { semester: expected } }),
    "outside-semester": ({ expected, received }) => ({ on: { date: received }, semester: { semester: expected } }),
    "no-such-semester": ({ received }) => ({ semester: { semester: received } }),
  },
});

function whereabouts(round: Round, gathering: Gathering, index: number) {
  const { semester: id, date } = gathering;
  const semester = round.semesters.find((each) => each.id === id);
  if (semester === undefined) return unmet("no-such-semester", { received: id, path: ["gatherings", index, "semester"] });
  const details = { expected: id, received: date, path: ["gatherings", index, "date"], rests: restsOnBounds(round, id, date) };
  return covers(semester, date) && covers(semester, addDays(date, gathering.days - 1)) ? met("inside-semester", details) : unmet("outside-semester", details);
}
