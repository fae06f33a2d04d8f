import type { Term } from "../assessment/index.js";
import { addDays, covers, type CivilDate } from "../time/index.js";
import type { Round } from "./round.js";
import type { SemesterId } from "./vocabulary.js";

/** Semesters may begin and end some weeks before or after the days that a round assumes. */
const daysOfDoubt = 31;

/** Finds the semester whose bounds decide whether a date lies in it. */
export function restsOnBounds({ semesters }: Round, id: SemesterId | null, date: CivilDate): readonly Term[] {
  return semesters.filter((each) => each.id === id && !covers({ from: addDays(each.from, daysOfDoubt), to: addDays(each.to, -daysOfDoubt) }, date));
}
