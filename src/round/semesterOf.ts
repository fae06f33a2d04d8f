import { readInput } from "../input/index.js";
import { civilDateSchema, covers } from "../time/index.js";
import type { Round, Semester } from "./round.js";
import { readRound } from "./readRound.js";

/**
 * Answers which semester of a round a date lies in.
 *
 * @remarks Semesters are half-open: a semester ends where the next begins. Source: intro/3; where the semesters begin is
 * an assumption (D3).
 * @param date - A civil date, `YYYY-MM-DD`.
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
