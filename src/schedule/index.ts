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
export { groupDueApart } from "./datedItems.js";
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
export { gatheringActivity } from "./gatheringActivity.js";
export { instantsOf } from "./instantsOf.js";
export { isBeforeStart } from "./rules/guidanceAfterStart.js";
export { guidanceAfterStart } from "./rules/guidanceAfterStart.js";
export { guidanceOnWorkingDay } from "./rules/guidanceOnWorkingDay.js";
