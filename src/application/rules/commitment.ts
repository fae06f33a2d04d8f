import { met, ruleForEach, unknown, unmet } from "../../assessment/index.js";
import type { CommitmentTerms, Round } from "../../round/index.js";
import { answerIn } from "../application.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";

/** What is merely expected never excludes. */
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
  says: {
    committed: asking,
    "not-committed": ({ about, force }) => ({ ...asking({ about }), force }),
    "not-answered": asking,
    "left-open": asking,
  },
});

/** The round asks in its own words, which promise no more than the call asks for. */
function asking({ about }: { readonly about: string }) {
  return { question: { question: about } };
}
