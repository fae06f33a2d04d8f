import { sayDate } from "../language/index.js";
import { sayActivity, sayRole, saySemester } from "../round/index.js";
import { daysBetween } from "../time/index.js";
import type { EventTexts } from "./textsOfEvents.js";
import { attendance, days, gathering, guidance, onDate, planned, replies, sayHours, sayWhen, stillMissing, theMeeting } from "./textsOfMeetings.js";

/** What an event means, in bokmål. */
export const eventsNb: EventTexts = {
  "program-starts": () => "Programperioden begynner.",
  "semester-starts": ({ semester }) => `Et nytt semester begynner: ${saySemester(semester, "nb")}.`,
  "information-webinar": () => "Arrangøren holder informasjonswebinar om veiledningsordningen.",
  "portal-opens": () => "Søknadsportalen åpner.",
  "adviser-contact-starts": () => "Fra nå av tar veilederne kontakt med kommunene som er med.",
  "application-submitted": () => "Kommunen leverer søknaden sin.",
  "application-deadline": () => "Dette er siste dag for å levere søknad.",
  "reply-letters": () => "Arrangøren sender ut svarbrevene.",
  reply: ({ verdict }) => `Kommunen får svar. ${replies.nb[verdict]}`,
  "adviser-assigned": ({ name }) => (name === null ? "Kommunen får en veileder." : `Kommunen får ${name} som veileder.`),
  withdrawn: () => "Kommunen trekker seg og er ikke med lenger.",
  "gathering-postponed": ({ activity, from, to }, round) => `Dette møtet (${sayActivity(round, activity.kind, "nb")}) er utsatt fra ${sayDate(from, "nb")} til ${sayDate(to, "nb")}.`,
  "guidance-digital": ({ activity }, round) => `${theMeeting(round, activity, "nb")}${onDate.nb(activity)} blir holdt digitalt.`,
  "guidance-moved": ({ activity, from }, round) => `${theMeeting(round, activity, "nb")} ${sayDate(from, "nb")} er flyttet til ${sayWhen(activity, "nb")}.`,
  "seat-vacated": ({ member, role }, round) => `Medlemmet ${member} går ut av plassen som ${sayRole(round, role, "nb")}.`,
  "seat-filled": ({ member, role }, round) => `Medlemmet ${member} tar plassen som ${sayRole(round, role, "nb")}.`,
  "group-due": () => "Kommunegruppene må være komplette denne dagen.",
  "interim-work-ends": () => "Mellomarbeidet siden forrige møte er over.",
  gathering: ({ activity }, round) => gathering.nb(round, activity),
  "guidance-meeting": ({ activity }, round) => guidance.nb(round, activity),
  attendance: (event, round) => attendance.nb(event, sayActivity(round, event.activity.kind, "nb")),
  "experience-shared": () => "Kommunen deler erfaringene sine med de andre kommunene.",
  "local-work": ({ hours }) => `Kommunen registrerer lokalt utviklingsarbeid (${sayHours(hours, "nb")}).`,
  "interim-work-starts": ({ from, to }) => `Mellomarbeidet begynner, med ${days.nb(daysBetween(from, to))} til neste møte.`,
  "guidance-planned": (event, round) => `${planned.nb(round, event)}${stillMissing.nb(event.missing)}`,
  "adviser-contact-ends": () => "Dette er siste dag for veiledernes første kontakt med kommunene som er med.",
  "program-completed": () => "Kommunen har fullført programmet.",
  "program-ends": () => "Programperioden er over når denne dagen er omme.",
};
