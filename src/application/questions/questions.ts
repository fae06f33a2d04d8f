import { oncePerRound, type Round } from "../../round/index.js";
import { membership, municipalityName, municipalityNumber, submission } from "./applicant.js";
import { commitments } from "./commitments.js";
import type { Question } from "./definition.js";
import { areas, judgement, statement } from "./wish.js";

/**
 * Every question that an application can leave open, in the order in which they are asked: what the organiser answers comes last.
 *
 * @param round - The round, parsed.
 * @returns The questions, made once.
 */
export const questionsOf = oncePerRound((round: Round): readonly Question[] =>
  Object.freeze([municipalityNumber, municipalityName, membership, ...areas(round), statement, ...commitments(round), submission, judgement]),
);
