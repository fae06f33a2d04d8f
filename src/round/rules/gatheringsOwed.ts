import { met, rule, unmet } from "../../assessment/index.js";
import type { Round, Semester } from "../model.js";
import { sayActivity, saySemester } from "../names.js";
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
      "as-many-as-owed": (it: Count) => `${saySemester(it.received.semester, "nb")}: ${count(it)} ${sayActivity(kind, "nb")}, slik utlysningen sier.`,
      "not-as-many-as-owed": (it: Count) =>
        `${saySemester(it.received.semester, "nb")}: ${sayActivity(kind, "nb")} skal holdes ${wanted(it)} gang(er), men står ${count(it)} gang(er). Rett samlingene.`,
    },
    nn: {
      "as-many-as-owed": (it: Count) => `${saySemester(it.received.semester, "nn")}: ${count(it)} ${sayActivity(kind, "nn")}, slik utlysinga seier.`,
      "not-as-many-as-owed": (it: Count) =>
        `${saySemester(it.received.semester, "nn")}: ${sayActivity(kind, "nn")} skal haldast ${wanted(it)} gong(er), men står ${count(it)} gong(er). Rett samlingane.`,
    },
    en: {
      "as-many-as-owed": (it: Count) => `${saySemester(it.received.semester, "en")}: ${count(it)} ${sayActivity(kind, "en")}, as the call says.`,
      "not-as-many-as-owed": (it: Count) =>
        `${saySemester(it.received.semester, "en")}: a ${sayActivity(kind, "en")} is owed ${wanted(it)} time(s), but stands ${count(it)} time(s). Correct the gatherings.`,
    },
  };
}
