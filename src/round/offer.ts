import * as z from "zod";
import { citations } from "./citation.js";
import { modeSchema } from "./vocabulary.js";

const perSemester = z.int().min(0).max(20);

/** Reads what a municipality is offered. A literal stands where this version knows only one way. */
export const offerSchema = z.strictObject({
  /** How many semesters the program runs over. */
  semesters: z.strictObject({ count: z.int().min(1).max(20), ...citations }),
  /** The digital KickOff for the whole group, which starts the program. */
  kickOff: z.strictObject({ startsProgram: z.literal(true), countsAsLearningConference: z.boolean(), ...citations }),
  /** Digital learning conferences (læringskonferanser) for the whole group, with the other municipalities. */
  learningConferences: z.strictObject({ perSemester, ...citations }),
  /** Physical leader gatherings (ledersamlinger) for the principal and companions (rektor + 1). */
  leaderGatherings: z.strictObject({
    perSemester,
    companions: z.int().min(0).max(20),
    companion: z.literal("any-other-member"),
    ...citations,
  }),
  /** Guidance meetings (veiledningsmøter) with the municipality's own adviser, on dates that the two agree. */
  guidance: z.strictObject({ perSemester, mode: modeSchema, ...citations }),
  /** A guidance meeting in another mode than the one stated counts, and is reported. */
  guidanceInOtherMode: z.strictObject({ counts: z.literal(true), isReported: z.literal(true), ...citations }),
  /** On which days guidance meetings are to be: working days are expected, and none at the same time as another meeting. */
  guidanceDays: z.strictObject({ workingDays: z.literal("expected"), apart: z.literal("required"), ...citations }),
  /** What does not count as guidance: the adviser's first contact, and the information webinar. */
  notGuidance: z.strictObject({ adviserContact: z.literal(true), webinar: z.literal(true), ...citations }),
  /** Local development work (lokalt utviklingsarbeid) and interim work (mellomarbeid) between the meetings. */
  interimWork: z.strictObject({ requiredHours: z.null(), ...citations }),
  /** What follows from absence: it is reported, and nobody is excluded. */
  absence: z.strictObject({ consequence: z.literal("reported"), ...citations }),
});
