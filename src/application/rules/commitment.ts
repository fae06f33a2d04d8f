import { met, ruleForEach, unknown, unmet, type Force } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCommitment, type CommitmentTerms, type Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";

const asks: Readonly<Record<Locale, Readonly<Record<Force, string>>>> = {
  nb: { must: "Utlysningen krever det.", expected: "Utlysningen forventer det, men krever det ikke." },
  nn: { must: "Utlysinga krev det.", expected: "Utlysinga ventar at kommunen gjer det, men krev det ikkje." },
  en: { must: "The call requires it.", expected: "The call expects it but does not require it." },
};

/** Does the municipality commit itself to each thing that the call asks for? What is merely expected never excludes. */
export const commitment = ruleForEach({
  id: "eligibility.commitment",
  each: ({ commitments }: Round) => commitments,
  about: ({ id }) => id,
  force: ({ force }) => force,
  assess: ({ application }: EligibilityQuestion, asked: CommitmentTerms) => {
    const answer = answerIn(application.commitments, asked.id);
    const path = ["commitments", asked.id];
    const rests = [asked];
    if (answer === true) return met("committed", { expected: true, received: true, path, rests });
    const open = { expected: true, path, rests, repair: { action: "answer", path } };
    if (answer === false) return unmet("not-committed", { received: false, ...open });
    return answer === null ? unknown("left-open", open) : unknown("not-answered", open);
  },
  texts: {
    nb: {
      committed: ({ about }, round) => `Kommunen forplikter seg til å ${sayCommitment(round, about, "nb")}.`,
      "not-committed": ({ about, force }, round) => `Kommunen forplikter seg ikke til å ${sayCommitment(round, about, "nb")}. ${asks.nb[force]}`,
      "not-answered": ({ about }, round) => `Kommunen har ikke svart på om den forplikter seg til å ${sayCommitment(round, about, "nb")}. Svar ja eller nei.`,
      "left-open": ({ about }, round) => `Kommunen vet ikke ennå om den forplikter seg til å ${sayCommitment(round, about, "nb")}. Svar ja eller nei.`,
    },
    nn: {
      committed: ({ about }, round) => `Kommunen forpliktar seg til å ${sayCommitment(round, about, "nn")}.`,
      "not-committed": ({ about, force }, round) => `Kommunen forpliktar seg ikkje til å ${sayCommitment(round, about, "nn")}. ${asks.nn[force]}`,
      "not-answered": ({ about }, round) => `Kommunen har ikkje svart på om han forpliktar seg til å ${sayCommitment(round, about, "nn")}. Svar ja eller nei.`,
      "left-open": ({ about }, round) => `Kommunen veit ikkje enno om han forpliktar seg til å ${sayCommitment(round, about, "nn")}. Svar ja eller nei.`,
    },
    en: {
      committed: ({ about }, round) => `The municipality commits itself to ${sayCommitment(round, about, "en")}.`,
      "not-committed": ({ about, force }, round) => `The municipality does not commit itself to ${sayCommitment(round, about, "en")}. ${asks.en[force]}`,
      "not-answered": ({ about }, round) => `The municipality has not said whether it commits itself to ${sayCommitment(round, about, "en")}. Answer yes or no.`,
      "left-open": ({ about }, round) => `The municipality does not know yet whether it commits itself to ${sayCommitment(round, about, "en")}. Answer yes or no.`,
    },
  },
});
