import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { sayDate, sayWeekday, type Locale } from "../../language/index.js";
import { addDays, weekdayOf, weekdays, type CivilDate, type Weekday } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Does every gathering fall on the weekday that the call states? */
export const weekdaysRight = ruleForEach({
  id: "round.gatherings.weekday",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  assess: (_: RoundQuestion, gathering: Gathering, index: number) => weekdayAnswer(gathering, index),
  texts: {
    nb: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "nb")} er en ${sayWeekday(received.date, "nb")}, slik utlysningen sier.`,
      "weekday-wrong": ({ expected, received }) =>
        `${sayDate(received.date, "nb")} er en ${sayWeekday(received.date, "nb")}, men ${stated(expected, received, "nb")} er oppgitt. Rett datoen eller ukedagen.`,
    },
    nn: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "nn")} er ein ${sayWeekday(received.date, "nn")}, slik utlysinga seier.`,
      "weekday-wrong": ({ expected, received }) =>
        `${sayDate(received.date, "nn")} er ein ${sayWeekday(received.date, "nn")}, men ${stated(expected, received, "nn")} er oppgitt. Rett datoen eller vekedagen.`,
    },
    en: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "en")} is a ${sayWeekday(received.date, "en")}, as the call says.`,
      "weekday-wrong": ({ expected, received }) =>
        `${sayDate(received.date, "en")} is a ${sayWeekday(received.date, "en")}, but ${stated(expected, received, "en")} is stated. Correct the date or the weekday.`,
    },
  },
});

interface Day {
  readonly date: CivilDate;
  readonly weekday: Weekday;
}

/** The stated weekday, named by the date of that weekday in the week of the gathering. */
function stated({ weekday }: Pick<Day, "weekday">, received: Day, locale: Locale): string {
  return sayWeekday(addDays(received.date, weekdays.indexOf(weekday) - weekdays.indexOf(received.weekday)), locale);
}

function weekdayAnswer({ date, weekday: expected }: Gathering, index: number) {
  const weekday = weekdayOf(date);
  const details = { expected: { weekday: expected }, received: { date, weekday }, path: ["gatherings", index, "weekday"] };
  return weekday === expected ? met("weekday-right", details) : unmet("weekday-wrong", details);
}
