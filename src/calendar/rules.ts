import { meetingMode } from "./rules/meeting.js";
import { meetingSemester } from "./rules/meeting.js";
import { meetingStanding } from "./rules/meeting.js";
import { meetingsFound } from "./rules/meetings.js";
import { meetingTime } from "./rules/meeting.js";
import { oneMunicipality } from "./rules/meetings.js";

/** Every rule that a calendar is read by, in the order in which the findings stand. */
export const calendarRules = Object.freeze([meetingsFound, oneMunicipality, meetingStanding, meetingTime, meetingSemester, meetingMode] as const);
