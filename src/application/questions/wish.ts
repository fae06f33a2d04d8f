import { sayList, type Locale } from "../../language/index.js";
import { developmentAreaSchema, sayArea } from "../../round/index.js";
import { question } from "./definition.js";

/** Which areas does the wish for development cover? */
export const areas = question({
  id: "wish.areas",
  path: ["developmentIntent", "areas"],
  answer: "areas",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.areas", codes: ["areas-not-answered", "areas-left-open"] },
  texts: {
    nb: `Hvilke av områdene ${everyArea("nb")} vil kommunen utvikle?`,
    nn: `Kva for nokre av områda ${everyArea("nn")} vil kommunen utvikle?`,
    en: `Which of the areas ${everyArea("en")} does the municipality want to develop?`,
  },
});

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

function everyArea(locale: Locale): string {
  const words = developmentAreaSchema.options.map((area) => sayArea(area, locale));
  return sayList(words, locale);
}
