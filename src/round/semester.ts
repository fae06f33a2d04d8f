import { addDays, lengthInDays, type CivilDate, type Period } from "../time/index.js";
import type { SemesterId } from "./vocabulary.js";

/** The id of a semester, which is what readers are told: the half of the year that most of it lies in, and that year. */
export function semesterIdOf(semester: Period): SemesterId {
  return halfYearOf(addDays(semester.from, Math.floor(lengthInDays(semester) / 2)));
}

/** The half of a year that a date lies in, for a date that lies in no semester of a round. */
export function halfYearOf(date: CivilDate): SemesterId {
  const [year = "", month = ""] = date.split("-");
  return `${month <= "06" ? "spring" : "autumn"}-${year}`;
}
