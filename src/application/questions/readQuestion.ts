import * as z from "zod";
import { InvalidInputError, readInput } from "../../input/index.js";
import type { OpenQuestion } from "./openQuestion.js";
import { questions, type Question } from "./questions.js";

/** The id finds the question; whatever else is given with it is not looked at. */
const askedSchema = z.looseObject({ id: z.string() });

const questionOf = new Map<string, Question>(questions.map((each) => [each.id, each]));

/**
 * Looks up the question that somebody was asked.
 *
 * @param asked - An open question, also one that has been stored as JSON.
 * @returns The question, with everything that the library knows of it.
 * @throws InvalidInputError when it is no question of this library.
 */
export function readQuestion(asked: OpenQuestion): Question {
  const question = questionOf.get(readInput("question", askedSchema, asked).id);
  if (question !== undefined) return question;
  throw new InvalidInputError("question", [{ path: ["id"], message: "Expected a question as assessEligibility returned it" }]);
}
