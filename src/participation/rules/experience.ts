import { met, ruleForEach, unknown } from "../../assessment/index.js";
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
});
