import { sayDate, type Locale } from "../../language/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";

interface Moment {
  readonly date: CivilDate;
  readonly time: WallTime | null;
}

interface Window {
  readonly expected: { readonly opens: Moment; readonly closes: Moment; readonly lastDay: CivilDate };
}

interface Submission extends Window {
  readonly received: Moment;
}

/** What the rule of the application deadline says, by language and code. */
export const deadlineTexts = {
  nb: {
    "not-submitted": ({ expected }: Window) => `Søknaden er ikke levert. Søknadsfristen er ${say(expected.closes, "nb")}. Lever den før fristen går ut.`,
    "not-submitted-in-time": ({ expected }: Window) => `Søknaden ble ikke levert innen søknadsfristen ${say(expected.closes, "nb")}.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, før portalen åpnet ${say(expected.opens, "nb")}. Lever den på nytt i søknadsperioden.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, etter at søknadsfristen ${say(expected.closes, "nb")} var gått ut.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, dagen portalen åpnet. Klokkeslettet for åpningen er ikke oppgitt, så alle søknader fra den dagen regnes som levert i tide.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, etter søknadsfristen ${say(expected.closes, "nb")}, men innen den utsatte fristen ${say(extended(expected), "nb")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, innen søknadsfristen ${say(expected.closes, "nb")}.`,
  },
  nn: {
    "not-submitted": ({ expected }: Window) => `Søknaden er ikkje levert. Søknadsfristen er ${say(expected.closes, "nn")}. Lever han før fristen går ut.`,
    "not-submitted-in-time": ({ expected }: Window) => `Søknaden blei ikkje levert innan søknadsfristen ${say(expected.closes, "nn")}.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, før portalen opna ${say(expected.opens, "nn")}. Lever han på nytt i søknadsperioden.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, etter at søknadsfristen ${say(expected.closes, "nn")} var gått ut.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, dagen portalen opna. Klokkeslettet for opninga er ikkje oppgitt, så alle søknader frå den dagen blir rekna som leverte i tide.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, etter søknadsfristen ${say(expected.closes, "nn")}, men innan den utsette fristen ${say(extended(expected), "nn")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, innan søknadsfristen ${say(expected.closes, "nn")}.`,
  },
  en: {
    "not-submitted": ({ expected }: Window) =>
      `The application has not been submitted. The deadline is ${say(expected.closes, "en")}. Submit it before the deadline ends.`,
    "not-submitted-in-time": ({ expected }: Window) => `The application was not submitted within the deadline of ${say(expected.closes, "en")}.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, before the portal opened on ${say(expected.opens, "en")}. Submit it again while the portal is open.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, after the deadline of ${say(expected.closes, "en")} had passed.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, the day the portal opened. The hour of opening is not stated, and every application from that day counts as in time.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, after the deadline of ${say(expected.closes, "en")} but within the extended deadline of ${say(extended(expected), "en")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, within the deadline of ${say(expected.closes, "en")}.`,
  },
};

/** Grace adds whole days, so it ends at the hour of the deadline. */
function extended({ closes, lastDay }: Window["expected"]): Moment {
  return { date: lastDay, time: closes.time };
}

const at: Readonly<Record<Locale, string>> = { nb: "klokka", nn: "klokka", en: "at" };

function say({ date, time }: Moment, locale: Locale): string {
  return time === null ? sayDate(date, locale) : `${sayDate(date, locale)} ${at[locale]} ${time}`;
}
