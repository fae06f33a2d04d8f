import { sayAlternatives, type Locale } from "../language/index.js";
import { sayRole, type Round } from "../round/index.js";

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
  const seats = round.audiences.flatMap(({ who }) => (who === "whole-group" || who.companions === 0 ? [] : who.seats));
  return sayAlternatives([...new Set(seats)].map((role) => sayRole(round, role, locale, "the")), locale);
}
