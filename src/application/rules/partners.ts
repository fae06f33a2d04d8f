import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { answerIn, readNumber } from "../application.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";
import { applicantStatus, isBeingWritten, likelyNumbers, numbersInstead } from "./municipality.js";

/** A round that says nothing of partners is not asked (D12). */
export const partners = rule({
  id: "eligibility.partners",
  force: "must",
  terms: ({ application: { partners } }: Round) => (partners === undefined ? [] : [partners]),
  assess: (question: EligibilityQuestion) => {
    const { partners } = question.round.application;
    if (partners === undefined) return [];
    const own = ownNumber(question);
    const count = listedPartners(question).filter(({ number }) => number === "" || number !== own).length;
    const path = ["partners"];
    if (count === 0) return notApplicable("no-partners", { path });
    const { allowed } = partners;
    const details = { expected: { allowed }, received: { count }, path, rests: [partners] };
    return allowed ? met("partners-allowed", details) : unmet("partners-not-allowed", { ...details, repair: { action: "remove", path } });
  },
});

interface ListedPartner {
  readonly position: number;
  readonly number: string;
  readonly name: string | null | undefined;
}

/** A slip never excludes. Which is wrong is told by its place, for anything may stand there. The call is silent about partners (D12). */
export const partnerList = rule({
  id: "eligibility.partner-list",
  force: "expected",
  terms: ({ application: { partners, applicants } }: Round) => (partners === undefined ? [] : [partners, applicants]),
  assess: (question: EligibilityQuestion) => {
    const { partners } = question.round.application;
    if (partners === undefined) return [];
    const listed = listedPartners(question);
    if (listed.length === 0) return notApplicable("no-partners", { path: ["partners"] });
    return whatIsWrong(question, listed, partners) ?? inOrder(question, listed, partners);
  },
  says: {
    "partner-not-a-municipality": likelyNumbers,
    "partner-not-in-register": likelyNumbers,
    "partner-number-incomplete": likelyNumbers,
    "partner-number-missing": likelyNumbers,
  },
});

/** A row of a form in which nothing is written is no partner yet. */
function listedPartners({ application }: EligibilityQuestion): readonly ListedPartner[] {
  const rows = (application.partners ?? []).map(({ number, name }, position) => ({ position, number: readNumber(number), name }));
  return rows.filter(({ number, name }) => number !== "" || (name ?? "").trim() !== "");
}

function ownNumber({ application }: EligibilityQuestion): string {
  return readNumber(answerIn(application.municipality, "number"));
}

/** Whoever is let in by its number may be listed only because of what is assumed. */
function inOrder({ round }: EligibilityQuestion, listed: readonly ListedPartner[], partners: Term) {
  const { applicants } = round.application;
  const rests = listed.some(({ number }) => applicants.alsoAllowed.includes(number)) ? [partners, applicants] : [partners];
  return met("partners-in-order", { received: { count: listed.length }, path: ["partners"], rests });
}

/** What is to be taken out of the list comes before what is to be corrected in it. */
function whatIsWrong(question: EligibilityQuestion, listed: readonly ListedPartner[], partners: Term) {
  const { applicants } = question.round.application;
  const own = ownNumber(question);
  const numbered = listed.filter(({ number }) => number !== "" && !isBeingWritten(question, number));
  const itself = takenOut(numbered.filter(({ number }) => number === own), [partners]);
  if (itself !== undefined) return unmet("partner-is-applicant", itself);
  const repeated = takenOut(numbered.filter(({ number }, index) => numbered.findIndex((each) => each.number === number) < index), [partners]);
  if (repeated !== undefined) return unmet("partner-repeated", repeated);
  const withStatus = numbered.map((each) => ({ ...each, status: applicantStatus(question, each.number) }));
  const others = corrected(question, withStatus.filter(({ status }) => status === "not-four-digits" || status === "not-in-a-county"), [partners, applicants]);
  if (others !== undefined) return unmet("partner-not-a-municipality", others);
  const unlisted = corrected(question, withStatus.filter(({ status }) => status === "not-in-register"), [partners, applicants]);
  if (unlisted !== undefined) return unmet("partner-not-in-register", unlisted);
  const incomplete = corrected(question, listed.filter(({ number }) => isBeingWritten(question, number)), [partners]);
  if (incomplete !== undefined) return unknown("partner-number-incomplete", incomplete);
  const unnumbered = corrected(question, listed.filter(({ number }) => number === ""), [partners]);
  if (unnumbered !== undefined) return unknown("partner-number-missing", unnumbered);
  // Without a number of its own, nobody can tell whether the applicant is one of them.
  const path = ["municipality", "number"];
  return applicantStatus(question, own) === "not-four-digits" ? unknown("own-number-missing", { path, rests: [partners], repair: { action: "answer", path } }) : undefined;
}

function takenOut(wrong: readonly ListedPartner[], rests: readonly Term[]) {
  const [first] = wrong;
  if (first === undefined) return undefined;
  const path = ["partners", first.position];
  return { received: { positions: wrong.map(({ position }) => position) }, path, rests, repair: { action: "remove", path } };
}

function corrected(question: EligibilityQuestion, wrong: readonly ListedPartner[], rests: readonly Term[]) {
  const [first] = wrong;
  if (first === undefined) return undefined;
  const path = ["partners", first.position, "number"];
  const values = numbersInstead(question, first.number, first.name);
  const repair = { action: "answer", path, ...(values.length === 0 ? {} : { values }) };
  return { received: { positions: wrong.map(({ position }) => position) }, path, rests, repair };
}
