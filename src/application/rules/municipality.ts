import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";

/** Is the applicant a municipality (kommune) that the round takes applications from? Who may apply is a reading (D11). */
export const municipality = rule({
  id: "eligibility.municipality",
  force: "must",
  facts: ["target/1"],
  assumptions: ["D11"],
  assess: ({ round, application }: EligibilityQuestion) => {
    const number = answerIn(application.municipality, "number") ?? "";
    const path = ["municipality", "number"];
    if (number === "") return unknown("number-missing", { path, repair: { action: "answer", path } });
    const { countyPrefixes, alsoAllowed } = round.application.applicants;
    const details = { expected: { countyPrefixes, alsoAllowed }, received: number, path };
    if (!/^\d{4}$/.test(number)) return unmet("not-four-digits", details);
    if (alsoAllowed.includes(number)) return met("let-in-by-number", details);
    return countyPrefixes.includes(number.slice(0, 2)) ? met("municipality", details) : unmet("not-in-a-county", details);
  },
  texts: {
    nb: {
      "number-missing": "Kommunenummeret mangler. Skriv inn det firesifrede kommunenummeret.",
      "not-four-digits": "Et kommunenummer har fire siffer. Rett nummeret.",
      "let-in-by-number": "Runden tar særskilt imot søknad fra denne søkeren.",
      municipality: "Søkeren er en kommune, etter nummeret å dømme.",
      "not-in-a-county": "Nummeret hører ikke til et fylke som runden tar imot søknader fra. Bare kommuner kan søke. Kontroller nummeret.",
    },
    nn: {
      "number-missing": "Kommunenummeret manglar. Skriv inn det firesifra kommunenummeret.",
      "not-four-digits": "Eit kommunenummer har fire siffer. Rett nummeret.",
      "let-in-by-number": "Runden tek særskilt imot søknad frå denne søkjaren.",
      municipality: "Søkjaren er ein kommune, etter nummeret å dømme.",
      "not-in-a-county": "Nummeret høyrer ikkje til eit fylke som runden tek imot søknader frå. Berre kommunar kan søkje. Kontroller nummeret.",
    },
    en: {
      "number-missing": "The municipality number is missing. Enter the four-digit municipality number.",
      "not-four-digits": "A municipality number has four digits. Correct the number.",
      "let-in-by-number": "The round takes applications from this applicant by exception.",
      municipality: "The applicant is a municipality, going by its number.",
      "not-in-a-county": "The number belongs to no county that the round takes applications from. Only municipalities can apply. Check the number.",
    },
  },
});
