import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";
import { isSameName } from "../register/nameKeys.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["municipality", "name"] as const);

interface Registered {
  readonly expected: { readonly name: string };
}

/**
 * Is the name that of the municipality with that number? The number decides who applies, so a wrong name never excludes.
 * The name in the register is told, and the one in the application is not: anything may stand there. The call says nothing
 * of it, so nothing is cited.
 */
export const municipalityName = rule({
  id: "eligibility.municipality-name",
  force: "expected",
  terms: () => [],
  assess: ({ application, register }: EligibilityQuestion) => {
    if (register === null) return notApplicable("name-not-checked", { path });
    const name = (answerIn(application.municipality, "name") ?? "").trim();
    const entry = register.numbered(answerIn(application.municipality, "number") ?? "");
    const repair = { action: "answer", path, ...(entry === undefined ? {} : { values: [entry.name] }) };
    if (name === "") return unknown("name-missing", { path, repair });
    if (entry === undefined) return notApplicable("name-not-checked", { path });
    const details = { expected: { name: entry.name }, path };
    if (isSameName(entry.name, name)) return met("name-matches", details);
    return entry.formerNames.some((former) => isSameName(former, name)) ? met("former-name", details) : unmet("name-differs", { ...details, repair });
  },
  texts: {
    nb: {
      "name-not-checked": "Navnet på kommunen er ikke kontrollert mot noe register over kommuner.",
      "name-missing": "Navnet på kommunen mangler. Skriv inn navnet.",
      "name-matches": ({ expected }: Registered) => `Navnet stemmer: Kommunen med dette nummeret heter ${expected.name}.`,
      "former-name": ({ expected }: Registered) => `Navnet i søknaden er et tidligere navn på kommunen med dette nummeret, som nå heter ${expected.name}.`,
      "name-differs": ({ expected }: Registered) => `Navnet i søknaden stemmer ikke: Kommunen med dette nummeret heter ${expected.name}. Rett navnet eller nummeret.`,
    },
    nn: {
      "name-not-checked": "Namnet på kommunen er ikkje kontrollert mot noko register over kommunar.",
      "name-missing": "Namnet på kommunen manglar. Skriv inn namnet.",
      "name-matches": ({ expected }: Registered) => `Namnet stemmer: Kommunen med dette nummeret heiter ${expected.name}.`,
      "former-name": ({ expected }: Registered) => `Namnet i søknaden er eit tidlegare namn på kommunen med dette nummeret, som no heiter ${expected.name}.`,
      "name-differs": ({ expected }: Registered) => `Namnet i søknaden stemmer ikkje: Kommunen med dette nummeret heiter ${expected.name}. Rett namnet eller nummeret.`,
    },
    en: {
      "name-not-checked": "The name of the municipality has not been checked against any register of municipalities.",
      "name-missing": "The name of the municipality is missing. Enter the name.",
      "name-matches": ({ expected }: Registered) => `The name is right: the municipality with this number is called ${expected.name}.`,
      "former-name": ({ expected }: Registered) => `The name in the application is an earlier one: the municipality with this number is now called ${expected.name}.`,
      "name-differs": ({ expected }: Registered) => `The name in the application is not right: the municipality with this number is called ${expected.name}. Correct the name or the number.`,
    },
  },
});
