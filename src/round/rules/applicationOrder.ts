import { met, rule, unmet, type Term } from "../../assessment/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import { portalTimesOf } from "../portal.js";
import type { Round, RoundQuestion } from "../round.js";

type Step = "webinar" | "portal" | "deadline" | "replyLetters" | "adviserContact" | "period";

interface DatedStep {
  readonly step: Step;
  readonly date: CivilDate;
  readonly lastDay: CivilDate;
  /** The terms whose assumption the date rests on. */
  readonly rests: readonly Term[];
}

/**
 * The webinar and the opening may share a day; no others may, and the contact with the adviser is over before the programme starts. Whether a
 * deadline has grace is an assumption (D1).
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

function stepsOf(round: Round): readonly DatedStep[] {
  const { application: { webinar, portal, deadline, replyLetters, adviserContact }, period } = round;
  const on = (step: Step, date: CivilDate, lastDay = date, rests: readonly Term[] = []): DatedStep => ({ step, date, lastDay, rests });
  const steps = [
    webinar && on("webinar", webinar.date),
    on("portal", portal.date),
    on("deadline", portalTimesOf(round).lastDay, undefined, deadline.graceDays > 0 ? [deadline] : []),
    replyLetters && on("replyLetters", replyLetters.date),
    adviserContact && on("adviserContact", adviserContact.from, addDays(adviserContact.to, -1)),
    on("period", period.from),
  ];
  return steps.filter((step) => step !== undefined);
}

function inOrder(first: DatedStep, second: DatedStep): boolean {
  return first.step === "webinar" ? first.date <= second.date : first.lastDay < second.date;
}

function outOfOrder(first: DatedStep, second: DatedStep) {
  return unmet("out-of-order", {
    expected: { first: first.step, second: second.step },
    received: { first: first.lastDay, second: second.date },
    // The programme period is what the rest of the round is built on: the contact is what has to move.
    path: ["application", second.step === "period" ? first.step : second.step],
    rests: [...first.rests, ...second.rests],
  });
}
