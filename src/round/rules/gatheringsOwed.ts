import { met, ruleForEach, unmet } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { KindTerms, Round } from "../round.js";
import { sayActivity } from "../sayNames.js";
import { saySemester } from "../sayWords.js";
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
  texts: {
    nb: {
      "as-many-as-owed": (it, round) => `Runden har ${gatherings(round, it, "nb")}, slik utlysningen sier.`,
      "not-as-many-as-owed": (it, round) => `Runden har ${gatherings(round, it, "nb")}, men utlysningen sier ${String(it.expected)}. Rett samlingene.`,
    },
    nn: {
      "as-many-as-owed": (it, round) => `Runden har ${gatherings(round, it, "nn")}, slik utlysinga seier.`,
      "not-as-many-as-owed": (it, round) => `Runden har ${gatherings(round, it, "nn")}, men utlysinga seier ${String(it.expected)}. Rett samlingane.`,
    },
    en: {
      "as-many-as-owed": (it, round) => `The round has ${gatherings(round, it, "en")}, as the call says.`,
      "not-as-many-as-owed": (it, round) => `The round has ${gatherings(round, it, "en")}, but the call says ${String(it.expected)}. Correct the gatherings.`,
    },
  },
});

/** Kinds that start the program are not counted as this one, though they are held alike; that is assumed, where the call is silent. */
function mightCount(round: Round, { mode, audience }: KindTerms, semester: SemesterId): readonly KindTerms[] {
  const starting = startingKinds(round).filter((kind) => kind.mode === mode && kind.audience === audience);
  return starting.filter(({ id }) => round.gatherings.some((each) => each.kind === id && each.semester === semester));
}

interface Counted {
  readonly about: string;
  readonly received: { readonly semester: SemesterId; readonly count: number };
}

function gatherings(round: Round, { about, received: { semester, count } }: Counted, locale: Locale): string {
  const several = sayActivity(round, about, locale, count === 1 ? "one" : "many");
  return `${String(count)} ${several} ${locale === "en" ? "in " : ""}${saySemester(semester, locale)}`;
}
