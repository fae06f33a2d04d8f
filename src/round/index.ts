export { assessRound, type RoundFinding } from "./assessRound.js";
export { provisionIdSchema, provisionKindSchema, provisionSchema, assumptionIdSchema, assumptionSchema, type Provision, type Assumption } from "./citation.js";
export { defineRound } from "./defineRound.js";
export { gatheringSchema, hoursSchema, type Gathering } from "./gathering.js";
export { groupCompleteBy } from "./groupCompleteBy.js";
export { roundSchema, type Round, type RoundInput, type RoundQuestion, type Semester } from "./model.js";
export { sayActivity, sayMode, saySemester } from "./activityNames.js";
export { sayArea, sayCommitment } from "./applicationNames.js";
export { sayCostItem, sayPayer } from "./costNames.js";
export { sayHoliday } from "./holidayNames.js";
export { sayAudience, sayRole } from "./peopleNames.js";
export { applicationDeadline, portalStateAt, type PortalState } from "./portalStateAt.js";
export { portalTimesOf, readRound } from "./readRound.js";
export { restsOnBounds } from "./restsOnBounds.js";
export { roundRules } from "./rules.js";
export { semesterOf } from "./semesterOf.js";
export { sourcesOf, type Source } from "./sourcesOf.js";
export {
  activityKindSchema,
  audienceSchema,
  commitmentIdSchema,
  costItemSchema,
  developmentAreaSchema,
  gatheringKindSchema,
  modeSchema,
  payerSchema,
  seatRoleSchema,
  semesterIdSchema,
  type ActivityKind,
  type Audience,
  type CommitmentId,
  type CostItem,
  type DevelopmentArea,
  type GatheringKind,
  type Mode,
  type Payer,
  type SeatRole,
  type SemesterId,
} from "./vocabulary.js";
