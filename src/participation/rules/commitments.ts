import { met, needsJudgement, notApplicable, ruleForEach, unknown, type Term } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { Period } from "../../time/index.js";
import type { InterimWork } from "../localWork.js";
import type { ParticipationQuestion } from "../participationQuestion.js";

/** No amount is asked for (D19), so no number of hours is too small. */
export const localWork = ruleForEach({
  id: "participation.local-work",
  each: ({ commitments, localWork: terms }: Round) => commitments.filter(({ id }) => id === terms?.commitment),
  about: ({ id }) => id,
  force: ({ force }) => force,
  terms: termsOfWork,
  assess: ({ round, interimWork }: ParticipationQuestion) =>
    interimWork.length === 0 ? [notApplicable("no-time-between", { path: ["schedule", "activities"] })] : interimWork.map((work) => workAnswer(termsOfWork(round), work)),
  says: {
    "work-recorded": between,
    "hours-not-known": between,
    "no-hours-done": between,
    "work-not-recorded": between,
    "not-over-yet": between,
  },
});

function between({ expected: { from, to } }: { readonly expected: Period }): Facts {
  return { from: { date: from }, to: { date: to } };
}

function termsOfWork({ localWork: terms }: Round): readonly Term[] {
  return terms === undefined ? [] : [terms];
}

function workAnswer(rests: readonly Term[], { period: { from, to }, isOver, records, withHours, unknown: open }: InterimWork) {
  const details = { expected: { from, to }, received: { records }, path: ["records"] };
  const repair = { action: "record-local-work", from, to };
  if (withHours > 0) return met("work-recorded", { rests, ...details });
  if (!isOver) return notApplicable("not-over-yet", details);
  if (open > 0) return unknown("hours-not-known", { repair, ...details });
  return records > 0 ? needsJudgement("no-hours-done", { rests, ...details }) : unknown("work-not-recorded", { repair, ...details });
}

/** There is time for it until the programme is over. */
export const experience = ruleForEach({
  id: "participation.experience",
  each: ({ commitments, sharing }: Round) => commitments.filter(({ id }) => id === sharing?.commitment),
  about: ({ id }) => id,
  force: ({ force }) => force,
  terms: ({ sharing }) => (sharing === undefined ? [] : [sharing]),
  assess: ({ round: { period }, on, experienceShared: { records, dates } }: ParticipationQuestion) => {
    if (records > 0) return met("experience-shared", { received: { times: records, dates }, path: ["records"] });
    if (period.to > on) return notApplicable("nothing-recorded-yet", { path: ["records"] });
    return unknown("nothing-recorded", { terms: [period], rests: [period], path: ["records"], repair: { action: "record-experience" } });
  },
});
