import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { portalStateAt, portalTimesOf, type Round } from "../../round/index.js";
import { osloDateOf, osloTimeOf, type Instant } from "../../time/index.js";
import type { EligibilityQuestion } from "../question.js";
import { windowTexts } from "./windowTexts.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["submittedAt"] as const);

/** Was the application submitted while the portal took applications? Days are Oslo's; the times of day are readings. */
export const window = rule({
  id: "eligibility.window",
  force: "must",
  facts: ["title/deadline", "title/portal", "spring/1", "spring/2"],
  assess: ({ round, application: { submittedAt }, at }: EligibilityQuestion) =>
    submittedAt === undefined || submittedAt === null ? notSubmitted(round, at) : submitted(round, submittedAt),
  texts: windowTexts,
});

/** Only whoever knows what time it is can say that it is too late to submit. */
function notSubmitted(round: Round, at: Instant | null) {
  const details = { expected: windowOf(round), path };
  const isTooLate = at !== null && portalStateAt(round, at) === "closed";
  if (isTooLate) return unmet("not-submitted-in-time", { ...details, assumptions: round.application.deadline.assumptions });
  return unknown("not-submitted", { ...details, repair: { action: "submit", by: details.expected.lastDay } });
}

function submitted(round: Round, submittedAt: Instant) {
  const { portal, deadline } = round.application;
  const details = { expected: windowOf(round), received: whenSubmitted(round, submittedAt), path };
  const byDeadline = { assumptions: deadline.assumptions, ...details };
  const state = portalStateAt(round, submittedAt);
  if (state === "not-open") return unmet("submitted-too-early", details);
  if (state === "closed") return unmet("submitted-late", byDeadline);
  if (state === "opening-day") return met("submitted-on-opening-day", { assumptions: portal.assumptions, ...details });
  if (Date.parse(submittedAt) >= portalTimesOf(round).epochs.dueAt) return met("submitted-in-grace", byDeadline);
  return met("submitted-in-time", details.received.date === deadline.date ? byDeadline : details);
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
