import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

/** Is the municipality a member of Norsk kulturskoleråd, where the round takes members alone? This call is silent (D13). */
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
