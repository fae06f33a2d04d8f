import type { LocalizedText } from "../../language/index.js";
import { sayCommitment, type CommitmentId } from "../../round/index.js";
import { question } from "./definition.js";

/** What every question about a commitment shares. */
const common = { answer: "yes-no", answeredBy: "municipality" } as const;
const unanswered = ["not-answered", "left-open"] as const;

/** Does the municipality commit itself to a dedicated municipal group (kommunegruppe)? */
export const dedicatedGroup = question({
  ...common,
  id: "commitment.dedicated-group",
  path: ["commitments", "dedicatedGroup"],
  openedBy: { rule: "eligibility.commitment.dedicated-group", codes: unanswered },
  texts: textsOf("dedicatedGroup"),
});

/** Does the municipality commit itself to giving the work time through the whole period? */
export const time = question({
  ...common,
  id: "commitment.time",
  path: ["commitments", "time"],
  openedBy: { rule: "eligibility.commitment.time", codes: unanswered },
  texts: textsOf("time"),
});

/** Does the municipality commit itself to giving the work capacity through the whole period? */
export const capacity = question({
  ...common,
  id: "commitment.capacity",
  path: ["commitments", "capacity"],
  openedBy: { rule: "eligibility.commitment.capacity", codes: unanswered },
  texts: textsOf("capacity"),
});

/** Does the municipality commit itself to taking an active part through the whole period? */
export const activeParticipation = question({
  ...common,
  id: "commitment.active-participation",
  path: ["commitments", "activeParticipation"],
  openedBy: { rule: "eligibility.commitment.active-participation", codes: unanswered },
  texts: textsOf("activeParticipation"),
});

/** Does the municipality commit itself to local development work between the meetings? */
export const localDevelopmentWork = question({
  ...common,
  id: "commitment.local-development-work",
  path: ["commitments", "localDevelopmentWork"],
  openedBy: { rule: "eligibility.commitment.local-development-work", codes: unanswered },
  texts: textsOf("localDevelopmentWork"),
});

/** Does the municipality commit itself to covering its own costs? */
export const coverOwnCosts = question({
  ...common,
  id: "commitment.own-costs",
  path: ["commitments", "coverOwnCosts"],
  openedBy: { rule: "eligibility.commitment.own-costs", codes: unanswered },
  texts: textsOf("coverOwnCosts"),
});

/** Will the municipality share its experience? It decides an expectation alone. */
export const shareExperience = question({
  ...common,
  id: "commitment.share-experience",
  path: ["commitments", "shareExperience"],
  openedBy: { rule: "eligibility.commitment.share-experience", codes: unanswered },
  texts: textsOf("shareExperience"),
});

/** Will the municipality see to good progress in the local work? It decides an expectation alone. */
export const ensureProgress = question({
  ...common,
  id: "commitment.ensure-progress",
  path: ["commitments", "ensureProgress"],
  openedBy: { rule: "eligibility.commitment.ensure-progress", codes: unanswered },
  texts: textsOf("ensureProgress"),
});

function textsOf(id: CommitmentId): LocalizedText {
  return {
    nb: `Forplikter kommunen seg til å ${sayCommitment(id, "nb")}?`,
    nn: `Forpliktar kommunen seg til å ${sayCommitment(id, "nn")}?`,
    en: `Does the municipality commit itself to ${sayCommitment(id, "en")}?`,
  };
}
