import { met, rule, unmet } from "../../assessment/index.js";
import type { Round, Semester } from "../model.js";
import { sayActivity, saySemester } from "../activityNames.js";
import type { GatheringKind, SemesterId } from "../vocabulary.js";

/** Is there the stated number of learning conferences in every semester? Whether the KickOff is one is a reading (D4). */
export const learningConferencesOwed = rule({
  id: "round.learning-conferences.per-semester",
  force: "must",
  facts: ["intro/3.1", "participation/4"],
  assumptions: ["D4"],
  assess: (round: Round) => {
    const { kickOff, learningConferences } = round.offer;
    const kinds: GatheringKind[] = kickOff.countsAsLearningConference ? ["learning-conference", "kick-off"] : ["learning-conference"];
    return round.semesters.map((semester) => owed(round, semester, kinds, learningConferences.perSemester));
  },
  texts: textsFor("learning-conference"),
});

/** Is there the stated number of leader gatherings in every semester? */
export const leaderGatheringsOwed = rule({
  id: "round.leader-gatherings.per-semester",
  force: "must",
  facts: ["intro/3.4", "participation/5"],
  assess: (round: Round) => round.semesters.map((semester) => owed(round, semester, ["leader-gathering"], round.offer.leaderGatherings.perSemester)),
  texts: textsFor("leader-gathering"),
});

function owed({ gatherings }: Round, { id }: Semester, kinds: readonly GatheringKind[], expected: number) {
  const received = { semester: id, count: gatherings.filter(({ semester, kind }) => semester === id && kinds.includes(kind)).length };
  const details = { expected, received, path: ["gatherings"] };
  return received.count === expected ? met("as-many-as-owed", details) : unmet("not-as-many-as-owed", details);
}

interface Count {
  readonly expected: number;
  readonly received: { readonly semester: SemesterId; readonly count: number };
}

function textsFor(kind: GatheringKind) {
  const count = ({ received }: Count) => String(received.count);
  const wanted = ({ expected }: Count) => String(expected);
  return {
    nb: {
      "as-many-as-owed": (it: Count) => `Samlinger av typen ${sayActivity(kind, "nb")} ${saySemester(it.received.semester, "nb")}: ${count(it)}, slik utlysningen sier.`,
      "not-as-many-as-owed": (it: Count) =>
        `Samlinger av typen ${sayActivity(kind, "nb")} ${saySemester(it.received.semester, "nb")}: ${count(it)}, men utlysningen sier ${wanted(it)}. Rett samlingene.`,
    },
    nn: {
      "as-many-as-owed": (it: Count) => `Samlingar av typen ${sayActivity(kind, "nn")} ${saySemester(it.received.semester, "nn")}: ${count(it)}, slik utlysinga seier.`,
      "not-as-many-as-owed": (it: Count) =>
        `Samlingar av typen ${sayActivity(kind, "nn")} ${saySemester(it.received.semester, "nn")}: ${count(it)}, men utlysinga seier ${wanted(it)}. Rett samlingane.`,
    },
    en: {
      "as-many-as-owed": (it: Count) => `Gatherings of the kind ${sayActivity(kind, "en")} in ${saySemester(it.received.semester, "en")}: ${count(it)}, as the call says.`,
      "not-as-many-as-owed": (it: Count) =>
        `Gatherings of the kind ${sayActivity(kind, "en")} in ${saySemester(it.received.semester, "en")}: ${count(it)}, but the call says ${wanted(it)}. Correct the gatherings.`,
    },
  };
}
