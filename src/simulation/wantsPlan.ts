import type { Applicant } from "./applicant.js";
import { isGoneBy } from "./assignAdvisers.js";

/**
 * Are guidance meetings to be planned for a municipality?
 *
 * @param applicant - The municipality.
 * @returns Whether it has wishes and no meetings, and is in the program when its adviser has been in touch.
 */
export function wantsPlan({ stated, course }: Applicant): boolean {
  const inProgram = course?.inProgram ?? null;
  return stated.guidanceMeetings.length === 0 && stated.planWishes !== undefined && inProgram !== null && !isGoneBy(inProgram, inProgram.contactedOn);
}
