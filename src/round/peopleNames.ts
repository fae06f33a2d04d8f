import type { Locale } from "../language/index.js";
import { nameIn } from "./nameIn.js";
import { seatRoleSchema, audienceSchema, type Audience, type SeatRole } from "./vocabulary.js";

const roles: Readonly<Record<Locale, Readonly<Record<SeatRole, string>>>> = {
  nb: {
    "owner-political": "politisk kulturskoleeier",
    "owner-administrative": "administrativ kulturskoleeier",
    principal: "rektor",
    "resource-teacher": "ressurslærer",
  },
  nn: {
    "owner-political": "politisk kulturskuleeigar",
    "owner-administrative": "administrativ kulturskuleeigar",
    principal: "rektor",
    "resource-teacher": "ressurslærar",
  },
  en: {
    "owner-political": "political school owner",
    "owner-administrative": "administrative school owner",
    principal: "principal",
    "resource-teacher": "resource teacher",
  },
};

const audiences: Readonly<Record<Locale, Readonly<Record<Audience, string>>>> = {
  nb: { "whole-group": "hele kommunegruppa", "principal-and-companion": "rektor og én til" },
  nn: { "whole-group": "heile kommunegruppa", "principal-and-companion": "rektor og éin til" },
  en: { "whole-group": "the whole municipal group", "principal-and-companion": "the principal and one more person" },
};

/**
 * Names a seat of the municipal group: `politisk kulturskoleeier`, `political school owner`.
 *
 * @param role - The seat.
 * @param locale - The language.
 * @returns The name, indefinite and without an article, as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such seat or language.
 * @example
 * ```ts
 * import { sayRole } from "kulturskole-veiledning";
 *
 * sayRole("principal", "nb"); // => "rektor"
 * ```
 */
export function sayRole(role: SeatRole, locale: Locale): string {
  return nameIn(roles, "seat", seatRoleSchema, role, locale);
}

/**
 * Names whom a meeting is for: `hele kommunegruppa`, `the whole municipal group`.
 *
 * @param audience - Whom the meeting is for.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such audience or language.
 * @example
 * ```ts
 * import { sayAudience } from "kulturskole-veiledning";
 *
 * sayAudience("whole-group", "nb"); // => "hele kommunegruppa"
 * ```
 */
export function sayAudience(audience: Audience, locale: Locale): string {
  return nameIn(audiences, "audience", audienceSchema, audience, locale);
}
