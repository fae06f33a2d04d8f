import { sayList, type Locale } from "../../language/index.js";
import { sayArea, type Round } from "../../round/index.js";
import { question, type Question } from "./definition.js";

/**
 * Which areas does the wish for development cover? Nothing is asked where the round names none.
 *
 * @param round - The round, parsed.
 * @returns The question, if there is one.
 */
export function areas(round: Round): readonly Question[] {
  const count = round.wish.areas.length;
  if (count === 0) return [];
  return [
    question({
      id: "wish.areas",
      path: ["developmentIntent", "areas"],
      answer: "areas",
      answeredBy: "municipality",
      openedBy: { rule: "eligibility.wish.areas", codes: ["areas-not-answered", "areas-left-open"] },
      texts: count === 1 ? aboutOne(round) : aboutSeveral(round),
    }),
  ];
}

function aboutOne(round: Round) {
  return {
    nb: `Vil kommunen utvikle området ${everyArea(round, "nb")}?`,
    nn: `Vil kommunen utvikle området ${everyArea(round, "nn")}?`,
    en: `Does the municipality want to develop the area of ${everyArea(round, "en")}?`,
  };
}

function aboutSeveral(round: Round) {
  return {
    nb: `Hvilke av områdene ${everyArea(round, "nb")} vil kommunen utvikle?`,
    nn: `Kva for nokre av områda ${everyArea(round, "nn")} vil kommunen utvikle?`,
    en: `Which of the areas ${everyArea(round, "en")} does the municipality want to develop?`,
  };
}

/** What does the municipality want, in its own words? */
export const statement = question({
  id: "wish.statement",
  path: ["developmentIntent", "statement"],
  answer: "text",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open"] },
  texts: {
    nb: "Hva vil kommunen utvikle, og hvorfor?",
    nn: "Kva vil kommunen utvikle, og kvifor?",
    en: "What does the municipality want to develop, and why?",
  },
});

/** Is the wish clear? Without a statement there is nothing to judge yet, but the judgement will be due all the same (D9). */
export const judgement = question({
  id: "wish.judgement",
  path: ["judgements", "developmentIntent"],
  answer: "judgement",
  answeredBy: "council",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open", "to-be-judged"] },
  texts: {
    nb: "Er ønsket om utvikling tydelig eller utydelig?",
    nn: "Er ønsket om utvikling tydeleg eller utydeleg?",
    en: "Is the wish for development clear or unclear?",
  },
});

function everyArea(round: Round, locale: Locale): string {
  const words = round.wish.areas.map(({ id }) => sayArea(round, id, locale));
  return sayList(words, locale);
}
