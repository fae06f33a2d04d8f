import type { Round } from "../../round/index.js";
import { question, type Question } from "./definition.js";

/**
 * Does the municipality commit itself to what the round asks for? One question for each commitment.
 *
 * @param round - The round, parsed.
 * @returns The questions, in the order of the round.
 */
export function commitments(round: Round): readonly Question[] {
  return round.commitments.map(({ id }) =>
    question({
      id: `commitment.${id}`,
      path: ["commitments", id],
      answer: "yes-no",
      answeredBy: "municipality",
      openedBy: { rule: "eligibility.commitment", codes: ["not-answered", "left-open"] },
      about: id,
    }),
  );
}
