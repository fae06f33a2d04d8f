import { met, ruleForEach, unmet } from "../../assessment/index.js";
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
  says: {
    "weekday-right": ({ received }) => ({ on: { date: received.date } }),
    // A weekday is told by a date on which it falls.
    "weekday-wrong": ({ expected, received }) => ({ on: { date: received.date }, stated: { date: dateOf(expected.weekday, received) } }),
  },
});

/** The date of another weekday in the same week. */
function dateOf(weekday: Weekday, { date, weekday: known }: { readonly date: CivilDate; readonly weekday: Weekday }): CivilDate {
  return addDays(date, weekdays.indexOf(weekday) - weekdays.indexOf(known));
}

function weekdayAnswer({ date, weekday: expected }: Gathering, index: number) {
  const weekday = weekdayOf(date);
  const details = { expected: { weekday: expected }, received: { date, weekday }, path: ["gatherings", index, "weekday"] };
  return weekday === expected ? met("weekday-right", details) : unmet("weekday-wrong", details);
}
