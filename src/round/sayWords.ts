import { readInput } from "../input/index.js";
import type { Locale } from "../language/index.js";
import { nameIn } from "./nameIn.js";
import { modeSchema, payerSchema, seasonSchema, semesterIdSchema, type Mode, type Payer, type Season, type SemesterId } from "./vocabulary.js";

const modes: Readonly<Record<Locale, Readonly<Record<Mode, string>>>> = {
  nb: { digital: "digital", physical: "fysisk" },
  nn: { digital: "digital", physical: "fysisk" },
  en: { digital: "digital", physical: "in person" },
};

const seasons: Readonly<Record<Locale, Readonly<Record<Season, string>>>> = {
  nb: { spring: "våren", autumn: "høsten" },
  nn: { spring: "våren", autumn: "hausten" },
  en: { spring: "spring", autumn: "autumn" },
};

const payers: Readonly<Record<Locale, Readonly<Record<Payer, string>>>> = {
  nb: { municipality: "kommunen", organiser: "arrangøren", "not-stated": "ikke sagt i utlysningen" },
  nn: { municipality: "kommunen", organiser: "arrangøren", "not-stated": "ikkje sagt i utlysinga" },
  en: { municipality: "the municipality", organiser: "the organiser", "not-stated": "not stated in the call" },
};

/**
 * Names how people meet: `fysisk`, `in person`.
 *
 * @param mode - How people meet.
 * @param locale - The language.
 * @returns The word as it stands on its own, as in brackets after the name of a meeting.
 * @throws InvalidInputError when the library knows no such mode or language.
 * @example
 * ```ts
 * import { sayMode } from "kulturskole-veiledning";
 *
 * sayMode("physical", "nb"); // => "fysisk"
 * ```
 */
export function sayMode(mode: Mode, locale: Locale): string {
  return nameIn(modes, "mode", modeSchema, mode, locale);
}

/**
 * Names a semester: `høsten 2026`, `hausten 2026`, `autumn 2026`.
 *
 * @param id - The id of the semester.
 * @param locale - The language.
 * @returns The season and the year, as they stand inside a sentence.
 * @throws InvalidInputError when the library knows no such semester or language.
 * @example
 * ```ts
 * import { saySemester } from "kulturskole-veiledning";
 *
 * saySemester("autumn-2026", "nb"); // => "høsten 2026"
 * ```
 */
export function saySemester(id: SemesterId, locale: Locale): string {
  const semester = readInput("semester", semesterIdSchema, id);
  const season = semester.startsWith("spring") ? "spring" : "autumn";
  return `${nameIn(seasons, "season", seasonSchema, season, locale)} ${semester.slice(season.length + 1)}`;
}

/**
 * Names who pays: `kommunen`, `the municipality`; for `not-stated` it says that the call does not.
 *
 * @param payer - Who pays.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such payer or language.
 * @example
 * ```ts
 * import { sayPayer } from "kulturskole-veiledning";
 *
 * sayPayer("not-stated", "nb"); // => "ikke sagt i utlysningen"
 * ```
 */
export function sayPayer(payer: Payer, locale: Locale): string {
  return nameIn(payers, "payer", payerSchema, payer, locale);
}
