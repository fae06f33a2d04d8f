import type { EligibilityQuestion } from "./question.js";

/** What a municipality number says of whoever has it, so far as the round and the register know. */
type NumberStanding = "not-four-digits" | "let-in-by-number" | "not-in-a-county" | "municipality" | "in-register" | "not-in-register";

/**
 * Answers whether a number is one of a municipality that the round takes applications from: its digits first, then its county,
 * then the register, where there is one.
 */
export function applicantStatus({ round, register }: Pick<EligibilityQuestion, "round" | "register">, number: string): NumberStanding {
  const { countyPrefixes, alsoAllowed } = round.application.applicants;
  if (!/^\d{4}$/.test(number)) return "not-four-digits";
  if (alsoAllowed.includes(number)) return "let-in-by-number";
  if (!countyPrefixes.includes(number.slice(0, 2))) return "not-in-a-county";
  if (register === null) return "municipality";
  return register.numbered(number) === undefined ? "not-in-register" : "in-register";
}
