import { met, rule, unmet, type Term } from "../../assessment/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import type { Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

type Step = "webinar" | "portal" | "deadline" | "replyLetters" | "adviserContact" | "period";

interface Dated {
  readonly step: Step;
  readonly date: CivilDate;
  /** The last day, of a step that takes more than one. */
  readonly lastDay?: CivilDate;
  /** The terms whose assumption the date rests on. */
  readonly rests?: readonly Term[];
}

/**
 * Do the steps of the application follow one another? The webinar and the opening may share a day; no others may, and the
 * contact with the adviser is over before the programme starts. Whether a deadline has grace is an assumption (D1).
 */
export const applicationOrder = rule({
  id: "round.application.order",
  force: "must",
  terms: ({ application: { webinar, portal, deadline, replyLetters, adviserContact }, period }: Round) =>
    [webinar, portal, deadline, replyLetters, adviserContact, period].filter((term) => term !== undefined),
  assess: ({ round }: RoundQuestion) => {
    const steps = stepsOf(round);
    const broken = steps.slice(1).flatMap((second, index) => {
      const first = steps[index];
      return first === undefined || inOrder(first, second) ? [] : [outOfOrder(first, second)];
    });
    return broken.length === 0 ? [met("in-order", { path: ["application"] })] : broken;
  },
  says: {
    "out-of-order": ({ expected, received }) => ({ first: expected.first, firstOn: { date: received.first }, second: expected.second, secondOn: { date: received.second } }),
  },
});

function stepsOf({ application, period }: Round): readonly Dated[] {
  const { webinar, portal, deadline, replyLetters, adviserContact } = application;
  return [
    ...(webinar === undefined ? [] : [{ step: "webinar" as const, date: webinar.date }]),
    { step: "portal", date: portal.date },
    { step: "deadline", date: addDays(deadline.date, deadline.graceDays), rests: deadline.graceDays > 0 ? [deadline] : [] },
    ...(replyLetters === undefined ? [] : [{ step: "replyLetters" as const, date: replyLetters.date }]),
    ...(adviserContact === undefined ? [] : [{ step: "adviserContact" as const, date: adviserContact.from, lastDay: addDays(adviserContact.to, -1) }]),
    { step: "period", date: period.from },
  ];
}

function inOrder(first: Dated, second: Dated): boolean {
  return first.step === "webinar" ? first.date <= second.date : lastDayOf(first) < second.date;
}

function lastDayOf({ date, lastDay = date }: Dated): CivilDate {
  return lastDay;
}

function outOfOrder(first: Dated, second: Dated) {
  return unmet("out-of-order", {
    expected: { first: first.step, second: second.step },
    received: { first: lastDayOf(first), second: second.date },
    // The programme period is what the rest of the round is built on: the contact is what has to move.
    path: ["application", second.step === "period" ? first.step : second.step],
    rests: [first, second].flatMap(({ rests = [] }) => rests),
  });
}
