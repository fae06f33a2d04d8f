import { meetingMode, meetingSemester, meetingStanding, meetingTime } from "./rules/meeting.js";
import { meetingsFound, oneMunicipality } from "./rules/meetings.js";

/** Every rule that a calendar is read by, in the order in which the findings stand. */
export const calendarRules = Object.freeze([meetingsFound, oneMunicipality, meetingStanding, meetingTime, meetingSemester, meetingMode] as const);
