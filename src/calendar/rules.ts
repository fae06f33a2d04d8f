import { meetingMode } from "./reading/rules/meetingMode.js";
import { meetingSemester } from "./reading/rules/meetingSemester.js";
import { meetingStanding } from "./reading/rules/meetingStanding.js";
import { meetingsFound } from "./reading/rules/meetingsFound.js";
import { meetingTime } from "./reading/rules/meetingTime.js";
import { oneMunicipality } from "./reading/rules/oneMunicipality.js";

/** Every rule that a calendar is read by, in the order in which the findings stand. */
export const calendarRules = Object.freeze([meetingsFound, oneMunicipality, meetingStanding, meetingTime, meetingSemester, meetingMode] as const);
