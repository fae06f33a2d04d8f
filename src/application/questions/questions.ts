import { membership, municipalityName, municipalityNumber, submission } from "./applicant.js";
import {
  activeParticipation,
  capacity,
  coverOwnCosts,
  dedicatedGroup,
  ensureProgress,
  localDevelopmentWork,
  shareExperience,
  time,
} from "./commitments.js";
import { areas, judgement, statement } from "./wish.js";

/** Every question that an application can leave open, in the order in which they are asked: what the organiser answers comes last. */
export const questions = Object.freeze([
  municipalityNumber,
  municipalityName,
  membership,
  areas,
  statement,
  dedicatedGroup,
  time,
  capacity,
  activeParticipation,
  localDevelopmentWork,
  coverOwnCosts,
  shareExperience,
  ensureProgress,
  submission,
  judgement,
] as const);

/** One of the questions that an application can leave open. */
export type Question = (typeof questions)[number];
