import { met, notApplicable, rule, unknown, unmet, type Repair } from "../../assessment/index.js";
import type { Fact } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import { answerIn, isSubmitted, readNumber } from "../application.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";
import { isSameName } from "../municipalityNames.js";

/** Frozen, for every finding shares them. */
const numberPath = Object.freeze(["municipality", "number"] as const);
const namePath = Object.freeze(["municipality", "name"] as const);

/** Who else may apply is an assumption (D11). */
export const municipality = rule({
  id: "eligibility.municipality",
  force: "must",
  terms: ({ application }: Round) => [application.applicants],
  assess: (question: EligibilityQuestion) => {
    const number = readNumber(answerIn(question.application.municipality, "number"));
    return number === "" ? withoutNumber(question) : withNumber(question, number);
  },
  says: {
    "number-missing": likelyNumbers,
    "number-incomplete": likelyNumbers,
    "not-four-digits": likelyNumbers,
    "not-in-a-county": likelyNumbers,
    "not-in-register": likelyNumbers,
  },
});

/** The name alone decides nothing, for several municipalities may share it; the numbers that it leads to are told. */
function withoutNumber(question: EligibilityQuestion) {
  const numbers = numbersCalled(question, answerIn(question.application.municipality, "name"));
  const received = numbers.length === 0 ? null : { numbers };
  return unknown("number-missing", { path: numberPath, received, repair: answerWith(numbers) });
}

/**
 * What is not four digits may be anything, such as a telephone number, so it is not told. One line for each status gives each code a finding
 * of its own. A municipality may apply however the call is read; only whoever else may or may not rests on how it is.
 */
function withNumber(question: EligibilityQuestion, number: string) {
  const { applicants } = question.round.application;
  const { countyPrefixes, alsoAllowed } = applicants;
  const unread = { expected: { countyPrefixes, alsoAllowed }, path: numberPath };
  const details = { received: number, ...unread };
  const rests = [applicants];
  const status = applicantStatus(question, number);
  if (status === "municipality") return met(status, details);
  if (status === "in-register") return met(status, details);
  if (status === "let-in-by-number") return met(status, { ...details, rests });
  const repair = answerWith(numbersInstead(question, number, answerIn(question.application.municipality, "name")));
  if (isBeingWritten(question, number)) return unknown("number-incomplete", { ...unread, repair });
  if (status === "not-four-digits") return unmet(status, { ...unread, rests, repair });
  return status === "not-in-a-county" ? unmet(status, { ...details, rests, repair }) : unmet(status, { ...details, rests, repair });
}

type ApplicantStatus = "not-four-digits" | "let-in-by-number" | "not-in-a-county" | "municipality" | "in-register" | "not-in-register";

export function applicantStatus({ round, register }: Pick<EligibilityQuestion, "round" | "register">, number: string): ApplicantStatus {
  const { countyPrefixes, alsoAllowed } = round.application.applicants;
  if (!/^\d{4}$/.test(number)) return "not-four-digits";
  if (alsoAllowed.includes(number)) return "let-in-by-number";
  if (!countyPrefixes.includes(number.slice(0, 2))) return "not-in-a-county";
  if (register === null) return "municipality";
  return register.numbered(number) === undefined ? "not-in-register" : "in-register";
}

export function isBeingWritten({ application }: EligibilityQuestion, number: string): boolean {
  return /^\d{1,3}$/.test(number) && !isSubmitted(application);
}

/** Spreadsheets take the zero from 0301. */
export function numbersInstead(question: EligibilityQuestion, number: string, name: string | null | undefined): readonly string[] {
  const whole = `0${number}`;
  const isWhole = ["municipality", "in-register", "let-in-by-number"].includes(applicantStatus(question, whole));
  return [...new Set([...(isWhole ? [whole] : []), ...numbersCalled(question, name)])];
}

function numbersCalled({ register }: EligibilityQuestion, name: string | null | undefined): readonly string[] {
  return (register?.named(name ?? "") ?? []).map((each) => each.number);
}

function answerWith(values: readonly string[]) {
  const repair = { action: "answer", path: numberPath };
  return values.length === 0 ? repair : { ...repair, values };
}

export function likelyNumbers({ repair }: { readonly repair?: Repair }): { readonly likely: Fact; readonly known: string } {
  const values: readonly unknown[] = Array.isArray(repair?.["values"]) ? repair["values"] : [];
  // A finding may have been stored and changed since: nothing but a number is repeated.
  const numbers = values.filter((value): value is string => typeof value === "string" && /^\d{4}$/.test(value));
  return { likely: { all: numbers.map((number) => ({ verbatim: number })) }, known: numbers.length === 0 ? "none" : "some" };
}

/**
 * The number decides who applies, so a wrong name never excludes. The name in the application is not told: anything may stand there. The
 * call says nothing of it, so nothing is cited.
 */
export const municipalityName = rule({
  id: "eligibility.municipality-name",
  force: "expected",
  terms: () => [],
  assess: ({ application, register }: EligibilityQuestion) => {
    if (register === null) return notApplicable("name-not-checked", { path: namePath });
    const name = (answerIn(application.municipality, "name") ?? "").trim();
    const entry = register.numbered(readNumber(answerIn(application.municipality, "number")));
    const repair = { action: "answer", path: namePath, ...(entry === undefined ? {} : { values: [entry.name] }) };
    if (name === "") return unknown("name-missing", { path: namePath, repair });
    if (entry === undefined) return notApplicable("name-not-checked", { path: namePath });
    const details = { expected: { name: entry.name }, path: namePath };
    // Whoever has the whole name comes before whoever shares a part of it.
    if (!register.named(name).includes(entry)) return unmet("name-differs", { ...details, repair });
    return isSameName(entry.name, name) ? met("name-matches", details) : met("former-name", details);
  },
  says: {
    "name-matches": ({ expected: { name } }) => ({ name: { verbatim: name } }),
    "former-name": ({ expected: { name } }) => ({ name: { verbatim: name } }),
    "name-differs": ({ expected: { name } }) => ({ name: { verbatim: name } }),
  },
});
