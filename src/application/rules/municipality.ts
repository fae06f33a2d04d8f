import { met, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";
import { standingOf } from "../standingOf.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["municipality", "number"] as const);

/** Is the applicant a municipality (kommune) that the round takes applications from? Who else may apply is an assumption (D11). */
export const municipality = rule({
  id: "eligibility.municipality",
  force: "must",
  terms: ({ application }: Round) => [application.applicants],
  assess: (question: EligibilityQuestion) => {
    const number = answerIn(question.application.municipality, "number") ?? "";
    return number === "" ? withoutNumber(question) : withNumber(question, number);
  },
  texts: {
    nb: {
      "number-missing": "Kommunenummeret mangler. Skriv inn det firesifrede kommunenummeret.",
      "not-four-digits": "Et kommunenummer har fire siffer. Rett nummeret.",
      "let-in-by-number": "Runden tar særskilt imot søknad fra denne søkeren.",
      municipality: "Søkeren er en kommune, etter nummeret å dømme.",
      "in-register": "Søkeren står i registeret over kommuner.",
      "not-in-a-county": "Nummeret hører ikke til et fylke som runden tar imot søknader fra. Bare kommuner kan søke. Kontroller nummeret.",
      "not-in-register": "Ingen kommune i registeret over kommuner har dette nummeret. Bare kommuner kan søke. Kontroller nummeret.",
    },
    nn: {
      "number-missing": "Kommunenummeret manglar. Skriv inn det firesifra kommunenummeret.",
      "not-four-digits": "Eit kommunenummer har fire siffer. Rett nummeret.",
      "let-in-by-number": "Runden tek særskilt imot søknad frå denne søkjaren.",
      municipality: "Søkjaren er ein kommune, etter nummeret å dømme.",
      "in-register": "Søkjaren står i registeret over kommunar.",
      "not-in-a-county": "Nummeret høyrer ikkje til eit fylke som runden tek imot søknader frå. Berre kommunar kan søkje. Kontroller nummeret.",
      "not-in-register": "Ingen kommune i registeret over kommunar har dette nummeret. Berre kommunar kan søkje. Kontroller nummeret.",
    },
    en: {
      "number-missing": "The municipality number is missing. Enter the four-digit municipality number.",
      "not-four-digits": "A municipality number has four digits. Correct the number.",
      "let-in-by-number": "The round takes applications from this applicant by exception.",
      municipality: "The applicant is a municipality, going by its number.",
      "in-register": "The applicant is in the register of municipalities.",
      "not-in-a-county": "The number belongs to no county that the round takes applications from. Only municipalities can apply. Check the number.",
      "not-in-register": "No municipality in the register has this number. Only municipalities can apply. Check the number.",
    },
  },
});

/** The name alone decides nothing, for several municipalities may share it; the numbers that it leads to are told. */
function withoutNumber({ application, register }: EligibilityQuestion) {
  const name = answerIn(application.municipality, "name") ?? "";
  const numbers = (register?.named(name) ?? []).map((each) => each.number);
  const repair = { action: "answer", path };
  if (numbers.length === 0) return unknown("number-missing", { path, received: null, repair });
  return unknown("number-missing", { path, received: { numbers }, repair: { ...repair, values: numbers } });
}

/**
 * What is not four digits may be anything, such as a name or a telephone number, so it is not told. Each standing is answered on
 * a line of its own, for then the compiler gives each code a finding of its own. A municipality may apply however the call is
 * read; only whoever else may or may not rests on how it is.
 */
function withNumber(question: EligibilityQuestion, number: string) {
  const { applicants } = question.round.application;
  const { countyPrefixes, alsoAllowed } = applicants;
  const unread = { expected: { countyPrefixes, alsoAllowed }, path };
  const details = { received: number, ...unread };
  const repair = { action: "answer", path };
  const rests = [applicants];
  const standing = standingOf(question, number);
  if (standing === "not-four-digits") return unmet(standing, { ...unread, rests, repair });
  if (standing === "not-in-a-county") return unmet(standing, { ...details, rests, repair });
  if (standing === "not-in-register") return unmet(standing, { ...details, rests, repair });
  if (standing === "let-in-by-number") return met(standing, { ...details, rests });
  return standing === "municipality" ? met(standing, details) : met(standing, details);
}
