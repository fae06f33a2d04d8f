export { assessRound, type RoundFinding } from "./assessRound.js";
export { assumptionIdSchema, assumptionSchema, provisionIdSchema, provisionSchema, type Assumption, type Provision } from "./citation.js";
export { amountSchema, rateAmountSchema, type ContributionTerms } from "./contribution.js";
export { defineRound, ownRound } from "./defineRound.js";
export { gatheringSchema, hoursSchema } from "./gathering.js";
export { groupCompleteBy } from "./groupCompleteBy.js";
export { namesOfSeveralSchema, namesSchema, type Names, type NamesOfSeveral } from "./names.js";
export { partOfGroup } from "./partOfGroup.js";
export { applicationDeadline, portalStateAt, type PortalState } from "./portalStateAt.js";
export { oncePerRound, portalTimesOf, readRound } from "./readRound.js";
export type {
  ApplicationTerms,
  AudienceTerms,
  CombinationTerms,
  CommitmentTerms,
  CostTerms,
  Gathering,
  GroupTerms,
  GuidanceTerms,
  KindTerms,
  KnownEvent,
  Round,
  SeatTerms,
  Semester,
  WishTerms,
} from "./round.js";
export type { AssumptionInput, AudienceMembers, Cites, ContributionInput, CostBasis, Due, Owed, RoundInput } from "./roundInput.js";
export { restsOnBounds } from "./restsOnBounds.js";
export { isRoundDate, roundDateSchema } from "./roundDate.js";
export { roundRules } from "./rules.js";
export type { RoundQuestion } from "./rules/question.js";
export { roundSchema } from "./integrity.js";
export { semesterOf } from "./semesterOf.js";
export { textIn } from "./textIn.js";
export { speechOf } from "./speech.js";
export { sourcesOf, type Source } from "./sourcesOf.js";
export { startingGathering, startingGatherings, startingKinds } from "./startingGatherings.js";
export {
  guidanceMeeting,
  modeSchema,
  payerSchema,
  semesterIdSchema,
  wordSchema,
  type ActivityKind,
  type Mode,
  type Payer,
  type SemesterId,
  type Vocabulary,
} from "./vocabulary.js";
