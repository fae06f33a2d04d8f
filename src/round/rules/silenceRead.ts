import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Where the call is silent, does an assumption say how it is read? */
export const silenceRead = rule({
  id: "round.silence",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const unread = silentTerms(round).flatMap(([term, path]) => (term.assumptions.length > 0 ? [] : [unmet("silence-not-read", { path })]));
    return unread.length === 0 ? [met("silence-read", { path: [] })] : unread;
  },
});

/** The values by which a round says that the call says nothing. */
function silentTerms({ application: { portal, deadline, selection }, gatherings, localWork, costs }: Round) {
  return [
    ...(portal.time === null ? [[portal, ["application", "portal", "time"]] as const] : []),
    ...(deadline.time === null ? [[deadline, ["application", "deadline", "time"]] as const] : []),
    ...(selection.capacity === null ? [[selection, ["application", "selection", "capacity"]] as const] : []),
    ...(localWork === undefined ? [] : [[localWork, ["localWork", "requiredHours"]] as const]),
    // One of several days has no hours of one day to state.
    ...gatherings.flatMap((gathering, index) => (gathering.hours === null && gathering.days === 1 ? [[gathering, ["gatherings", index, "hours"]] as const] : [])),
    ...costs.flatMap((cost, index) => (cost.payer === "not-stated" ? [[cost, ["costs", index, "payer"]] as const] : [])),
  ];
}
