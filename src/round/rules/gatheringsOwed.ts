import { met, ruleForEach, unmet } from "../../assessment/index.js";
import type { KindTerms, Round } from "../round.js";
import { startingKinds, startsProgram } from "../startingGatherings.js";
import type { SemesterId } from "../vocabulary.js";
import type { RoundQuestion } from "./question.js";

/** Is there the stated number of gatherings of each kind in every semester? */
export const gatheringsOwed = ruleForEach({
  id: "round.gatherings.per-semester",
  force: "must",
  each: ({ kinds }: Round) => kinds.filter((kind) => !startsProgram(kind)),
  about: ({ id }) => id,
  assess: ({ round }: RoundQuestion, kind: KindTerms) =>
    round.semesters.map(({ id: semester }) => {
      const expected = kind.owed === "one-at-the-start" ? 0 : kind.owed.perSemester;
      const received = { semester, count: round.gatherings.filter((each) => each.semester === semester && each.kind === kind.id).length };
      const alike = mightCount(round, kind, semester);
      const details = { expected, received, path: ["gatherings"], terms: alike, rests: alike };
      return received.count === expected ? met("as-many-as-owed", details) : unmet("not-as-many-as-owed", details);
    }),
  says: {
    "as-many-as-owed": ({ about, received }) => ({ kind: { kind: about }, semester: { semester: received.semester }, count: received.count }),
    "not-as-many-as-owed": ({ about, expected, received }) => ({ kind: { kind: about }, semester: { semester: received.semester }, count: received.count, owed: expected }),
  },
});

/** Kinds that start the program are not counted as this one, though they are held alike; that is assumed, where the call is silent. */
function mightCount(round: Round, { mode, audience }: KindTerms, semester: SemesterId): readonly KindTerms[] {
  const starting = startingKinds(round).filter((kind) => kind.mode === mode && kind.audience === audience);
  return starting.filter(({ id }) => round.gatherings.some((each) => each.kind === id && each.semester === semester));
}
