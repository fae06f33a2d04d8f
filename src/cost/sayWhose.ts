import { sayAlternatives, type Locale } from "../language/index.js";
import { partOfGroup, sayRole, type Round } from "../round/index.js";

const companion: Readonly<Record<Locale, (seats: string) => string>> = {
  nb: (seats) => `den som blir med ${seats}`,
  nn: (seats) => `den som blir med ${seats}`,
  en: (seats) => `the one who comes along with ${seats}`,
};

/**
 * Names whose time a line is: a seat, or the one who comes along.
 *
 * @param round - The round that names the seats.
 * @param role - The seat, or `companion`.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence.
 */
export function sayWhose(round: Round, role: string, locale: Locale): string {
  return role === "companion" ? companion[locale](sayAccompanied(round, locale)) : sayRole(round, role, locale);
}

/**
 * Names those with whom somebody comes along to meetings.
 *
 * @param round - The round that says who they are, and names them.
 * @param locale - The language.
 * @returns The seats, definite: `rektor`, `the principal`.
 */
export function sayAccompanied(round: Round, locale: Locale): string {
  const accompanied = round.audiences.flatMap((audience) => partOfGroup(audience) ?? []).filter(({ companions }) => companions > 0);
  return sayAlternatives([...new Set(accompanied.flatMap(({ seats }) => seats))].map((role) => sayRole(round, role, locale, "the")), locale);
}
