export { activitySchema, activityStatusSchema, isDated, type Activity, type ActivityStatus, type DatedActivity } from "./activity.js";
export {
  agreementSchema,
  buildParsedSchedule,
  buildSchedule,
  type AgreementInput,
  type Schedule,
  type ScheduleFinding,
} from "./buildSchedule.js";
export { guidanceMeetingSchema, guidanceMeetingsSchema, type GuidanceMeeting, type GuidanceMeetingInput } from "./guidanceMeeting.js";
export { interimPeriods, type InterimPeriod } from "./interimPeriods.js";
export { meetingHours, type HoursOfMeetings, type MeetingHours } from "./meetingHours.js";
export { readSchedule, scheduleSchema, type ScheduleInput } from "./model.js";
export type { ScheduleQuestion } from "./question.js";
export { scheduleRules } from "./rules.js";
