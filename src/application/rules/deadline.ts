import { met, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import { portalStateAt, portalTimesOf, type Round } from "../../round/index.js";
import { addDays, osloDateOf, osloTimeOf, type Instant } from "../../time/index.js";
import type { EligibilityQuestion } from "../question.js";
import { deadlineTexts } from "./deadlineTexts.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["submittedAt"] as const);

/** Was the application submitted while the portal took applications? Days are Oslo's; the times of day are assumptions (D1, D2). */
export const deadline = rule({
  id: "eligibility.deadline",
  force: "must",
  terms: ({ application: { deadline, portal } }: Round) => [deadline, portal],
  assess: ({ round, application: { submittedAt }, at }: EligibilityQuestion) =>
    submittedAt === undefined || submittedAt === null ? notSubmitted(round, at) : submitted(round, submittedAt),
  texts: deadlineTexts,
});

/** Only whoever knows what time it is can say that it is too late to submit. */
function notSubmitted(round: Round, at: Instant | null) {
  const details = { expected: windowOf(round), path, rests: at === null ? [] : deadlineThatDecides(round, at) };
  const isTooLate = at !== null && portalStateAt(round, at) === "closed";
  if (isTooLate) return unmet("not-submitted-in-time", details);
  return unknown("not-submitted", { ...details, repair: { action: "submit", by: details.expected.lastDay } });
}

function submitted(round: Round, submittedAt: Instant) {
  const rests = deadlineThatDecides(round, submittedAt);
  const details = { expected: windowOf(round), received: whenSubmitted(round, submittedAt), path, rests };
  const state = portalStateAt(round, submittedAt);
  if (state === "not-open") return unmet("submitted-too-early", details);
  if (state === "closed") return unmet("submitted-late", details);
  if (state === "opening-day") return met("submitted-on-opening-day", { ...details, rests: [round.application.portal, ...rests] });
  return isDue(round, submittedAt) ? met("submitted-in-grace", details) : met("submitted-in-time", details);
}

/**
 * The deadline, where another time of day or another grace would change the answer: on its own day if no time is stated, and
 * once it is due until the end of the day after the last.
 */
function deadlineThatDecides(round: Round, instant: Instant): readonly Term[] {
  const { deadline } = round.application;
  const date = osloDateOf(instant);
  const decides = isDue(round, instant) ? date <= addDays(portalTimesOf(round).lastDay, 1) : deadline.time === null && date === deadline.date;
  return decides ? [deadline] : [];
}

function isDue(round: Round, instant: Instant): boolean {
  return Date.parse(instant) >= portalTimesOf(round).epochs.dueAt;
}

function windowOf(round: Round) {
  const { portal, deadline } = round.application;
  const { lastDay } = portalTimesOf(round);
  const { date, time } = deadline;
  return { opens: { date: portal.date, time: portal.time }, closes: { date, time }, lastDay };
}

/** The time of day matters only where the round states one. */
function whenSubmitted({ application: { portal, deadline } }: Round, submittedAt: Instant) {
  const isTimed = portal.time !== null || deadline.time !== null;
  return { submittedAt, date: osloDateOf(submittedAt), time: isTimed ? osloTimeOf(submittedAt) : null };
}
