import { addDays, lengthInDays, type Period } from "../time/index.js";
import { citations } from "./citation.js";
import { roundPeriodSchema } from "./roundDate.js";
import { semesterIdSchema } from "./vocabulary.js";

/** Reads one semester: from, to and not including. Its id, which is what readers are told, says when most of it is. */
export const semesterSchema = roundPeriodSchema.safeExtend({ id: semesterIdSchema, ...citations }).refine((semester) => semester.id === semesterIdOf(semester), {
  path: ["id"],
  message: "Expected the half of the year that most of the semester lies in, and that year",
  when: ({ issues }) => issues.length === 0,
});

function semesterIdOf(semester: Period): string {
  const middle = addDays(semester.from, Math.floor(lengthInDays(semester) / 2));
  const [year = "", month = ""] = middle.split("-");
  return `${month <= "06" ? "spring" : "autumn"}-${year}`;
}
