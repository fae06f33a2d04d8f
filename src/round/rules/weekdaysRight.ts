import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate, sayWeekday } from "../../language/index.js";
import { weekdayOf } from "../../time/index.js";
import type { Gathering } from "../gathering.js";
import type { Round } from "../model.js";

/** Does every gathering fall on the weekday that the call states? */
export const weekdaysRight = rule({
  id: "round.gatherings.weekday",
  force: "must",
  facts: ["dates/1", "dates/2", "dates/3"],
  assess: ({ gatherings }: Round) => gatherings.map(weekdayAnswer),
  texts: {
    nb: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "nb")} er en ${sayWeekday(received.date, "nb")}, slik utlysningen sier.`,
      "weekday-wrong": ({ received }) =>
        `${sayDate(received.date, "nb")} er en ${sayWeekday(received.date, "nb")}, men en annen ukedag er oppgitt. Rett datoen eller ukedagen.`,
    },
    nn: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "nn")} er ein ${sayWeekday(received.date, "nn")}, slik utlysinga seier.`,
      "weekday-wrong": ({ received }) =>
        `${sayDate(received.date, "nn")} er ein ${sayWeekday(received.date, "nn")}, men ein annan vekedag er oppgitt. Rett datoen eller vekedagen.`,
    },
    en: {
      "weekday-right": ({ received }) => `${sayDate(received.date, "en")} is a ${sayWeekday(received.date, "en")}, as the call says.`,
      "weekday-wrong": ({ received }) =>
        `${sayDate(received.date, "en")} is a ${sayWeekday(received.date, "en")}, but another weekday is stated. Correct the date or the weekday.`,
    },
  },
});

function weekdayAnswer({ date, weekday: stated }: Gathering, index: number) {
  const weekday = weekdayOf(date);
  const details = { expected: { weekday: stated }, received: { date, weekday }, path: ["gatherings", index, "weekday"] };
  return weekday === stated ? met("weekday-right", details) : unmet("weekday-wrong", details);
}
