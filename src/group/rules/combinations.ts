import { met, needsJudgement, rule, unmet } from "../../assessment/index.js";
import { sayDate, sayList, type Locale } from "../../language/index.js";
import { sayRole, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import { combinationTerms, doubleSeats, type DoubleSeat } from "../doubleSeats.js";
import type { GroupQuestion } from "../question.js";
import type { Pair } from "../sharing.js";

interface Told {
  readonly expected: { readonly on: CivilDate };
  readonly received: { readonly roles: Pair };
}

/** May one person hold two seats, where nobody else could hold one of them? The call is silent; the round says (D7). */
export const combinations = rule({
  id: "group.combinations",
  force: "must",
  terms: ({ group }: Round) => [group],
  assess: (question: GroupQuestion) => {
    const doubles = doubleSeats(question);
    return doubles.length === 0 ? [met("no-double-seats", { path: ["members"] })] : doubles.map((double) => combinationAnswer(question, double));
  },
  texts: {
    nb: {
      "no-double-seats": "Ingen trenger å fylle to plasser i kommunegruppa.",
      "combination-allowed": (it, round) => `Én person er både ${both(round, it, "nb")} ${date(it, "nb")}. Denne runden tillater det.`,
      "combination-not-allowed": (it, round) => `Én person er både ${both(round, it, "nb")} ${date(it, "nb")}. De to plassene må ha hver sin person. La hver plass få sin egen person.`,
      "combination-to-judge": (it, round) => `Én person er både ${both(round, it, "nb")} ${date(it, "nb")}. Utlysningen sier ikke om det går an; arrangøren må vurdere det.`,
    },
    nn: {
      "no-double-seats": "Ingen treng å fylle to plassar i kommunegruppa.",
      "combination-allowed": (it, round) => `Éin person er både ${both(round, it, "nn")} ${date(it, "nn")}. Denne runden tillèt det.`,
      "combination-not-allowed": (it, round) => `Éin person er både ${both(round, it, "nn")} ${date(it, "nn")}. Dei to plassane må ha kvar sin person. Lat kvar plass få sin eigen person.`,
      "combination-to-judge": (it, round) => `Éin person er både ${both(round, it, "nn")} ${date(it, "nn")}. Utlysinga seier ikkje om det går an; arrangøren må vurdere det.`,
    },
    en: {
      "no-double-seats": "Nobody has to fill two seats of the municipal group.",
      "combination-allowed": (it, round) => `One person is both ${both(round, it, "en")} on ${date(it, "en")}. This round allows it.`,
      "combination-not-allowed": (it, round) => `One person is both ${both(round, it, "en")} on ${date(it, "en")}. The two seats must be held by different people. Let each seat have a person of its own.`,
      "combination-to-judge": (it, round) =>
        `One person is both ${both(round, it, "en")} on ${date(it, "en")}. The call does not say whether that is possible; the organiser has to judge it.`,
    },
  },
});

function combinationAnswer({ round, on }: GroupQuestion, { pair, index }: DoubleSeat) {
  const combination = combinationTerms(round, pair);
  const details = { expected: { on }, received: { roles: pair }, path: ["members", index, "seats"], terms: [combination], rests: [combination] };
  if (combination.allowed === "needs-judgement") return needsJudgement("combination-to-judge", details);
  return combination.allowed ? met("combination-allowed", details) : unmet("combination-not-allowed", details);
}

function both(round: Round, { received }: Told, locale: Locale): string {
  return sayList(received.roles.map((role) => sayRole(round, role, locale)), locale);
}

function date({ expected }: Told, locale: Locale): string {
  return sayDate(expected.on, locale);
}
