export { assessRound, datesOfRound, roundRules, type RoundFinding } from "./assessRound.js";
export { assumptionIdSchema, assumptionSchema, provisionIdSchema, provisionSchema, type Assumption, type Provision } from "./citation.js";
export { amountSchema, rateAmountSchema, type ContributionTerms } from "./cost.js";
export { defineRound, ownRound } from "./defineRound.js";
export { gatheringSchema, hoursSchema } from "./gathering.js";
export { groupCompleteBy, partOfGroup } from "./group.js";
export { roundSchema } from "./roundSchema.js";
export { applicationDeadline, portalStateAt, portalTimesOf, type PortalState } from "./portal.js";
export { oncePerRound, readRound } from "./readRound.js";
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
  RoundQuestion,
  SeatTerms,
  Semester,
  WishTerms,
} from "./round.js";
export type { AssumptionInput, AudienceMembers, Cites, ContributionInput, CostBasis, Due, Owed, RoundInput } from "./roundInput.js";
export { restsOnBounds, semesterOf } from "./semesterOf.js";
export { sourcesOf, type Source } from "./sourcesOf.js";
export { speechOf } from "./speech.js";
export { startingGathering, startingGatherings, startingKinds } from "./startingGatherings.js";
export { textIn } from "./textIn.js";
export {
  guidanceMeeting,
  isRoundDate,
  modeSchema,
  namesOfSeveralSchema,
  namesSchema,
  payerSchema,
  roundDateSchema,
  semesterIdSchema,
  wordSchema,
  type ActivityKind,
  type Mode,
  type Names,
  type NamesOfSeveral,
  type Payer,
  type SemesterId,
  type Vocabulary,
} from "./vocabulary.js";
