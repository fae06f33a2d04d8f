import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

/** Is the municipality a member of Norsk kulturskoleråd, where the round takes members alone? This call is silent (D13). */
export const membership = rule({
  id: "eligibility.membership",
  force: "must",
  terms: ({ application }: Round) => [application.selection],
  assess: ({ round, application }: EligibilityQuestion) => {
    const { selection } = round.application;
    const path = ["membership"];
    if (selection.membership === "not-required") return notApplicable("membership-not-required", { path, rests: [selection] });
    const open = { expected: true, path, repair: { action: "answer", path } };
    if (application.membership === undefined) return unknown("membership-not-answered", open);
    if (application.membership === null) return unknown("membership-left-open", open);
    return application.membership ? met("member", { expected: true, received: true, path }) : unmet("not-a-member", { ...open, received: false });
  },
  texts: {
    nb: {
      "membership-not-required": "Denne runden krever ikke at kommunen er medlem av Norsk kulturskoleråd.",
      member: "Kommunen er medlem av Norsk kulturskoleråd.",
      "not-a-member": "Kommunen er ikke medlem av Norsk kulturskoleråd. Bare medlemmer kan delta i denne runden. Meld kommunen inn før den søker.",
      "membership-not-answered": "Kommunen har ikke svart på om den er medlem av Norsk kulturskoleråd. Svar ja eller nei.",
      "membership-left-open": "Kommunen vet ikke ennå om den er medlem av Norsk kulturskoleråd. Svar ja eller nei.",
    },
    nn: {
      "membership-not-required": "Denne runden krev ikkje at kommunen er medlem av Norsk kulturskoleråd.",
      member: "Kommunen er medlem av Norsk kulturskoleråd.",
      "not-a-member": "Kommunen er ikkje medlem av Norsk kulturskoleråd. Berre medlemmer kan delta i denne runden. Meld kommunen inn før han søkjer.",
      "membership-not-answered": "Kommunen har ikkje svart på om han er medlem av Norsk kulturskoleråd. Svar ja eller nei.",
      "membership-left-open": "Kommunen veit ikkje enno om han er medlem av Norsk kulturskoleråd. Svar ja eller nei.",
    },
    en: {
      "membership-not-required": "This round does not require the municipality to be a member of Norsk kulturskoleråd.",
      member: "The municipality is a member of Norsk kulturskoleråd.",
      "not-a-member": "The municipality is not a member of Norsk kulturskoleråd. Only members can take part in this round. Become a member before applying.",
      "membership-not-answered": "The municipality has not said whether it is a member of Norsk kulturskoleråd. Answer yes or no.",
      "membership-left-open": "The municipality does not know yet whether it is a member of Norsk kulturskoleråd. Answer yes or no.",
    },
  },
});
