import type { Term } from "../assessment/index.js";
import { readInput } from "../input/index.js";
import { addDays, civilDateSchema, covers, type CivilDate } from "../time/index.js";
import { readRound } from "./readRound.js";
import type { Round, Semester } from "./round.js";
import type { SemesterId } from "./vocabulary.js";

/**
 * Answers which semester of a round a date lies in.
 *
 * @remarks Semesters are half-open: a semester ends where the next begins. Source: intro/3; where the semesters begin is
 * an assumption (D3).
 * @returns The semester, or `undefined` outside the programme period.
 * @throws InvalidInputError when the date is not a real date.
 * @example
 * ```ts
 * import { round2026, semesterOf } from "kulturskole-veiledning";
 *
 * semesterOf(round2026, "2026-11-11")?.id; // => "autumn-2026"
 * semesterOf(round2026, "2028-01-01"); // => undefined
 * ```
 */
export function semesterOf(round: Round, date: string): Semester | undefined {
  const day = readInput("date", civilDateSchema, date);
  return readRound(round).semesters.find((semester) => covers(semester, day));
}

/** Semesters may begin and end some weeks before or after the days that a round assumes. */
const daysOfDoubt = 31;

export function restsOnBounds({ semesters }: Round, id: SemesterId | null, date: CivilDate): readonly Term[] {
  return semesters.filter((each) => each.id === id && !covers({ from: addDays(each.from, daysOfDoubt), to: addDays(each.to, -daysOfDoubt) }, date));
}
