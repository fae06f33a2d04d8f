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

/** What the rule of the application window says, by language and code. */
export const windowTexts = {
  nb: {
    "not-submitted": ({ expected }: Window) => `Søknaden er ikke levert. Søknadsfristen er ${say(expected.closes, "nb")}. Lever den før fristen går ut.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, før portalen åpnet ${say(expected.opens, "nb")}. Lever den på nytt i søknadsperioden.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, etter at søknadsfristen ${say(expected.closes, "nb")} var gått ut.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, dagen portalen åpnet. Klokkeslettet for åpningen er ikke oppgitt, så alle søknader fra den dagen regnes som levert i tide.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, etter søknadsfristen ${say(expected.closes, "nb")}, men før utsettelsen av den går ut ${sayDate(expected.lastDay, "nb")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `Søknaden ble levert ${say(received, "nb")}, innen søknadsfristen ${say(expected.closes, "nb")}.`,
  },
  nn: {
    "not-submitted": ({ expected }: Window) => `Søknaden er ikkje levert. Søknadsfristen er ${say(expected.closes, "nn")}. Lever han før fristen går ut.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, før portalen opna ${say(expected.opens, "nn")}. Lever han på nytt i søknadsperioden.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, etter at søknadsfristen ${say(expected.closes, "nn")} var gått ut.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, dagen portalen opna. Klokkeslettet for opninga er ikkje oppgitt, så alle søknader frå den dagen blir rekna som leverte i tide.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, etter søknadsfristen ${say(expected.closes, "nn")}, men før utsetjinga av han går ut ${sayDate(expected.lastDay, "nn")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `Søknaden blei levert ${say(received, "nn")}, innan søknadsfristen ${say(expected.closes, "nn")}.`,
  },
  en: {
    "not-submitted": ({ expected }: Window) =>
      `The application has not been submitted. The deadline is ${say(expected.closes, "en")}. Submit it before the deadline ends.`,
    "submitted-too-early": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, before the portal opened on ${say(expected.opens, "en")}. Submit it again while the portal is open.`,
    "submitted-late": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, after the deadline of ${say(expected.closes, "en")} had passed.`,
    "submitted-on-opening-day": ({ received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, the day the portal opened. The hour of opening is not stated, and every application from that day counts as in time.`,
    "submitted-in-grace": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, after the deadline of ${say(expected.closes, "en")} but within the grace that ends on ${sayDate(expected.lastDay, "en")}.`,
    "submitted-in-time": ({ expected, received }: Submission) =>
      `The application was submitted on ${say(received, "en")}, within the deadline of ${say(expected.closes, "en")}.`,
  },
};

const at: Readonly<Record<Locale, string>> = { nb: "klokka", nn: "klokka", en: "at" };

function say({ date, time }: Moment, locale: Locale): string {
  return time === null ? sayDate(date, locale) : `${sayDate(date, locale)} ${at[locale]} ${time}`;
}
