import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { addDays, covers } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";
import { restsOnBounds } from "../restsOnBounds.js";
import { saySemester } from "../sayWords.js";

/** Does every gathering lie in the semester that it belongs to, and so in the program period? */
export const insideSemester = ruleForEach({
  id: "round.gatherings.semester",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  terms: ({ period, semesters }: Round) => [period, ...semesters],
  assess: ({ round }: RoundQuestion, gathering: Gathering, index: number) => whereabouts(round, gathering, index),
  texts: {
    nb: {
      "inside-semester": ({ expected, received }) => `Samlingen ${sayDate(received, "nb")} ligger i semesteret ${saySemester(expected, "nb")}.`,
      "outside-semester": ({ expected, received }) =>
        `Samlingen ${sayDate(received, "nb")} ligger ikke i semesteret ${saySemester(expected, "nb")}. Rett datoen eller semesteret.`,
      "no-such-semester": ({ received }) => `Runden har ikke noe semester som heter ${saySemester(received, "nb")}. Rett semesteret.`,
    },
    nn: {
      "inside-semester": ({ expected, received }) => `Samlinga ${sayDate(received, "nn")} ligg i semesteret ${saySemester(expected, "nn")}.`,
      "outside-semester": ({ expected, received }) =>
        `Samlinga ${sayDate(received, "nn")} ligg ikkje i semesteret ${saySemester(expected, "nn")}. Rett datoen eller semesteret.`,
      "no-such-semester": ({ received }) => `Runden har ikkje noko semester som heiter ${saySemester(received, "nn")}. Rett semesteret.`,
    },
    en: {
      "inside-semester": ({ expected, received }) => `The gathering on ${sayDate(received, "en")} lies in ${saySemester(expected, "en")}.`,
      "outside-semester": ({ expected, received }) =>
        `The gathering on ${sayDate(received, "en")} does not lie in ${saySemester(expected, "en")}. Correct the date or the semester.`,
      "no-such-semester": ({ received }) => `The round has no semester called ${saySemester(received, "en")}. Correct the semester.`,
    },
  },
});

function whereabouts(round: Round, gathering: Gathering, index: number) {
  const { semester: id, date } = gathering;
  const semester = round.semesters.find((each) => each.id === id);
  if (semester === undefined) return unmet("no-such-semester", { received: id, path: ["gatherings", index, "semester"] });
  const details = { expected: id, received: date, path: ["gatherings", index, "date"], rests: restsOnBounds(round, id, date) };
  return covers(semester, date) && covers(semester, addDays(date, gathering.days - 1)) ? met("inside-semester", details) : unmet("outside-semester", details);
}
