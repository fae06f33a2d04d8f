import { sayDate } from "../language/index.js";
import { sayActivity, sayRole, saySemester } from "../round/index.js";
import { daysBetween } from "../time/index.js";
import type { EventTexts } from "./textsOfEvents.js";
import { attendance, days, gathering, modes, onDate, planned, replies, sayHours, sayWhen, stillMissing } from "./textsOfMeetings.js";

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
  "gathering-postponed": ({ activity, from, to }) => `Dette møtet (${sayActivity(activity.kind, "nn")}) er utsett frå ${sayDate(from, "nn")} til ${sayDate(to, "nn")}.`,
  "guidance-digital": ({ activity }) => `Rettleiingsmøtet${onDate.nn(activity)} blir halde digitalt.`,
  "guidance-moved": ({ activity, from }) => `Rettleiingsmøtet ${sayDate(from, "nn")} er flytta til ${sayWhen(activity, "nn")}.`,
  "seat-vacated": ({ member, role }) => `Medlemen ${member} går ut av plassen som ${sayRole(role, "nn")}.`,
  "seat-filled": ({ member, role }) => `Medlemen ${member} tek plassen som ${sayRole(role, "nn")}.`,
  "interim-work-ends": () => "Mellomarbeidet sidan førre møte er over.",
  gathering: ({ activity }) => gathering.nn(activity),
  "guidance-meeting": ({ activity }) => `Kommunegruppa møter rettleiaren sin ${modes.nn[activity.mode]} til ${sayActivity(activity.kind, "nn")}.`,
  attendance: (event) => attendance.nn(event, sayActivity(event.activity.kind, "nn")),
  "experience-shared": () => "Kommunen deler erfaringane sine med dei andre kommunane.",
  "local-work": ({ hours }) => `Kommunen registrerer lokalt utviklingsarbeid (${sayHours(hours, "nn")}).`,
  "interim-work-starts": ({ from, to }) => `Mellomarbeidet byrjar, med ${days.nn(daysBetween(from, to))} til neste møte.`,
  "guidance-planned": (event) => `${planned.nn(event)}${stillMissing.nn(event.missing)}`,
  "adviser-contact-ends": () => "Dette er siste dagen for den første kontakten mellom rettleiarane og kommunane som er med.",
  "program-completed": () => "Kommunen har fullført programmet.",
  "program-ends": () => "Programperioden er over når denne dagen er omme.",
};
