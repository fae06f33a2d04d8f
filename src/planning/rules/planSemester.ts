import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { PlannedCount, PlanQuestion } from "../question.js";

/** Does every semester get as many guidance meetings as the municipality is owed? Where a semester ends is an assumption (D3). */
export const planSemester = rule({
  id: "schedule.plan.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: PlanQuestion) => question.semesters.filter(({ owed, agreed }) => owed + agreed > 0).map((count) => semesterAnswer(question.round, count)),
  says: {
    "all-placed": ({ expected, received: { semester } }) => ({ owed: expected, semester: { semester } }),
    "too-few-dates": ({ expected, received: { semester, agreed, placed } }) => ({ owed: expected, dated: agreed + placed, semester: { semester } }),
    "more-agreed-than-owed": ({ expected, received: { semester, agreed, placed } }) => ({
      owed: expected,
      agreed,
      extra: agreed + placed - expected,
      semester: { semester },
    }),
  },
});

function semesterAnswer({ semesters }: Round, { semester: id, owed: expected, agreed, placed }: PlannedCount) {
  const details = { expected, received: { semester: id, agreed, placed }, path: ["available"] };
  const missing = expected - agreed - placed;
  if (missing > 0) return unmet("too-few-dates", { ...details, rests: semesters.filter((each) => each.id === id), repair: { action: "offer-more-dates", semester: id, missing } });
  if (missing < 0) return unmet("more-agreed-than-owed", { ...details, path: ["agreed"], repair: { action: "cancel-guidance-meeting", semester: id, extra: -missing } });
  return met("all-placed", details);
}
