import * as z from "zod";
import { questionsOf, type OpenQuestion } from "../application/index.js";
import { expected, readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import type { Explanation } from "./sentence.js";

/** The id finds the question; whatever else is given with it is not looked at. */
const askedSchema = z.looseObject({ id: z.string().regex(/^[a-zA-Z0-9.-]{1,100}$/, expected("id", "Expected an id")) });

/** What is asked rests on nothing, whatever its answer may rest on. */
export function questionSentences(round: Round, question: OpenQuestion): Explanation {
  const { id } = readInput("question", askedSchema, question);
  const asked = questionsOf(round).find((each) => each.id === id);
  if (asked === undefined) return { sentences: [{ text: "unknown/other", facts: { id } }], isAssumed: false };
  // The round asks for each commitment in words of its own.
  if (asked.about !== undefined) return { sentences: [{ text: "question/commitment", facts: { question: { question: asked.about } } }], isAssumed: false };
  const areas = { all: round.wish.areas.map((area) => ({ area: area.id })) };
  return { sentences: [{ text: `question/${id}`, facts: { areas } }], isAssumed: false };
}
