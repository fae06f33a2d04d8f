import { met, rule, unmet } from "../../assessment/index.js";
import type { Round, RoundQuestion } from "../round.js";
import { citedIn } from "../terms.js";

/** A provision of the kind `context` is background. */
export const provisionsUsed = rule({
  id: "round.provisions",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const cited = citedIn(round, "provisions");
    const unused = round.provisions.flatMap(({ id, kind }, index) =>
      kind === "context" || cited.has(id) ? [] : [unmet("provision-not-used", { received: { provision: id }, path: ["provisions", index] })],
    );
    return unused.length === 0 ? [met("provisions-used", { path: ["provisions"] })] : unused;
  },
  says: { "provision-not-used": ({ received }) => ({ provision: received.provision }) },
});

/** Nothing rests on an assumption once the call has answered it. */
export const assumptionsUsed = rule({
  id: "round.assumptions",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const rested = citedIn(round, "assumptions");
    const unused = round.assumptions.flatMap(({ id }, index) =>
      rested.has(id) ? [] : [unmet("assumption-not-used", { received: { assumption: id }, path: ["assumptions", index] })],
    );
    return unused.length === 0 ? [met("assumptions-used", { path: ["assumptions"] })] : unused;
  },
  says: { "assumption-not-used": ({ received }) => ({ assumption: received.assumption }) },
});

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
