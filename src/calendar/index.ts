/**
 * A schedule as others read it: iCalendar texts that can be published again and again, plain events for web pages, and
 * agreed meetings back from a calendar that somebody has edited.
 *
 * @module kulturskole-veiledning/calendar
 */
export { deadlineSchema, roundDeadlines, type Deadline } from "./deadlines.js";
export type { Clock, NoMoment, ReadTime, UnreadTime } from "./eventTime.js";
export type { CalendarQuestion, FoundMeeting, ReadMeeting, Standing } from "./findMeetings.js";
export type { CalendarEventOptions, CalendarOptions } from "./options.js";
export type { PassedOver } from "./parseCalendar.js";
export { readGuidanceMeetings, type CalendarFinding, type GuidanceMeetingsRead, type ReadingOptions } from "./readGuidanceMeetings.js";
export { calendarRules } from "./rules.js";
export { toCalendarEvents, type CalendarEvent } from "./toCalendarEvents.js";
export { toICalendar } from "./toICalendar.js";
