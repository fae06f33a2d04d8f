import { met, ruleForEach, unknown, type Force } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { ParticipationQuestion } from "../question.js";

/** Has the municipality shared experience with the others, where the round asks for it? What is not recorded is unknown. */
export const experience = ruleForEach({
  id: "participation.experience",
  each: ({ commitments, sharing }: Round) => commitments.filter(({ id }) => id === sharing?.commitment),
  about: ({ id }) => id,
  force: ({ force }) => force,
  terms: ({ sharing }) => (sharing === undefined ? [] : [sharing]),
  assess: ({ round: { period }, on, experienceShared: { records, dates } }: ParticipationQuestion) => {
    if (records > 0) return met("experience-shared", { received: { times: records, dates }, path: ["records"] });
    const details = { path: ["records"], repair: { action: "record-experience" } };
    if (period.to > on) return unknown("nothing-recorded-yet", details);
    return unknown("nothing-recorded", { terms: [period], rests: [period], ...details });
  },
  texts: {
    nb: {
      "experience-shared": "Kommunen har delt erfaringer i det nasjonale læringsfellesskapet.",
      "nothing-recorded-yet": "Det er ikke ført ennå at kommunen har delt erfaringer i det nasjonale læringsfellesskapet. Før det opp når det er gjort.",
      "nothing-recorded": ({ force }) =>
        `Programmet er over, og det er ikke kjent om kommunen har delt erfaringer i det nasjonale læringsfellesskapet. ${weight.nb[force]} Før det opp om det er gjort.`,
    },
    nn: {
      "experience-shared": "Kommunen har delt erfaringar i det nasjonale læringsfellesskapet.",
      "nothing-recorded-yet": "Det er ikkje ført enno at kommunen har delt erfaringar i det nasjonale læringsfellesskapet. Før det opp når det er gjort.",
      "nothing-recorded": ({ force }) =>
        `Programmet er over, og det er ikkje kjent om kommunen har delt erfaringar i det nasjonale læringsfellesskapet. ${weight.nn[force]} Før det opp om det er gjort.`,
    },
    en: {
      "experience-shared": "The municipality has shared experience in the national learning community.",
      "nothing-recorded-yet": "It has not been recorded yet that the municipality has shared experience in the national learning community. Record it once it is done.",
      "nothing-recorded": ({ force }) =>
        `The program is over, and it is not known whether the municipality has shared experience in the national learning community. ${weight.en[force]} Record it if it was done.`,
    },
  },
});

const weight: Readonly<Record<Locale, Readonly<Record<Force, string>>>> = {
  nb: { must: "Utlysningen krever det.", expected: "Utlysningen forventer det, men ingen blir utelukket på grunn av det." },
  nn: { must: "Utlysinga krev det.", expected: "Utlysinga ventar det, men ingen blir utelukka på grunn av det." },
  en: { must: "The call requires it.", expected: "The call expects it, but nobody is excluded because of it." },
};
