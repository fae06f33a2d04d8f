import { sayDate } from "../language/index.js";
import { sayActivity, sayRole, saySemester } from "../round/index.js";
import { daysBetween } from "../time/index.js";
import type { EventTexts } from "./textsOfEvents.js";
import { attendance, days, gathering, guidance, onDate, planned, replies, sayHours, sayWhen, stillMissing, theMeeting } from "./textsOfMeetings.js";

/** What an event means, in nynorsk. */
export const eventsNn: EventTexts = {
  "program-starts": () => "Programperioden byrjar.",
  "semester-starts": ({ semester }) => `Eit nytt semester byrjar: ${saySemester(semester, "nn")}.`,
  "information-webinar": () => "Arrangøren held informasjonswebinar om rettleiingsordninga.",
  "portal-opens": () => "Søknadsportalen opnar.",
  "adviser-contact-starts": () => "Frå no av tek rettleiarane kontakt med kommunane som er med.",
  "application-submitted": () => "Kommunen leverer søknaden sin.",
  "application-deadline": () => "Dette er siste dagen for å levere søknad.",
  "reply-letters": () => "Arrangøren sender ut svarbreva.",
  reply: ({ verdict }) => `Kommunen får svar. ${replies.nn[verdict]}`,
  "adviser-assigned": ({ name }) => (name === null ? "Kommunen får ein rettleiar." : `Kommunen får ${name} som rettleiar.`),
  withdrawn: () => "Kommunen trekkjer seg og er ikkje med lenger.",
  "gathering-postponed": ({ activity, from, to }, round) => `Dette møtet (${sayActivity(round, activity.kind, "nn")}) er utsett frå ${sayDate(from, "nn")} til ${sayDate(to, "nn")}.`,
  "guidance-digital": ({ activity }, round) => `${theMeeting(round, activity, "nn")}${onDate.nn(activity)} går føre seg digitalt.`,
  "guidance-moved": ({ activity, from }, round) => `${theMeeting(round, activity, "nn")} ${sayDate(from, "nn")} er flytta til ${sayWhen(activity, "nn")}.`,
  "seat-vacated": ({ member, role }, round) => `Medlemen ${member} går ut av plassen som ${sayRole(round, role, "nn")}.`,
  "seat-filled": ({ member, role }, round) => `Medlemen ${member} tek plassen som ${sayRole(round, role, "nn")}.`,
  "group-due": () => "Kommunegruppene må vere komplette denne dagen.",
  "interim-work-ends": () => "Mellomarbeidet sidan førre møte er over.",
  gathering: ({ activity }, round) => gathering.nn(round, activity),
  "guidance-meeting": ({ activity }, round) => guidance.nn(round, activity),
  attendance: (event, round) => attendance.nn(event, sayActivity(round, event.activity.kind, "nn")),
  "experience-shared": () => "Kommunen deler erfaringane sine med dei andre kommunane.",
  "local-work": ({ hours }) => `Kommunen registrerer lokalt utviklingsarbeid (${sayHours(hours, "nn")}).`,
  "interim-work-starts": ({ from, to }) => `Mellomarbeidet byrjar, med ${days.nn(daysBetween(from, to))} til neste møte.`,
  "guidance-planned": (event, round) => `${planned.nn(round, event)}${stillMissing.nn(event.missing)}`,
  "adviser-contact-ends": () => "Dette er siste dagen for den første kontakten mellom rettleiarane og kommunane som er med.",
  "program-completed": () => "Kommunen har fullført programmet.",
  "program-ends": () => "Programperioden er over når denne dagen er omme.",
};
