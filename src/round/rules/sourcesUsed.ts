import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../round.js";
import { citedIn } from "../terms.js";
import type { RoundQuestion } from "./question.js";

/** Does something in the round come from every provision that is more than background? */
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
  texts: {
    nb: {
      "provisions-used": "Alt det utlysningen fastsetter, er brukt i runden.",
      "provision-not-used": ({ received }) => `Ingenting i runden viser til stedet «${received.provision}» i utlysningen. Vis til det der det hører hjemme, eller fjern det.`,
    },
    nn: {
      "provisions-used": "Alt det utlysinga fastset, er brukt i runden.",
      "provision-not-used": ({ received }) => `Ingenting i runden viser til staden «${received.provision}» i utlysinga. Vis til han der han høyrer heime, eller fjern han.`,
    },
    en: {
      "provisions-used": "Everything that the call lays down is used in the round.",
      "provision-not-used": ({ received }) => `Nothing in the round refers to the passage ‘${received.provision}’ of the call. Refer to it where it belongs, or remove it.`,
    },
  },
});

/** Does something in the round rest on every assumption, and is the call still silent about it? */
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
  texts: {
    nb: {
      "assumptions-used": "Noe i runden bygger på hver antakelse.",
      "assumption-not-used": ({ received }) => `Ingenting i runden bygger lenger på antakelsen «${received.assumption}». Fjern den, eller rett det den viser til.`,
    },
    nn: {
      "assumptions-used": "Noko i runden byggjer på kvar føresetnad.",
      "assumption-not-used": ({ received }) => `Ingenting i runden byggjer lenger på føresetnaden «${received.assumption}». Fjern han, eller rett det han viser til.`,
    },
    en: {
      "assumptions-used": "Something in the round rests on every assumption.",
      "assumption-not-used": ({ received }) => `Nothing in the round rests on the assumption ‘${received.assumption}’ any more. Remove it, or correct what it refers to.`,
    },
  },
});

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
function silentTerms({ application: { portal, deadline }, gatherings, costs }: Round) {
  return [
    ...(portal.time === null ? [[portal, ["application", "portal", "time"]] as const] : []),
    ...(deadline.time === null ? [[deadline, ["application", "deadline", "time"]] as const] : []),
    ...gatherings.flatMap((gathering, index) => (gathering.hours === null ? [[gathering, ["gatherings", index, "hours"]] as const] : [])),
    ...costs.flatMap((cost, index) => (cost.payer === "not-stated" ? [[cost, ["costs", index, "payer"]] as const] : [])),
  ];
}
