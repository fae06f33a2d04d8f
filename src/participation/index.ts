export { activitiesOfMember, type MemberActivity, type MemberPart } from "./activitiesOfMember.js";
export type { ActivityParticipation, MeetingRef, MeetingState } from "./activityParticipation.js";
export {
  assessParsedParticipation,
  assessParticipation,
  type AssessParticipationOptions,
  type ParticipationAssessment,
  type ParticipationFinding,
} from "./assessParticipation.js";
export type { AttendanceSummary, MemberAttendance, SemesterAttendance } from "./attendance.js";
export type { AttendanceCounts, AttendanceFigures, Citing } from "./attendanceFigures.js";
export type { ParticipationInput } from "./context.js";
export type { InterimWork, LocalWork, MemberWork, SemesterWork, WorkHours } from "./localWork.js";
export type { LookedMeeting } from "./meetingParticipation.js";
export { expectedAt, type CompanionAttendance, type Expected, type Participant, type ParticipantStatus } from "./participants.js";
export type { RecordProblem, RecordProblemCode } from "./recordProblems.js";
export { lookAtParticipation, type ExperienceShared, type ParticipationQuestion, type SemesterGuidance } from "./participationQuestion.js";
export { participationRecordSchema, participationRecordsSchema, recordsSchemaOf, type ParticipationRecord, type ParticipationRecordInput } from "./records.js";
export { participationRules } from "./rules/index.js";
