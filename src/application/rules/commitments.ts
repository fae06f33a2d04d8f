import { met, notApplicable, rule, unknown, unmet, type Force, type Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCommitment, type CommitmentId, type Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";

/** Stands before the rules, which read it as they are made. */
const asks: Readonly<Record<Locale, Readonly<Record<Force, string>>>> = {
  nb: { must: "Utlysningen krever det.", expected: "Utlysningen forventer det, men krever det ikke." },
  nn: { must: "Utlysinga krev det.", expected: "Utlysinga ventar at kommunen gjer det, men krev det ikkje." },
  en: { must: "The call requires it.", expected: "The call expects it but does not require it." },
};

/** Does the municipality commit itself to a dedicated municipal group (kommunegruppe)? */
export const dedicatedGroup = rule({
  id: "eligibility.commitment.dedicated-group",
  force: "must",
  terms: (round: Round) => askedFor(round, "dedicatedGroup"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "dedicatedGroup"),
  texts: textsOf("dedicatedGroup", "must"),
});

/** Does the municipality commit itself to giving the work time through the whole period? */
export const time = rule({
  id: "eligibility.commitment.time",
  force: "must",
  terms: (round: Round) => askedFor(round, "time"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "time"),
  texts: textsOf("time", "must"),
});

/** Does the municipality commit itself to giving the work capacity through the whole period? */
export const capacity = rule({
  id: "eligibility.commitment.capacity",
  force: "must",
  terms: (round: Round) => askedFor(round, "capacity"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "capacity"),
  texts: textsOf("capacity", "must"),
});

/** Does the municipality commit itself to taking an active part through the whole period? */
export const activeParticipation = rule({
  id: "eligibility.commitment.active-participation",
  force: "must",
  terms: (round: Round) => askedFor(round, "activeParticipation"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "activeParticipation"),
  texts: textsOf("activeParticipation", "must"),
});

/** Does the municipality commit itself to local development work between the meetings? */
export const localDevelopmentWork = rule({
  id: "eligibility.commitment.local-development-work",
  force: "must",
  terms: (round: Round) => askedFor(round, "localDevelopmentWork"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "localDevelopmentWork"),
  texts: textsOf("localDevelopmentWork", "must"),
});

/** Does the municipality commit itself to covering its own costs? */
export const coverOwnCosts = rule({
  id: "eligibility.commitment.own-costs",
  force: "must",
  terms: (round: Round) => askedFor(round, "coverOwnCosts"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "coverOwnCosts"),
  texts: textsOf("coverOwnCosts", "must"),
});

/** Will the municipality share its experience? Expected, and never a reason to exclude. */
export const shareExperience = rule({
  id: "eligibility.commitment.share-experience",
  force: "expected",
  terms: (round: Round) => askedFor(round, "shareExperience"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "shareExperience"),
  texts: textsOf("shareExperience", "expected"),
});

/** Will the municipality see to good progress in the local work? Expected, and never a reason to exclude. */
export const ensureProgress = rule({
  id: "eligibility.commitment.ensure-progress",
  force: "expected",
  terms: (round: Round) => askedFor(round, "ensureProgress"),
  assess: (question: EligibilityQuestion) => commitmentAnswer(question, "ensureProgress"),
  texts: textsOf("ensureProgress", "expected"),
});

function commitmentAnswer({ round, application }: EligibilityQuestion, id: CommitmentId) {
  const rests = askedFor(round, id);
  if (rests.length === 0) return notApplicable("not-asked-for");
  const answer = answerIn(application.commitments, id);
  const path = ["commitments", id];
  if (answer === true) return met("committed", { expected: true, received: true, path, rests });
  const open = { expected: true, path, rests, repair: { action: "answer", path } };
  if (answer === false) return unmet("not-committed", { received: false, ...open });
  return answer === null ? unknown("left-open", open) : unknown("not-answered", open);
}

/** Loops: on frozen lists, of which a round is made, they are many times faster than a callback for each. */
function askedFor({ commitments, expectations }: Round, id: CommitmentId): readonly Term[] {
  for (const each of commitments) if (each.id === id) return [each];
  for (const each of expectations) if (each.id === id) return [each];
  return [];
}

function textsOf(id: CommitmentId, force: Force) {
  const [nb, nn, en] = [sayCommitment(id, "nb"), sayCommitment(id, "nn"), sayCommitment(id, "en")];
  return {
    nb: {
      committed: `Kommunen forplikter seg til å ${nb}.`,
      "not-committed": `Kommunen forplikter seg ikke til å ${nb}. ${asks.nb[force]}`,
      "not-answered": `Kommunen har ikke svart på om den forplikter seg til å ${nb}. Svar ja eller nei.`,
      "left-open": `Kommunen vet ikke ennå om den forplikter seg til å ${nb}. Svar ja eller nei.`,
      "not-asked-for": `Denne runden spør ikke om kommunen forplikter seg til å ${nb}.`,
    },
    nn: {
      committed: `Kommunen forpliktar seg til å ${nn}.`,
      "not-committed": `Kommunen forpliktar seg ikkje til å ${nn}. ${asks.nn[force]}`,
      "not-answered": `Kommunen har ikkje svart på om han forpliktar seg til å ${nn}. Svar ja eller nei.`,
      "left-open": `Kommunen veit ikkje enno om han forpliktar seg til å ${nn}. Svar ja eller nei.`,
      "not-asked-for": `Denne runden spør ikkje om kommunen forpliktar seg til å ${nn}.`,
    },
    en: {
      committed: `The municipality commits itself to ${en}.`,
      "not-committed": `The municipality does not commit itself to ${en}. ${asks.en[force]}`,
      "not-answered": `The municipality has not said whether it commits itself to ${en}. Answer yes or no.`,
      "left-open": `The municipality does not know yet whether it commits itself to ${en}. Answer yes or no.`,
      "not-asked-for": `This round does not ask whether the municipality commits itself to ${en}.`,
    },
  };
}
