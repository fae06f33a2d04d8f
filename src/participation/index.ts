export { activitiesOfMember, type MemberActivity } from "./activitiesOfMember.js";
export type { ActivityParticipation, MeetingState } from "./activityParticipation.js";
export type { ParticipationInput } from "./input.js";
export {
  assessParsedParticipation,
  assessParticipation,
  type AssessParticipationOptions,
  type ParticipationAssessment,
  type ParticipationFinding,
} from "./assessParticipation.js";
export type { AttendanceSummary, MemberAttendance, SemesterAttendance } from "./attendance.js";
export type { CompanionAttendance } from "./companions.js";
export { expectedAt, type Expected } from "./expectedAt.js";
export type { AttendanceCounts, AttendanceFigures, Citing } from "./figures.js";
export type { SemesterGuidance } from "./guidance.js";
export type { InterimWork } from "./interimWork.js";
export type { LocalWork, MemberWork, SemesterWork, WorkHours } from "./localWork.js";
export type { LookedMeeting } from "./meeting.js";
export type { Participant, ParticipantStatus } from "./participants.js";
export type { MemberPart } from "./partOf.js";
export type { RecordProblem, RecordProblemCode } from "./problem.js";
export type { ExperienceShared, ParticipationQuestion } from "./question.js";
export { participationRecordSchema, participationRecordsSchema, recordsSchemaOf, type ParticipationRecord, type ParticipationRecordInput } from "./record.js";
export { participationRules } from "./rules.js";
export type { MeetingRef } from "./rules/meetingRef.js";
