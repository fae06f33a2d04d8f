import { met, rule, unmet, type Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { Round, Semester, RoundQuestion } from "../model.js";
import { sayActivity, saySemester } from "../activityNames.js";
import type { GatheringKind, SemesterId } from "../vocabulary.js";

/** Is there the stated number of learning conferences in every semester? Whether the KickOff is one is an assumption (D4). */
export const learningConferencesOwed = rule({
  id: "round.learning-conferences.per-semester",
  force: "must",
  terms: ({ offer }: Round) => [offer.learningConferences],
  assess: ({ round }: RoundQuestion) => {
    const { kickOff, learningConferences } = round.offer;
    const kinds: GatheringKind[] = kickOff.countsAsLearningConference ? ["learning-conference", "kick-off"] : ["learning-conference"];
    const decidesIn = ({ id }: Semester) => round.gatherings.some(({ kind, semester }) => kind === "kick-off" && semester === id);
    return round.semesters.map((semester) => owed(round, semester, kinds, learningConferences.perSemester, decidesIn(semester) ? [kickOff] : []));
  },
  texts: textsFor("learning-conference"),
});

/** Is there the stated number of leader gatherings in every semester? */
export const leaderGatheringsOwed = rule({
  id: "round.leader-gatherings.per-semester",
  force: "must",
  terms: ({ offer }: Round) => [offer.leaderGatherings],
  assess: ({ round }: RoundQuestion) => round.semesters.map((semester) => owed(round, semester, ["leader-gathering"], round.offer.leaderGatherings.perSemester)),
  texts: textsFor("leader-gathering"),
});

function owed({ gatherings }: Round, { id }: Semester, kinds: readonly GatheringKind[], expected: number, rests: readonly Term[] = []) {
  const received = { semester: id, count: gatherings.filter(({ semester, kind }) => semester === id && kinds.includes(kind)).length };
  const details = { expected, received, path: ["gatherings"], terms: rests, rests };
  return received.count === expected ? met("as-many-as-owed", details) : unmet("not-as-many-as-owed", details);
}

/** What a semester is owed; the KickOff is not owed by semester. */
type Owed = Exclude<GatheringKind, "kick-off">;

interface Count {
  readonly expected: number;
  readonly received: { readonly semester: SemesterId; readonly count: number };
}

function textsFor(kind: Owed) {
  return {
    nb: {
      "as-many-as-owed": (it: Count) => `Runden har ${gatherings(kind, it, "nb")} ${semester(it, "nb")}, slik utlysningen sier.`,
      "not-as-many-as-owed": (it: Count) =>
        `Runden har ${gatherings(kind, it, "nb")} ${semester(it, "nb")}, men utlysningen sier ${String(it.expected)}. Rett samlingene.`,
    },
    nn: {
      "as-many-as-owed": (it: Count) => `Runden har ${gatherings(kind, it, "nn")} ${semester(it, "nn")}, slik utlysinga seier.`,
      "not-as-many-as-owed": (it: Count) =>
        `Runden har ${gatherings(kind, it, "nn")} ${semester(it, "nn")}, men utlysinga seier ${String(it.expected)}. Rett samlingane.`,
    },
    en: {
      "as-many-as-owed": (it: Count) => `The round has ${gatherings(kind, it, "en")} in ${semester(it, "en")}, as the call says.`,
      "not-as-many-as-owed": (it: Count) =>
        `The round has ${gatherings(kind, it, "en")} in ${semester(it, "en")}, but the call says ${String(it.expected)}. Correct the gatherings.`,
    },
  };
}

const several: Readonly<Record<Locale, Readonly<Record<Owed, string>>>> = {
  nb: { "learning-conference": "læringskonferanser", "leader-gathering": "ledersamlinger" },
  nn: { "learning-conference": "læringskonferansar", "leader-gathering": "leiarsamlingar" },
  en: { "learning-conference": "learning conferences", "leader-gathering": "leader gatherings" },
};

function gatherings(kind: Owed, { received: { count } }: Count, locale: Locale): string {
  return `${String(count)} ${count === 1 ? sayActivity(kind, locale) : several[locale][kind]}`;
}

function semester({ received }: Count, locale: Locale): string {
  return saySemester(received.semester, locale);
}
