import { met, ruleForEach, unmet } from "../../assessment/index.js";
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
  says: {
    "not-a-holiday": ({ received }) => ({ on: { date: received.date } }),
    "public-holiday": ({ received }) => ({ on: { date: received.date }, holidays: { all: received.holidays.map((holiday) => ({ holiday })) } }),
  },
});

function holidayAnswer({ date, days }: Gathering, index: number) {
  const [holiday] = [...datesIn({ from: date, to: addDays(date, days) })].filter((day) => publicHolidaysOn(day).length > 0);
  const path = ["gatherings", index, "date"];
  if (holiday === undefined) return met("not-a-holiday", { received: { date, holidays: [] }, path });
  return unmet("public-holiday", { received: { date: holiday, holidays: publicHolidaysOn(holiday).map(({ name }) => name) }, path });
}
