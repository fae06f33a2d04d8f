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
  texts: {
    nb: {
      "silence-read": "Der utlysningen ikke sier noe, sier runden hva som er lagt til grunn.",
      "silence-not-read": "Her sier utlysningen ingenting, og runden sier ikke hva som er lagt til grunn. Legg til en antakelse som leser verdien.",
    },
    nn: {
      "silence-read": "Der utlysinga ikkje seier noko, seier runden kva som er lagt til grunn.",
      "silence-not-read": "Her seier utlysinga ingenting, og runden seier ikkje kva som er lagt til grunn. Legg til ein føresetnad som les verdien.",
    },
    en: {
      "silence-read": "Where the call is silent, the round says what is assumed.",
      "silence-not-read": "The call is silent here, and the round does not say what is assumed. Add an assumption that reads this value.",
    },
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
