import type { Locale } from "../../language/index.js";
import type { LifeCycleEventType } from "./vocabulary.js";

/** What each event says has happened, as a clause: a date may follow it. */
export const eventClauses: Readonly<Record<Locale, Readonly<Record<LifeCycleEventType, string>>>> = {
  nb: {
    submitted: "søknaden ble levert",
    accepted: "søknaden ble innvilget",
    declined: "søknaden ble avslått",
    "adviser-assigned": "kommunen fikk en veileder",
    contacted: "veilederen kontaktet kommunen",
    started: "programmet startet for kommunen",
    completed: "kommunen fullførte programmet",
    withdrawn: "kommunen trakk seg",
  },
  nn: {
    submitted: "søknaden blei levert",
    accepted: "søknaden blei innvilga",
    declined: "søknaden blei avslått",
    "adviser-assigned": "kommunen fekk ein rettleiar",
    contacted: "rettleiaren kontakta kommunen",
    started: "programmet starta for kommunen",
    completed: "kommunen fullførte programmet",
    withdrawn: "kommunen trekte seg",
  },
  en: {
    submitted: "the application was submitted",
    accepted: "the application was accepted",
    declined: "the application was declined",
    "adviser-assigned": "the municipality was given an adviser",
    contacted: "the adviser contacted the municipality",
    started: "the program started for the municipality",
    completed: "the municipality completed the program",
    withdrawn: "the municipality withdrew",
  },
};
