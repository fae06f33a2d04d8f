import { met, ruleForEach, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { addDays, datesIn, publicHolidaysOn } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Are the gatherings on days that are not Norwegian public holidays? */
export const holidaysFree = ruleForEach({
  id: "round.gatherings.holidays",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  assess: (_: RoundQuestion, gathering: Gathering, index: number) => holidayAnswer(gathering, index),
  texts: {
    nb: {
      "not-a-holiday": ({ received }) => `${sayDate(received.date, "nb")} er ikke en offentlig fridag.`,
      "public-holiday": ({ received }) => `${sayDate(received.date, "nb")} er en offentlig fridag. Velg en annen dag.`,
    },
    nn: {
      "not-a-holiday": ({ received }) => `${sayDate(received.date, "nn")} er ikkje ein offentleg fridag.`,
      "public-holiday": ({ received }) => `${sayDate(received.date, "nn")} er ein offentleg fridag. Vel ein annan dag.`,
    },
    en: {
      "not-a-holiday": ({ received }) => `${sayDate(received.date, "en")} is not a public holiday.`,
      "public-holiday": ({ received }) => `${sayDate(received.date, "en")} is a public holiday. Choose another day.`,
    },
  },
});

function holidayAnswer({ date, days }: Gathering, index: number) {
  const [holiday] = [...datesIn({ from: date, to: addDays(date, days) })].filter((day) => publicHolidaysOn(day).length > 0);
  const path = ["gatherings", index, "date"];
  if (holiday === undefined) return met("not-a-holiday", { received: { date, holidays: [] }, path });
  return unmet("public-holiday", { received: { date: holiday, holidays: publicHolidaysOn(holiday).map(({ name }) => name) }, path });
}
