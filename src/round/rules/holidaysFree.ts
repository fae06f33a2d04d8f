import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { addDays, datesIn, publicHolidaysOn } from "../../time/index.js";
import type { Gathering, Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Are the gatherings on days that are not Norwegian public holidays? */
export const holidaysFree = rule({
  id: "round.gatherings.holidays",
  force: "must",
  terms: ({ gatherings }: Round) => gatherings,
  assess: ({ round: { gatherings } }: RoundQuestion) => gatherings.map(holidayAnswer),
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
  const holidays = [...datesIn({ from: date, to: addDays(date, days) })].flatMap(publicHolidaysOn).map(({ name }) => name);
  const details = { received: { date, holidays }, path: ["gatherings", index, "date"] };
  return details.received.holidays.length === 0 ? met("not-a-holiday", details) : unmet("public-holiday", details);
}
