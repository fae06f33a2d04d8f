import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { addDays, lengthInDays } from "../../time/index.js";
import { totalOf, type TotalCount, type PlanQuestion, type ConflictingWishes } from "../question.js";
import type { GuidanceWish } from "../slot.js";

/** Which wishes stand in the way of the guidance meetings that got no date? A wish never excludes anybody. */
export const planWishes = rule({
  id: "schedule.plan.wishes",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: PlanQuestion) => wishAnswers(question),
  says: {
    "wishes-in-the-way": ({ expected, received: { placed, wishes } }) => ({ owed: expected, dated: placed, ...wishesIn(wishes) }),
    "more-than-wishes-in-the-way": ({ expected, received: { placed, reached, wishes } }) => ({ owed: expected, dated: placed, reached, ...wishesIn(wishes) }),
    "too-few-days": ({ expected, received: { placed } }) => ({ owed: expected, dated: placed }),
  },
});

function wishAnswers({ semesters, inTheWay }: PlanQuestion) {
  const total = totalOf(semesters);
  const { owed: expected, dated: placed } = total;
  if (expected === 0) return [];
  if (placed === expected) return [met("room-for-all", { expected, received: { placed }, path: ["available"] })];
  return inTheWay.length === 0 ? [tooFewDays(total)] : inTheWay.map((each) => hindered(total, each));
}

function tooFewDays({ owed: expected, dated: placed }: TotalCount) {
  return unmet("too-few-days", { expected, received: { placed }, path: ["available"], repair: { action: "offer-more-dates", missing: expected - placed } });
}

function hindered({ owed: expected, dated: placed }: TotalCount, { wishes, more }: ConflictingWishes) {
  const told = wishes.map((wish) => ({ ...wish }));
  const [first] = told;
  const received = { placed, reached: placed + more, wishes: told };
  const details = { expected, received, path: first?.path ?? [], repair: { action: "change-wishes", wishes: told } };
  return placed + more === expected ? unmet("wishes-in-the-way", details) : unmet("more-than-wishes-in-the-way", details);
}

/** What would have to change, one sentence for each. */
function wishesIn(wishes: readonly GuidanceWish[]) {
  return { wishes: { sentences: wishes.map((wish) => ({ text: `slot/wish/${wish.kind}`, facts: factsOf(wish) })) }, changes: wishes.length };
}

/** Each wish is about days, or about a number of them. */
function factsOf({ from, to, days }: GuidanceWish) {
  const span = from === null || to === null ? null : { from, to };
  return {
    from: from && { date: from },
    to: to && { date: to },
    last: span && { date: addDays(span.to, -1) },
    days: span === null ? days : lengthInDays(span),
  };
}
