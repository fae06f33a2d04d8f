import { met, needsJudgement, rule, unmet } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import { combinationTerms, doubleSeats, type DoubleSeat, type Pair } from "../combinations.js";
import type { GroupQuestion } from "../groupQuestion.js";

interface DoubleSeatDetails {
  readonly expected: { readonly on: CivilDate };
  readonly received: { readonly roles: Pair };
}

/** The call is silent; the round says (D7). */
export const combinations = rule({
  id: "group.combinations",
  force: "must",
  terms: ({ group }: Round) => [group],
  assess: (question: GroupQuestion) => {
    const doubles = doubleSeats(question);
    return doubles.length === 0 ? [met("no-double-seats", { path: ["members"] })] : doubles.map((double) => combinationAnswer(question, double));
  },
  says: {
    "combination-allowed": facts,
    "combination-not-allowed": facts,
    "combination-to-judge": facts,
  },
});

function combinationAnswer({ round, on }: GroupQuestion, { pair, index }: DoubleSeat) {
  const combination = combinationTerms(round, pair);
  const details = { expected: { on }, received: { roles: pair }, path: ["members", index, "seats"], terms: [combination], rests: [combination] };
  if (combination.allowed === "needs-judgement") return needsJudgement("combination-to-judge", details);
  return combination.allowed ? met("combination-allowed", details) : unmet("combination-not-allowed", details);
}

function facts({ expected, received }: DoubleSeatDetails): Facts {
  return { on: { date: expected.on }, seats: { all: received.roles.map((seat) => ({ seat })) } };
}
