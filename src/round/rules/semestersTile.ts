import { met, rule, unmet } from "../../assessment/index.js";
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
  says: { "semesters-do-not-tile": ({ expected, received }) => ({ wanted: { date: expected }, written: { date: received } }) },
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
