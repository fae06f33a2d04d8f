import { met, notApplicable, rule, unknown } from "../../../assessment/index.js";
import type { Round } from "../../../round/index.js";
import type { CalendarQuestion } from "../question.js";

interface Count {
  readonly received: number;
}

/** Are there guidance meetings in the calendar at all, and what else is in it? What else is never looked into. */
export const meetingsFound = rule({
  id: "calendar.meetings.found",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ found: received, otherEvents }: CalendarQuestion) => [
    received === 0 ? unknown("none-found", { path: ["events"] }) : met("some-found", { received, path: ["events"] }),
    ...(otherEvents === 0 ? [] : [notApplicable("others-left-alone", { received: otherEvents, path: ["events"] })]),
  ],
  texts: {
    nb: {
      "none-found":
        "Kalenderen har ingen veiledningsmøter som er publisert fra denne runden. Publiser møtene som kalender, rediger dem der, og les kalenderen på nytt.",
      "some-found": (it) => `Kalenderen har ${count(it)} ${isOne(it) ? "veiledningsmøte" : "veiledningsmøter"} fra denne runden.`,
      "others-left-alone": (it) => `Kalenderen har ${count(it)} ${isOne(it) ? "annen hendelse, som ikke er lest" : "andre hendelser, som ikke er lest"}.`,
    },
    nn: {
      "none-found":
        "Kalenderen har ingen rettleiingsmøte som er publiserte frå denne runden. Publiser møta som kalender, rediger dei der, og les kalenderen på nytt.",
      "some-found": (it) => `Kalenderen har ${count(it)} rettleiingsmøte frå denne runden.`,
      "others-left-alone": (it) => `Kalenderen har ${count(it)} ${isOne(it) ? "anna hending, som ikkje er lesen" : "andre hendingar, som ikkje er lesne"}.`,
    },
    en: {
      "none-found":
        "The calendar has no guidance meetings that were published from this round. Publish the meetings as a calendar, edit them there, and read the calendar again.",
      "some-found": (it) => `The calendar has ${count(it)} guidance ${isOne(it) ? "meeting" : "meetings"} from this round.`,
      "others-left-alone": (it) => `The calendar has ${count(it)} other ${isOne(it) ? "event, which has" : "events, which have"} not been read.`,
    },
  },
});

function isOne({ received }: Count): boolean {
  return received === 1;
}

function count({ received }: Count): string {
  return String(received);
}
