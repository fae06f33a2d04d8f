import { sayDate } from "../language/index.js";
import { sayActivity, sayRole, saySemester } from "../round/index.js";
import { daysBetween } from "../time/index.js";
import type { EventTexts } from "./textsOfEvents.js";
import { attendance, days, gathering, modes, onDate, planned, replies, sayHours, sayWhen, stillMissing } from "./textsOfMeetings.js";

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
  "gathering-postponed": ({ activity, from, to }) => `Dette møtet (${sayActivity(activity.kind, "nb")}) er utsatt fra ${sayDate(from, "nb")} til ${sayDate(to, "nb")}.`,
  "guidance-digital": ({ activity }) => `Veiledningsmøtet${onDate.nb(activity)} blir holdt digitalt.`,
  "guidance-moved": ({ activity, from }) => `Veiledningsmøtet ${sayDate(from, "nb")} er flyttet til ${sayWhen(activity, "nb")}.`,
  "seat-vacated": ({ member, role }) => `Medlemmet ${member} går ut av plassen som ${sayRole(role, "nb")}.`,
  "seat-filled": ({ member, role }) => `Medlemmet ${member} tar plassen som ${sayRole(role, "nb")}.`,
  "interim-work-ends": () => "Mellomarbeidet siden forrige møte er over.",
  gathering: ({ activity }) => gathering.nb(activity),
  "guidance-meeting": ({ activity }) => `Kommunegruppa møter veilederen sin ${modes.nb[activity.mode]} til ${sayActivity(activity.kind, "nb")}.`,
  attendance: (event) => attendance.nb(event, sayActivity(event.activity.kind, "nb")),
  "experience-shared": () => "Kommunen deler erfaringene sine med de andre kommunene.",
  "local-work": ({ hours }) => `Kommunen registrerer lokalt utviklingsarbeid (${sayHours(hours, "nb")}).`,
  "interim-work-starts": ({ from, to }) => `Mellomarbeidet begynner, med ${days.nb(daysBetween(from, to))} til neste møte.`,
  "guidance-planned": (event) => `${planned.nb(event)}${stillMissing.nb(event.missing)}`,
  "adviser-contact-ends": () => "Dette er siste dag for veiledernes første kontakt med kommunene som er med.",
  "program-completed": () => "Kommunen har fullført programmet.",
  "program-ends": () => "Programperioden er over når denne dagen er omme.",
};
