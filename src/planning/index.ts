export { adviserRequestSchema, adviserRequestSchemaOf, type AdviserRequest, type AdviserRequestInput } from "./adviserRequest.js";
export { civilDatesOf, type ExpansionInput } from "./civilDatesOf.js";
export {
  developmentSessions,
  developmentWorkSchema,
  type DevelopmentSession,
  type DevelopmentSessions,
  type DevelopmentWork,
  type DevelopmentWorkInput,
} from "./developmentSessions.js";
export { guidanceWishesSchema, guidanceWishesSchemaOf, type GuidanceWishes, type GuidanceWishesInput, type PreferredPart } from "./guidanceWishes.js";
export { planAdviser, type AdviserFinding, type AdviserPlan } from "./planAdviser.js";
export { planGuidance, type GuidancePlan, type PlanFinding } from "./planGuidance.js";
export type { AdviserQuestion, AgreedAtOnce, AgreedMeeting, ConflictingWishes, MunicipalOutcome, PlacedMeeting, PlannedCount, PlanQuestion } from "./planQuestion.js";
export { recurrenceSchema } from "./recurrence.js";
export { adviserRules, planRules } from "./rules.js";
export {
  factsOfReason,
  rejectedSlotSchema,
  storedRejectedSlotSchema,
  type GuidanceWish,
  type GuidanceWishKind,
  type HoursOnDate,
  type RejectedSlot,
  type RejectionReason,
} from "./slot.js";
