import { sayDate } from "../language/index.js";
import { sayActivity, sayRole, saySemester } from "../round/index.js";
import { daysBetween } from "../time/index.js";
import type { EventTexts } from "./textsOfEvents.js";
import { attendance, days, gathering, guidance, onDate, planned, replies, sayHours, sayWhen, stillMissing, theMeeting } from "./textsOfMeetings.js";

/** What an event means, in English. */
export const eventsEn: EventTexts = {
  "program-starts": () => "The program period begins.",
  "semester-starts": ({ semester }) => `A new semester begins: ${saySemester(semester, "en")}.`,
  "information-webinar": () => "The organiser holds an information webinar about the guidance scheme.",
  "portal-opens": () => "The application portal opens.",
  "adviser-contact-starts": () => "From now on the advisers contact the municipalities that take part.",
  "application-submitted": () => "The municipality submits its application.",
  "application-deadline": () => "This is the last day for submitting an application.",
  "reply-letters": () => "The organiser sends out the reply letters.",
  reply: ({ verdict }) => `The municipality gets its reply. ${replies.en[verdict]}`,
  "adviser-assigned": ({ name }) => (name === null ? "The municipality is given an adviser." : `The municipality is given ${name} as its adviser.`),
  withdrawn: () => "The municipality withdraws and no longer takes part.",
  "gathering-postponed": ({ activity, from, to }, round) => `This meeting (${sayActivity(round, activity.kind, "en")}) is postponed from ${sayDate(from, "en")} to ${sayDate(to, "en")}.`,
  "guidance-digital": ({ activity }, round) => `${theMeeting(round, activity, "en")}${onDate.en(activity)} will be held digitally.`,
  "guidance-moved": ({ activity, from }, round) => `${theMeeting(round, activity, "en")} on ${sayDate(from, "en")} is moved to ${sayWhen(activity, "en")}.`,
  "seat-vacated": ({ member, role }, round) => `Member ${member} leaves the seat of ${sayRole(round, role, "en")}.`,
  "seat-filled": ({ member, role }, round) => `Member ${member} takes the seat of ${sayRole(round, role, "en")}.`,
  "group-due": () => "The municipal groups must be complete on this day.",
  "interim-work-ends": () => "The interim work since the meeting before is over.",
  gathering: ({ activity }, round) => gathering.en(round, activity),
  "guidance-meeting": ({ activity }, round) => guidance.en(round, activity),
  attendance: (event, round) => attendance.en(event, sayActivity(round, event.activity.kind, "en")),
  "experience-shared": () => "The municipality shares its experience with the other municipalities.",
  "local-work": ({ hours }) => `The municipality records local development work (${sayHours(hours, "en")}).`,
  "interim-work-starts": ({ from, to }) => `The interim work begins, with ${days.en(daysBetween(from, to))} until the next meeting.`,
  "guidance-planned": (event, round) => `${planned.en(round, event)}${stillMissing.en(event.missing)}`,
  "adviser-contact-ends": () => "This is the last day for the advisers’ first contact with the municipalities that take part.",
  "program-completed": () => "The municipality has completed the program.",
  "program-ends": () => "The program period is over at the end of this day.",
};
