import type { Round } from "../../round/index.js";
import { question, type Question } from "./definition.js";

/**
 * Which areas does the wish for development cover? Nothing is asked where the round names none.
 *
 * @param round - The round, parsed.
 * @returns The question, if there is one.
 */
export function areas(round: Round): readonly Question[] {
  if (round.wish.areas.length === 0) return [];
  return [
    question({
      id: "wish.areas",
      path: ["developmentIntent", "areas"],
      answer: "areas",
      answeredBy: "municipality",
      openedBy: { rule: "eligibility.wish.areas", codes: ["areas-not-answered", "areas-left-open"] },
    }),
  ];
}

/** What does the municipality want, in its own words? */
export const statement = question({
  id: "wish.statement",
  path: ["developmentIntent", "statement"],
  answer: "text",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open"] },
});

/** Is the wish clear? Without a statement there is nothing to judge yet, but the judgement will be due all the same (D9). */
export const judgement = question({
  id: "wish.judgement",
  path: ["judgements", "developmentIntent"],
  answer: "judgement",
  answeredBy: "council",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open", "to-be-judged"] },
});
