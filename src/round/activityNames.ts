import type { Locale } from "../language/index.js";
import { readInput } from "../input/index.js";
import { nameIn } from "./nameIn.js";
import { activityKindSchema, modeSchema, seasonSchema, semesterIdSchema, type ActivityKind, type Mode, type Season, type SemesterId } from "./vocabulary.js";

const activities: Readonly<Record<Locale, Readonly<Record<ActivityKind, string>>>> = {
  nb: {
    "kick-off": "KickOff",
    "learning-conference": "læringskonferanse",
    "leader-gathering": "ledersamling",
    "guidance-meeting": "veiledningsmøte",
  },
  nn: {
    "kick-off": "KickOff",
    "learning-conference": "læringskonferanse",
    "leader-gathering": "leiarsamling",
    "guidance-meeting": "rettleiingsmøte",
  },
  en: {
    "kick-off": "KickOff",
    "learning-conference": "learning conference",
    "leader-gathering": "leader gathering",
    "guidance-meeting": "guidance meeting",
  },
};

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

/**
 * Names a kind of meeting: `læringskonferanse`, `learning conference`.
 *
 * @param kind - The kind of meeting.
 * @param locale - The language.
 * @returns The name, indefinite, as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such kind of activity or language.
 * @example
 * ```ts
 * import { sayActivity } from "kulturskole-veiledning";
 *
 * sayActivity("guidance-meeting", "nb"); // => "veiledningsmøte"
 * ```
 */
export function sayActivity(kind: ActivityKind, locale: Locale): string {
  return nameIn(activities, "kind of activity", activityKindSchema, kind, locale);
}

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
