export { activitiesIn, activityFilterSchema, type ActivityFilter } from "./activitiesIn.js";
export {
  activityKindSchema,
  activitySchema,
  activitySchemaOf,
  daysOfActivity,
  isDated,
  lastDayOf,
  type Activity,
  type ActivityInput,
  type ActivityStatus,
  type DatedActivity,
} from "./activity.js";
export { activityAt, nextActivity } from "./activityAt.js";
export {
  agreementSchema,
  agreementSchemaOf,
  buildParsedSchedule,
  buildSchedule,
  type AgreementInput,
  type Schedule,
  type ScheduleFinding,
} from "./buildSchedule.js";
export { datedItems, datedItemKindSchema, datedItemSchema, factsOfDatedItem, groupDueApart, storedDatedItemSchema, type DatedItem, type DatedItemKind } from "./datedItems.js";
export {
  guidanceMeetingSchema,
  guidanceMeetingsSchema,
  guidanceMeetingsSchemaOf,
  numberedMeetings,
  type GuidanceMeeting,
  type GuidanceMeetingInput,
} from "./guidanceMeeting.js";
export { interimPeriods, meetingsInTurn, type InterimPeriod, type MeetingsInTurn } from "./interimPeriods.js";
export { gatheringActivity, gatheringActivityId, guidanceActivityId, instantsOf, termsOfActivity } from "./meetingActivities.js";
export { meetingHours, type HoursOfMeetings, type MeetingHours } from "./meetingHours.js";
export { scheduleRules } from "./rules.js";
export { overlap } from "./rules/guidanceApart.js";
export { guidanceAfterStart, guidanceOnWorkingDay, isBeforeStart, isShownOnce, sortOfDay, type SortOfDay } from "./rules/guidanceDay.js";
export { readSchedule, readScheduleOf, scheduleSchema, scheduleSchemaOf, type ReadSchedule, type ScheduleInput } from "./scheduleInput.js";
export type { AgreedMeetings, ScheduleQuestion } from "./scheduleQuestion.js";
export { semesterCounts, type MeetingCounts, type SemesterCounts, type SemesterCountsOptions } from "./semesterCounts.js";
