import * as z from "zod";
import { readInput } from "../input/index.js";
import { localeSchema, type Locale, type LocalizedText } from "../language/index.js";
import type { NamesOfSeveral } from "./names.js";
import { readRound } from "./readRound.js";
import type { Round } from "./round.js";
import { textIn } from "./slots.js";
import { guidanceMeeting } from "./vocabulary.js";

const anyWordSchema = z.string().max(200);

/** The form in which a name stands: indefinite, or definite. */
type Form = "one" | "the";

/**
 * Names a seat of the municipal group: `politisk kulturskoleeier`, `political school owner`.
 *
 * @param round - The round that names it.
 * @param role - The seat.
 * @param locale - The language.
 * @param form - `one` is indefinite and without an article, `the` definite.
 * @returns The name as it stands inside a sentence; of a seat that the round does not have, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayRole } from "kulturskole-veiledning";
 *
 * sayRole(round2026, "principal", "nb"); // => "rektor"
 * ```
 */
export function sayRole(round: Round, role: string, locale: Locale, form: Form = "one"): string {
  return said(round, readRound(round).group.seats.find((seat) => seat.role === role)?.names[form], "seat", role, locale);
}

/**
 * Names a kind of meeting: `læringskonferanse`, `the learning conference`, `learning conferences`.
 *
 * @param round - The round that names it.
 * @param kind - The kind of meeting.
 * @param locale - The language.
 * @param form - `one` is indefinite and without an article, `the` definite, `many` several.
 * @returns The name as it stands inside a sentence; of a kind that the round does not have, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayActivity } from "kulturskole-veiledning";
 *
 * sayActivity(round2026, "guidance-meeting", "nb"); // => "veiledningsmøte"
 * ```
 */
export function sayActivity(round: Round, kind: string, locale: Locale, form: keyof NamesOfSeveral = "one"): string {
  const { kinds, guidance } = readRound(round);
  const names = kind === guidanceMeeting ? guidance.names : kinds.find(({ id }) => id === kind)?.names;
  return said(round, names?.[form], "kind of activity", kind, locale);
}

/**
 * Names whom a meeting is for: `hele kommunegruppa`, `the whole municipal group`.
 *
 * @param round - The round that names them.
 * @param audience - Whom the meeting is for.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence; of an audience that the round does not have, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayAudience } from "kulturskole-veiledning";
 *
 * sayAudience(round2026, "whole-group", "nb"); // => "hele kommunegruppa"
 * ```
 */
export function sayAudience(round: Round, audience: string, locale: Locale): string {
  return said(round, readRound(round).audiences.find(({ id }) => id === audience)?.names.one, "audience", audience, locale);
}

/**
 * Names an area of development: `profesjon`, `profession`.
 *
 * @param round - The round that names it.
 * @param area - The area.
 * @param locale - The language.
 * @returns The name, indefinite, as it stands inside a sentence; of an area that the round does not have, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayArea } from "kulturskole-veiledning";
 *
 * sayArea(round2026, "pedagogy", "nb"); // => "pedagogikk"
 * ```
 */
export function sayArea(round: Round, area: string, locale: Locale): string {
  return said(round, readRound(round).wish.areas.find(({ id }) => id === area)?.names.one, "area", area, locale);
}

/**
 * Says a commitment so that it completes `Kommunen forplikter seg til å …`, `The municipality commits itself to …`.
 *
 * @param round - The round that asks for it.
 * @param commitment - What the municipality commits itself to.
 * @param locale - The language.
 * @returns In Norwegian an infinitive without `å`, in English a gerund, each with what belongs to it; of a commitment that the
 * round does not ask for, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayCommitment } from "kulturskole-veiledning";
 *
 * sayCommitment(round2026, "time", "nb"); // => "sette av tid gjennom hele programperioden"
 * ```
 */
export function sayCommitment(round: Round, commitment: string, locale: Locale): string {
  return said(round, readRound(round).commitments.find(({ id }) => id === commitment)?.to, "commitment", commitment, locale);
}

/**
 * Names a cost: `reiser til ledersamlinger`, `travel to leader gatherings`.
 *
 * @param round - The round that names it.
 * @param item - The cost.
 * @param locale - The language.
 * @returns The name, a noun phrase as it stands inside a sentence; of a cost that the round does not have, its id in quotes.
 * @throws InvalidInputError when the language is none of ours.
 * @example
 * ```ts
 * import { round2026, sayCostItem } from "kulturskole-veiledning";
 *
 * sayCostItem(round2026, "substitute-teachers", "nb"); // => "vikarer"
 * ```
 */
export function sayCostItem(round: Round, item: string, locale: Locale): string {
  return said(round, readRound(round).costs.find((cost) => cost.item === item)?.names.one, "cost", item, locale);
}

const quotes: Readonly<Record<Locale, readonly [string, string]>> = { nb: ["«", "»"], nn: ["«", "»"], en: ["‘", "’"] };

function said(round: Round, name: LocalizedText | undefined, subject: string, word: string, locale: Locale): string {
  const language = readInput("locale", localeSchema, locale);
  if (name !== undefined) return textIn(round, name, language);
  const [before, after] = quotes[language];
  return `${before}${readInput(subject, anyWordSchema, word)}${after}`;
}
