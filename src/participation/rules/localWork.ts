import { met, needsJudgement, notApplicable, ruleForEach, unknown, type Term } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import type { InterimWork } from "../interimWork.js";
import type { ParticipationQuestion } from "../question.js";

interface Between {
  readonly expected: { readonly from: CivilDate; readonly to: CivilDate };
}

/**
 * Is local development work recorded between the meetings, where the round asks for it? No amount is asked for (D19), so no number of
 * hours is too small.
 */
export const localWork = ruleForEach({
  id: "participation.local-work",
  each: ({ commitments, localWork: asked }: Round) => commitments.filter(({ id }) => id === asked?.commitment),
  about: ({ id }) => id,
  force: ({ force }) => force,
  terms: termsOfWork,
  assess: ({ round, interimWork }: ParticipationQuestion) =>
    interimWork.length === 0 ? [notApplicable("no-time-between", { path: ["schedule", "activities"] })] : interimWork.map((work) => workAnswer(termsOfWork(round), work)),
  texts: {
    nb: {
      "work-recorded": (it: Between) => `Det er ført lokalt utviklingsarbeid mellom ${meetings(it, "nb")}.`,
      "hours-not-known": (it: Between) => `Det er ført lokalt utviklingsarbeid mellom ${meetings(it, "nb")}, men ikke hvor mange timer. Før opp timene.`,
      "no-hours-done": (it: Between) =>
        `Det er ført 0 timer lokalt utviklingsarbeid mellom ${meetings(it, "nb")}. Utlysningen krever ingen bestemt mengde; arrangøren må vurdere det.`,
      "work-not-recorded": (it: Between) => `Det er ikke ført noe lokalt utviklingsarbeid mellom ${meetings(it, "nb")}. Før opp det som er gjort.`,
      "not-over-yet": (it: Between) => `Lokalt utviklingsarbeid mellom ${meetings(it, "nb")} er ikke vurdert, for tiden er ikke over.`,
      "no-time-between": "Planen har ikke to møter på ulike dager, så det er ingen tid mellom møtene å vurdere.",
    },
    nn: {
      "work-recorded": (it: Between) => `Det er ført lokalt utviklingsarbeid mellom ${meetings(it, "nn")}.`,
      "hours-not-known": (it: Between) => `Det er ført lokalt utviklingsarbeid mellom ${meetings(it, "nn")}, men ikkje kor mange timar. Før opp timane.`,
      "no-hours-done": (it: Between) =>
        `Det er ført 0 timar lokalt utviklingsarbeid mellom ${meetings(it, "nn")}. Utlysinga krev inga bestemt mengd; arrangøren må vurdere det.`,
      "work-not-recorded": (it: Between) => `Det er ikkje ført noko lokalt utviklingsarbeid mellom ${meetings(it, "nn")}. Før opp det som er gjort.`,
      "not-over-yet": (it: Between) => `Lokalt utviklingsarbeid mellom ${meetings(it, "nn")} er ikkje vurdert, for tida er ikkje over.`,
      "no-time-between": "Planen har ikkje to møte på ulike dagar, så det er inga tid mellom møta å vurdere.",
    },
    en: {
      "work-recorded": (it: Between) => `Local development work is recorded between ${meetings(it, "en")}.`,
      "hours-not-known": (it: Between) => `Local development work is recorded between ${meetings(it, "en")}, but not how many hours. Record the hours.`,
      "no-hours-done": (it: Between) =>
        `No hours of local development work were done between ${meetings(it, "en")}, according to the records. The call requires no particular amount; the organiser has to judge it.`,
      "work-not-recorded": (it: Between) => `No local development work is recorded between ${meetings(it, "en")}. Record what has been done.`,
      "not-over-yet": (it: Between) => `Local development work between ${meetings(it, "en")} has not been assessed, because the time is not over.`,
      "no-time-between": "The schedule does not have two meetings on different days, so there is no time between meetings to assess.",
    },
  },
});

function termsOfWork({ localWork: asked }: Round): readonly Term[] {
  return asked === undefined ? [] : [asked];
}

function workAnswer(rests: readonly Term[], { period: { from, to }, isOver, records, withHours, unknown: open }: InterimWork) {
  const details = { expected: { from, to }, received: { records }, path: ["records"] };
  const repair = { action: "record-local-work", from, to };
  if (withHours > 0) return met("work-recorded", { rests, ...details });
  if (!isOver) return notApplicable("not-over-yet", details);
  if (open > 0) return unknown("hours-not-known", { repair, ...details });
  return records > 0 ? needsJudgement("no-hours-done", { rests, ...details }) : unknown("work-not-recorded", { repair, ...details });
}

const between: Readonly<Record<Locale, (first: string, last: string) => string>> = {
  nb: (first, last) => `møtene ${first} og ${last}`,
  nn: (first, last) => `møta ${first} og ${last}`,
  en: (first, last) => `the meetings on ${first} and ${last}`,
};

function meetings({ expected }: Between, locale: Locale): string {
  return between[locale](sayDate(expected.from, locale), sayDate(expected.to, locale));
}
