import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { addDays, lengthInDays } from "../../time/index.js";
import { totalOf, type ConflictingWishes, type PlannedCount, type PlanQuestion, type TotalCount } from "../planQuestion.js";
import type { GuidanceWish } from "../slot.js";

/** Where a semester ends is an assumption (D3). */
export const planSemester = rule({
  id: "schedule.plan.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: PlanQuestion) => question.semesters.filter(({ owed, agreed }) => owed + agreed > 0).map((count) => semesterAnswer(question.round, count)),
  says: {
    "all-placed": ({ expected, received: { semester } }) => ({ owed: expected, semester: { semester } }),
    "too-few-dates": ({ expected, received: { semester, agreed, placed, moreDaysHelp } }) => ({
      owed: expected,
      dated: agreed + placed,
      semester: { semester },
      moreDays: moreDaysHelp ? "yes" : "no",
    }),
    "more-agreed-than-owed": ({ expected, received: { semester, agreed, placed } }) => ({
      owed: expected,
      agreed,
      extra: agreed + placed - expected,
      semester: { semester },
    }),
  },
});

function semesterAnswer({ semesters }: Round, { semester: id, owed: expected, agreed, placed, moreDaysHelp }: PlannedCount) {
  const details = { expected, received: { semester: id, agreed, placed }, path: ["available"] };
  const missing = expected - agreed - placed;
  const rests = semesters.filter((each) => each.id === id);
  const repair = moreDaysHelp ? { repair: { action: "offer-more-dates", semester: id, missing } } : {};
  if (missing > 0) return unmet("too-few-dates", { ...details, received: { ...details.received, moreDaysHelp }, rests, ...repair });
  if (missing < 0) return unmet("more-agreed-than-owed", { ...details, path: ["agreed"], repair: { action: "cancel-guidance-meeting", semester: id, extra: -missing } });
  return met("all-placed", details);
}

/** A wish never excludes anybody. */
export const planWishes = rule({
  id: "schedule.plan.wishes",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: PlanQuestion) => wishAnswers(question),
  says: {
    "wishes-in-the-way": ({ expected, received: { placed, wishes } }) => ({ owed: expected, dated: placed, ...wishesIn(wishes) }),
    "more-than-wishes-in-the-way": ({ expected, received: { placed, reached, moreDaysHelp, wishes } }) => ({
      owed: expected,
      dated: placed,
      reached,
      moreDays: moreDaysHelp ? "yes" : "no",
      ...wishesIn(wishes),
    }),
    "wishes-and-days-in-the-way": ({ expected, received: { placed, wishes } }) => ({ owed: expected, dated: placed, ...wishesIn(wishes) }),
    "too-few-days": ({ expected, received: { placed, moreDaysHelp } }) => ({ owed: expected, dated: placed, moreDays: moreDaysHelp ? "yes" : "no" }),
  },
});

function wishAnswers({ semesters, inTheWay, moreDaysHelp }: PlanQuestion) {
  const total = totalOf(semesters);
  const { owed: expected, dated: placed } = total;
  if (expected === 0) return [];
  if (placed === expected) return [met("room-for-all", { expected, received: { placed }, path: ["available"] })];
  return inTheWay.length === 0 ? [tooFewDays(total, moreDaysHelp)] : inTheWay.map((each) => hindered(total, each));
}

function tooFewDays({ owed: expected, dated: placed }: TotalCount, moreDaysHelp: boolean) {
  const repair = moreDaysHelp ? { repair: { action: "offer-more-dates", missing: expected - placed } } : {};
  return unmet("too-few-days", { expected, received: { placed, moreDaysHelp }, path: ["available"], ...repair });
}

function hindered({ owed: expected, dated: placed }: TotalCount, { wishes, more, moreDaysHelp }: ConflictingWishes) {
  const copies = wishes.map((wish) => ({ ...wish }));
  const received = { placed, reached: placed + more, wishes: copies };
  const details = { expected, received, path: wishes[0]?.path ?? [], repair: { action: "change-wishes", wishes: copies } };
  if (more === 0) return unmet("wishes-and-days-in-the-way", details);
  if (placed + more === expected) return unmet("wishes-in-the-way", details);
  return unmet("more-than-wishes-in-the-way", { ...details, received: { ...received, moreDaysHelp } });
}

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
