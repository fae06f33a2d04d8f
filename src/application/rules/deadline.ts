import { met, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import { portalStateAt, portalTimesOf, type Round } from "../../round/index.js";
import { addDays, osloDateOf, osloTimeOf, type Instant } from "../../time/index.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["submittedAt"] as const);

/** Days are Oslo’s; the times of day are assumptions (D1, D2, D23). */
export const deadline = rule({
  id: "eligibility.deadline",
  force: "must",
  terms: ({ application: { deadline, portal } }: Round) => [deadline, portal],
  assess: ({ round, application: { submittedAt }, at }: EligibilityQuestion) =>
    submittedAt === undefined || submittedAt === null ? notSubmitted(round, at) : submitted(round, submittedAt),
  says: {
    "not-submitted": (finding) => deadlineOf(finding),
    "not-submitted-in-time": (finding) => deadlineOf(finding),
    "submitted-too-early": ({ expected, received }) => ({ submitted: received, opens: expected.opens }),
    "submitted-late": (finding) => ({ submitted: finding.received, ...deadlineOf(finding) }),
    "submitted-on-opening-day": ({ received }) => ({ submitted: received }),
    "submitted-in-grace": ({ expected, received }) => ({ submitted: received, deadline: expected.closes, extended: extended(expected) }),
    "submitted-in-time": ({ expected, received }) => ({ submitted: received, deadline: expected.closes, day: dayIn(expected, received) }),
  },
});

/** An extended deadline does not end on the day that it names. */
function dayIn({ closes, lastDay }: PortalDates, { date, time }: ReturnType<typeof whenSubmitted>) {
  if (date !== closes.date) return "before";
  if (closes.time === null) return lastDay === closes.date ? "deadline" : "before";
  return time === closes.time ? "minute" : "before";
}

/** Only whoever knows what time it is can say that it is too late to submit. */
function notSubmitted(round: Round, at: Instant | null) {
  const details = { expected: datesOf(round), path, rests: at === null ? [] : deadlineThatDecides(round, at) };
  const isTooLate = at !== null && portalStateAt(round, at) === "closed";
  if (isTooLate) return unmet("not-submitted-in-time", details);
  return unknown("not-submitted", { ...details, repair: { action: "submit", by: details.expected.lastDay } });
}

function submitted(round: Round, submittedAt: Instant) {
  const rests = deadlineThatDecides(round, submittedAt);
  const details = { expected: datesOf(round), received: whenSubmitted(round, submittedAt), path, rests };
  const state = portalStateAt(round, submittedAt);
  if (state === "not-open") return unmet("submitted-too-early", details);
  if (state === "closed") return unmet("submitted-late", details);
  if (state === "opening-day") return met("submitted-on-opening-day", { ...details, rests: [round.application.portal, ...rests] });
  return isDue(round, submittedAt) ? met("submitted-in-grace", details) : met("submitted-in-time", details);
}

/**
 * The deadline, where another time of day or another grace would change the answer: on its own day if no time is stated, and
 * once it is due until the end of the day after the last. And that the minute counts, in the minute that is stated.
 */
function deadlineThatDecides(round: Round, instant: Instant): readonly Term[] {
  const { deadline } = round.application;
  const { lastDay } = portalTimesOf(round);
  const date = osloDateOf(instant);
  const decides = isDue(round, instant) ? date <= addDays(lastDay, 1) : deadline.time === null && date === deadline.date;
  const isLastMinute = (date === deadline.date || date === lastDay) && osloTimeOf(instant) === deadline.time;
  return [...(decides ? [deadline] : []), ...(isLastMinute ? [deadline.lastMinute] : [])];
}

function isDue(round: Round, instant: Instant): boolean {
  return Date.parse(instant) >= portalTimesOf(round).epochs.dueAt;
}

function datesOf(round: Round) {
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

type PortalDates = ReturnType<typeof datesOf>;

function deadlineOf({ expected, assumptions }: { readonly expected: PortalDates; readonly assumptions: readonly string[] }) {
  const { closes, lastDay } = expected;
  const isAssumed = assumptions.length > 0;
  const assumed = closes.time === null ? "wholeDay" : "minute";
  const read = lastDay !== closes.date ? "extended" : isAssumed ? assumed : "stated";
  return { deadline: closes, extended: extended(expected), read };
}

/** Grace adds whole days, so it ends at the hour of the deadline. */
function extended({ closes, lastDay }: PortalDates) {
  return { date: lastDay, time: closes.time };
}
