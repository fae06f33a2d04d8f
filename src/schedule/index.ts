export { activitiesIn, activityFilterSchema, type ActivityFilter } from "./activitiesIn.js";
export {
  activityKindSchema,
  activitySchema,
  activitySchemaOf,
  activityStatusSchema,
  daysOfActivity,
  isDated,
  lastDayOf,
  type Activity,
  type ActivityInput,
  type ActivityStatus,
  type DatedActivity,
} from "./activity.js";
export { activityAt } from "./activityAt.js";
export { gatheringActivityId, guidanceActivityId } from "./activityIds.js";
export {
  agreementSchema,
  agreementSchemaOf,
  buildParsedSchedule,
  buildSchedule,
  type AgreementInput,
  type Schedule,
  type ScheduleFinding,
} from "./buildSchedule.js";
export { datedItemKindSchema, datedItemSchema, storedDatedItemSchema, type DatedItem, type DatedItemKind } from "./datedItem.js";
export { datedItems } from "./datedItems.js";
export { groupDueApart } from "./groupDueApart.js";
export { guidanceMeetingSchema, guidanceMeetingsSchema, guidanceMeetingsSchemaOf, type GuidanceMeeting, type GuidanceMeetingInput } from "./guidanceMeeting.js";
export { interimPeriods, meetingsInTurn, type InterimPeriod, type MeetingsInTurn } from "./interimPeriods.js";
export { meetingHours, type HoursOfMeetings, type MeetingHours } from "./meetingHours.js";
export { readSchedule, readScheduleOf, scheduleSchema, scheduleSchemaOf, type ReadSchedule, type ScheduleInput } from "./model.js";
export { nextActivity } from "./nextActivity.js";
export type { AgreedMeetings, ScheduleQuestion } from "./question.js";
export { scheduleRules } from "./rules.js";
export { numberedMeetings } from "./numberedMeetings.js";
export { semesterCounts, type MeetingCounts, type SemesterCounts, type SemesterCountsOptions } from "./semesterCounts.js";
export { termsOfActivity } from "./termsOfActivity.js";
export { civilDatesOf, type ExpansionInput } from "./recurrence.js";
export { recurrenceSchema } from "./planning/recurrenceSchema.js";
export { adviserRequestSchema, adviserRequestSchemaOf, type AdviserRequest, type AdviserRequestInput } from "./planning/adviser/model.js";
export type { AdviserQuestion, AgreedAtOnce, MunicipalOutcome } from "./planning/adviser/question.js";
export { developmentSessions, type DevelopmentSession, type DevelopmentSessions } from "./planning/developmentSessions.js";
export { developmentWorkSchema, type DevelopmentWork, type DevelopmentWorkInput } from "./planning/developmentWork.js";
export { guidanceWishesSchema, guidanceWishesSchemaOf, type GuidanceWishes, type GuidanceWishesInput, type PreferredPart } from "./planning/model.js";
export { factsOfReason, passedOverSchema, storedPassedOverSchema, type PassedOver, type PassedOverReason } from "./planning/passedOver.js";
export { planAdviser, type AdviserFinding, type AdviserPlan } from "./planning/planAdviser.js";
export { planGuidance } from "./planning/planGuidance.js";
export type { GuidancePlan, PlanFinding } from "./planning/guidancePlan.js";
export type { AgreedMeeting, PlacedMeeting, PlannedCount, PlanQuestion, WishesInTheWay } from "./planning/question.js";
export { adviserRules, planRules } from "./planning/rules.js";
export type { GuidanceWish, GuidanceWishKind, HoursOnDate } from "./planning/slot.js";
