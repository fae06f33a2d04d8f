import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { portalStateAt, portalTimesOf, type Round } from "../../round/index.js";
import { osloDateOf, osloTimeOf, type Instant } from "../../time/index.js";
import type { EligibilityQuestion } from "../question.js";
import { windowTexts } from "./windowTexts.js";

/** Was the application submitted while the portal took applications? Days are Oslo's; the times of day are readings. */
export const window = rule({
  id: "eligibility.window",
  force: "must",
  facts: ["title/deadline", "title/portal", "spring/1", "spring/2"],
  assess: ({ round, application: { submittedAt } }: EligibilityQuestion) => {
    const expected = windowOf(round);
    const path = ["submittedAt"];
    if (submittedAt === undefined || submittedAt === null) return unknown("not-submitted", { expected, path, repair: { action: "submit", by: expected.lastDay } });
    const { portal, deadline } = round.application;
    const details = { expected, received: whenSubmitted(round, submittedAt), path };
    const [byPortal, byDeadline] = [{ ...details, assumptions: portal.assumptions }, { ...details, assumptions: deadline.assumptions }];
    const state = portalStateAt(round, submittedAt);
    if (state === "not-open") return unmet("submitted-too-early", details);
    if (state === "closed") return unmet("submitted-late", byDeadline);
    if (state === "opening-day") return met("submitted-on-opening-day", byPortal);
    const { date } = details.received;
    if (date > deadline.date) return met("submitted-in-grace", byDeadline);
    return met("submitted-in-time", date === deadline.date ? byDeadline : details);
  },
  texts: windowTexts,
});

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
