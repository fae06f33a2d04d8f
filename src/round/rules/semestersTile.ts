import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import type { CivilDate } from "../../time/index.js";
import type { Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

interface Joint {
  readonly expected: CivilDate;
  readonly received: CivilDate;
  readonly path: readonly (string | number)[];
}

/** Do the semesters, in order, cover the whole program period without gaps and without overlapping? */
export const semestersTile = rule({
  id: "round.semesters.tile",
  force: "must",
  terms: ({ period, semesters }: Round) => [period, ...semesters],
  assess: ({ round }: RoundQuestion) => {
    const rests = [round.period, ...round.semesters];
    const broken = joints(round).filter((joint) => joint.expected !== joint.received);
    return broken.length === 0 ? [met("semesters-tile", { path: ["semesters"], rests })] : broken.map((joint) => unmet("semesters-do-not-tile", { ...joint, rests }));
  },
  texts: {
    nb: {
      "semesters-tile": "Semestrene dekker hele programperioden uten hull og uten overlapp.",
      "semesters-do-not-tile": ({ expected, received }) =>
        `Semestrene skal følge på hverandre gjennom hele programperioden. En av datoene skulle ha vært ${sayDate(expected, "nb")}, ikke ${sayDate(received, "nb")}.`,
    },
    nn: {
      "semesters-tile": "Semestera dekkjer heile programperioden utan hol og utan overlapp.",
      "semesters-do-not-tile": ({ expected, received }) =>
        `Semestera skal følgje på kvarandre gjennom heile programperioden. Ein av datoane skulle ha vore ${sayDate(expected, "nn")}, ikkje ${sayDate(received, "nn")}.`,
    },
    en: {
      "semesters-tile": "The semesters cover the whole program period without gaps or overlaps.",
      "semesters-do-not-tile": ({ expected, received }) =>
        `The semesters must follow one another through the whole program period. One of the dates should be ${sayDate(expected, "en")}, not ${sayDate(received, "en")}.`,
    },
  },
});

/** Where one semester must begin exactly as the one before it ends; the period itself holds both ends. */
function joints({ period, semesters }: Round): Joint[] {
  const starts = semesters.map((semester, index) => ({
    expected: semesters[index - 1]?.to ?? period.from,
    received: semester.from,
    path: ["semesters", index, "from"],
  }));
  const last = semesters.length - 1;
  const end = { expected: period.to, received: semesters[last]?.to ?? period.from, path: ["semesters", last, "to"] };
  return [...starts, end];
}
