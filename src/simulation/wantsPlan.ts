import type { Applicant } from "./applicant.js";
import { isGoneBy } from "./assignAdvisers.js";

/** Are guidance meetings to be planned for a municipality? */
export function wantsPlan({ stated, course }: Applicant): boolean {
  const inProgram = course?.inProgram ?? null;
  return stated.guidanceMeetings.length === 0 && stated.planWishes !== undefined && inProgram !== null && !isGoneBy(inProgram, inProgram.contactedOn);
}
