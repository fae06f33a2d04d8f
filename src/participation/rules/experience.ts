import { met, rule, unknown } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { ParticipationQuestion } from "../question.js";

/** Has the municipality shared experience with the others? It is expected, never excludes, and what is not recorded is unknown. */
export const experience = rule({
  id: "participation.experience",
  force: "expected",
  terms: ({ expectations }: Round) => expectations.filter(({ id }) => id === "shareExperience"),
  assess: ({ round, on, experienceShared: { records, dates } }: ParticipationQuestion) => {
    if (records > 0) return met("experience-shared", { received: { times: records, dates }, path: ["records"] });
    const details = { path: ["records"], repair: { action: "record-experience" } };
    return round.period.to <= on ? unknown("nothing-recorded", { terms: [round.period], rests: [round.period], ...details }) : unknown("nothing-recorded-yet", details);
  },
  texts: {
    nb: {
      "experience-shared": "Kommunen har delt erfaringer i det nasjonale læringsfellesskapet.",
      "nothing-recorded-yet": "Det er ikke ført ennå at kommunen har delt erfaringer i det nasjonale læringsfellesskapet. Før det opp når det er gjort.",
      "nothing-recorded":
        "Programmet er over, og det er ikke kjent om kommunen har delt erfaringer i det nasjonale læringsfellesskapet. Utlysningen forventer det, men ingen blir utelukket på grunn av det. Før det opp om det er gjort.",
    },
    nn: {
      "experience-shared": "Kommunen har delt erfaringar i det nasjonale læringsfellesskapet.",
      "nothing-recorded-yet": "Det er ikkje ført enno at kommunen har delt erfaringar i det nasjonale læringsfellesskapet. Før det opp når det er gjort.",
      "nothing-recorded":
        "Programmet er over, og det er ikkje kjent om kommunen har delt erfaringar i det nasjonale læringsfellesskapet. Utlysinga ventar det, men ingen blir utelukka på grunn av det. Før det opp om det er gjort.",
    },
    en: {
      "experience-shared": "The municipality has shared experience in the national learning community.",
      "nothing-recorded-yet": "It has not been recorded yet that the municipality has shared experience in the national learning community. Record it once it is done.",
      "nothing-recorded":
        "The program is over, and it is not known whether the municipality has shared experience in the national learning community. The call expects it, but nobody is excluded because of it. Record it if it was done.",
    },
  },
});
