import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";
import { standingOf } from "../standingOf.js";

/** A partner’s place in the list, and its number as far as it is written down. */
interface Listed {
  readonly position: number;
  readonly number: string;
}

/**
 * Does the list of partner municipalities make sense: others than the applicant, each once, each a municipality that may apply? A slip in the list is
 * told and never excludes. Which is wrong is told by its place in the list, for anything may stand there. The call is silent about partners (D12).
 */
export const partnerList = rule({
  id: "eligibility.partner-list",
  force: "expected",
  terms: ({ application: { partners, applicants } }: Round) => (partners === undefined ? [] : [partners, applicants]),
  assess: (question: EligibilityQuestion) => {
    const { partners } = question.round.application;
    if (partners === undefined) return [];
    const listed = (question.application.partners ?? []).map(({ number }, position) => ({ position, number: number ?? "" }));
    if (listed.length === 0) return notApplicable("no-partners", { path: ["partners"] });
    return whatIsWrong(question, listed, partners) ?? inOrder(question, listed, partners);
  },
  texts: {
    nb: {
      "no-partners": "Søknaden har ingen partnerkommuner.",
      "partners-in-order": "Partnerne er andre kommuner enn søkeren, og hver av dem er ført opp én gang.",
      "partner-is-applicant": "Søkeren er ført opp som sin egen partner. Ta søkeren ut av lista over partnere.",
      "partner-repeated": "En partner er ført opp mer enn én gang. La hver partner stå én gang i lista.",
      "partner-not-a-municipality": "En partner har et nummer som ikke hører til noen kommune som runden tar imot søknader fra. Kontroller nummeret.",
      "partner-not-in-register": "En partner har et nummer som ingen kommune i registeret over kommuner har. Kontroller nummeret.",
      "partner-number-missing": "En partner er ført opp uten kommunenummer. Skriv inn det firesifrede kommunenummeret.",
    },
    nn: {
      "no-partners": "Søknaden har ingen partnarkommunar.",
      "partners-in-order": "Partnarane er andre kommunar enn søkjaren, og kvar av dei er ført opp éin gong.",
      "partner-is-applicant": "Søkjaren er ført opp som sin eigen partnar. Ta søkjaren ut av lista over partnarar.",
      "partner-repeated": "Ein partnar er ført opp meir enn éin gong. Lat kvar partnar stå éin gong i lista.",
      "partner-not-a-municipality": "Ein partnar har eit nummer som ikkje høyrer til nokon kommune som runden tek imot søknader frå. Kontroller nummeret.",
      "partner-not-in-register": "Ein partnar har eit nummer som ingen kommune i registeret over kommunar har. Kontroller nummeret.",
      "partner-number-missing": "Ein partnar er ført opp utan kommunenummer. Skriv inn det firesifra kommunenummeret.",
    },
    en: {
      "no-partners": "The application names no partner municipalities.",
      "partners-in-order": "The partners are other municipalities than the applicant, and each is listed once.",
      "partner-is-applicant": "The applicant is listed as a partner of its own. Take the applicant out of the list of partners.",
      "partner-repeated": "A partner is listed more than once. Leave each partner in the list once.",
      "partner-not-a-municipality": "A partner has a number that belongs to no municipality that the round takes applications from. Check the number.",
      "partner-not-in-register": "A partner has a number that no municipality in the register has. Check the number.",
      "partner-number-missing": "A partner is listed without its municipality number. Enter the four-digit municipality number.",
    },
  },
});

/** Whoever is let in by its number may be listed only because of what is assumed. */
function inOrder({ round }: EligibilityQuestion, listed: readonly Listed[], partners: Term) {
  const { applicants } = round.application;
  const rests = listed.some(({ number }) => applicants.alsoAllowed.includes(number)) ? [partners, applicants] : [partners];
  return met("partners-in-order", { received: { count: listed.length }, path: ["partners"], rests });
}

/** One thing at a time: what is to be taken out of the list comes before what is to be corrected in it. */
function whatIsWrong(question: EligibilityQuestion, listed: readonly Listed[], partners: Term) {
  const { applicants } = question.round.application;
  const numbered = listed.filter(({ number }) => number !== "");
  const itself = told(numbered.filter(({ number }) => number === answerIn(question.application.municipality, "number")), "remove", [partners]);
  if (itself !== undefined) return unmet("partner-is-applicant", itself);
  const repeated = told(numbered.filter(({ number }, index) => numbered.findIndex((each) => each.number === number) < index), "remove", [partners]);
  if (repeated !== undefined) return unmet("partner-repeated", repeated);
  const standings = numbered.map((each) => ({ ...each, standing: standingOf(question, each.number) }));
  const others = told(standings.filter(({ standing }) => standing === "not-four-digits" || standing === "not-in-a-county"), "answer", [partners, applicants]);
  if (others !== undefined) return unmet("partner-not-a-municipality", others);
  const strangers = told(standings.filter(({ standing }) => standing === "not-in-register"), "answer", [partners, applicants]);
  if (strangers !== undefined) return unmet("partner-not-in-register", strangers);
  const unnumbered = told(listed.filter(({ number }) => number === ""), "answer", [partners]);
  return unnumbered === undefined ? undefined : unknown("partner-number-missing", unnumbered);
}

function told(wrong: readonly Listed[], action: "remove" | "answer", rests: readonly Term[]) {
  const [first] = wrong;
  if (first === undefined) return undefined;
  const path = ["partners", first.position, ...(action === "answer" ? ["number"] : [])];
  return { received: { positions: wrong.map(({ position }) => position) }, path, rests, repair: { action, path } };
}
