import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";

/**
 * How many places there are is the round’s to say; this call is silent (D13). They decide who gets one and not who may apply, so a full round
 * excludes nobody, and nobody is ranked.
 */
export const places = rule({
  id: "eligibility.places",
  force: "expected",
  terms: ({ application }: Round) => [application.selection],
  assess: ({ round, placesTaken: taken }: EligibilityQuestion) => {
    const { selection } = round.application;
    const { capacity } = selection;
    if (capacity === null) return notApplicable("no-limit", { rests: [selection] });
    if (taken === null) return unknown("places-not-counted", { expected: { capacity } });
    const details = { expected: { capacity }, received: { taken } };
    return taken < capacity ? met("places-left", details) : unmet("no-places-left", details);
  },
  says: {
    "places-left": ({ expected: { capacity } }) => ({ capacity }),
    "no-places-left": ({ expected: { capacity } }) => ({ capacity }),
    "places-not-counted": ({ expected: { capacity } }) => ({ capacity }),
  },
});

/** This call is silent (D13). */
export const membership = rule({
  id: "eligibility.membership",
  force: "must",
  terms: ({ application }: Round) => [application.selection],
  assess: ({ round, application }: EligibilityQuestion) => {
    const { selection } = round.application;
    const path = ["membership"];
    if (selection.membership === "not-required") return notApplicable("membership-not-required", { path, rests: [selection] });
    const open = { expected: true, path, repair: { action: "answer", path } };
    if (application.membership === undefined) return unknown("membership-not-answered", open);
    if (application.membership === null) return unknown("membership-left-open", open);
    return application.membership ? met("member", { expected: true, received: true, path }) : unmet("not-a-member", { ...open, received: false });
  },
});
