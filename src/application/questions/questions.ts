import { oncePerRound, type Round } from "../../round/index.js";
import { question, type Question } from "./definition.js";

/** Every question that an application can leave open, in the order in which they are asked: what the organiser answers comes last. */
export const questionsOf = oncePerRound((round: Round): readonly Question[] =>
  Object.freeze([municipalityNumber, municipalityName, membership, ...areas(round), statement, ...commitments(round), submission, judgement]),
);

/** Which municipality applies? */
const municipalityNumber = question({
  id: "municipality.number",
  path: ["municipality", "number"],
  answer: "municipality-number",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality", codes: ["number-missing"] },
});

/** What is the municipality called? Asked only where there is a register to hold the name against; it decides an expectation. */
const municipalityName = question({
  id: "municipality.name",
  path: ["municipality", "name"],
  answer: "name",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality-name", codes: ["name-missing"] },
});

/** When was the application submitted? */
const submission = question({
  id: "submission",
  path: ["submittedAt"],
  answer: "submission",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.deadline", codes: ["not-submitted"] },
});

/** Is the municipality a member of Norsk kulturskoleråd? Asked only where the round takes members alone. */
const membership = question({
  id: "membership",
  path: ["membership"],
  answer: "yes-no",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.membership", codes: ["membership-not-answered", "membership-left-open"] },
});

/** Which areas does the wish for development cover? Nothing is asked where the round names none. */
function areas(round: Round): readonly Question[] {
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
const statement = question({
  id: "wish.statement",
  path: ["developmentIntent", "statement"],
  answer: "text",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open"] },
});

/** Is the wish clear? Without a statement there is nothing to judge yet, but the judgement will be due all the same (D9). */
const judgement = question({
  id: "wish.judgement",
  path: ["judgements", "developmentIntent"],
  answer: "judgement",
  answeredBy: "council",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open", "to-be-judged"] },
});

/** Does the municipality commit itself to what the round asks for? One question for each commitment. */
function commitments(round: Round): readonly Question[] {
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
