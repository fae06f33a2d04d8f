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
  texts: {
    nb: {
      "no-partners": "Kommunen søker alene.",
      "partners-allowed": "Kommunen søker sammen med andre. Hver kommune stiller likevel med sin egen kommunegruppe.",
      "partners-not-allowed": "Denne runden tar ikke imot felles søknader. Ta ut de andre kommunene; hver av dem kan søke selv.",
    },
    nn: {
      "no-partners": "Kommunen søkjer åleine.",
      "partners-allowed": "Kommunen søkjer saman med andre. Kvar kommune stiller likevel med si eiga kommunegruppe.",
      "partners-not-allowed": "Denne runden tek ikkje imot felles søknader. Ta ut dei andre kommunane; kvar av dei kan søkje sjølv.",
    },
    en: {
      "no-partners": "The municipality applies alone.",
      "partners-allowed": "The municipality applies together with others. Each still forms a municipal group of its own.",
      "partners-not-allowed": "This round takes no joint applications. Take out the other municipalities; each of them can apply for itself.",
    },
  },
});
