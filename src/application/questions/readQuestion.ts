import * as z from "zod";
import { expected, InvalidInputError, readInput } from "../../input/index.js";
import type { Round } from "../../round/index.js";
import type { Question } from "./definition.js";
import type { OpenQuestion } from "./openQuestion.js";
import { questionsOf } from "./questions.js";

/** The id finds the question; whatever else is given with it is not looked at. */
const askedSchema = z.looseObject({ id: z.string() });

/**
 * Looks up the question that somebody was asked.
 *
 * @param round - The round, parsed.
 * @param asked - An open question, also one that has been stored as JSON.
 * @returns The question, with everything that the library knows of it.
 * @throws InvalidInputError when it is no question of the round.
 */
export function readQuestion(round: Round, asked: OpenQuestion): Question {
  const { id } = readInput("question", askedSchema, asked);
  const question = questionsOf(round).find((each) => each.id === id);
  if (question !== undefined) return question;
  throw new InvalidInputError("question", [{ path: ["id"], message: expected("question-of-round", "Expected a question as assessEligibility returned it for this round") }]);
}
