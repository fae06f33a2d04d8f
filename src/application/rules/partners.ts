import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

/** Are partner municipalities allowed, where the application names any? A round that says nothing of partners is not asked (D12). */
export const partners = rule({
  id: "eligibility.partners",
  force: "must",
  terms: ({ application: { partners } }: Round) => (partners === undefined ? [] : [partners]),
  assess: ({ round, application }: EligibilityQuestion) => {
    const { partners } = round.application;
    if (partners === undefined) return [];
    const count = application.partners?.length ?? 0;
    const path = ["partners"];
    if (count === 0) return notApplicable("no-partners", { path });
    const { allowed } = partners;
    const details = { expected: { allowed }, received: { count }, path, rests: [partners] };
    return allowed ? met("partners-allowed", details) : unmet("partners-not-allowed", { ...details, repair: { action: "remove", path } });
  },
});
