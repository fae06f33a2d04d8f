import { readInput } from "../../input/index.js";
import { localeSchema, type Locale } from "../../language/index.js";
import { readRound, type Round } from "../../round/index.js";
import { passedOverSchema, type PassedOver } from "./passedOver.js";
import { sayReason } from "./reasonTexts.js";
import { sayTime } from "./sayTime.js";

const sentences: Readonly<Record<Locale, (time: string, reason: string) => string>> = {
  nb: (time, reason) => `Tidspunktet ${time} er utelatt fordi ${reason}.`,
  nn: (time, reason) => `Tidspunktet ${time} er utelate fordi ${reason}.`,
  en: (time, reason) => `The time on ${time}, is left out because ${reason}.`,
};

/**
 * Says why a time was passed over.
 *
 * @param round - The round that names the meetings.
 * @param passedOver - A time that a plan passed over or that development work left out, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns A full sentence.
 * @throws InvalidInputError when what was passed over or the language is not shaped like one.
 * @example
 * ```ts
 * import { planGuidance, round2026, sayPassedOver } from "kulturskole-veiledning";
 *
 * const { passedOver } = planGuidance(round2026, { available: [{ rrule: "FREQ=WEEKLY;BYDAY=MO", start: "12:00", end: "15:00" }] });
 * const whitMonday = passedOver.find(({ date }) => date === "2027-05-17");
 * whitMonday && sayPassedOver(round2026, whitMonday, "nb");
 * // => "Tidspunktet mandag 17. mai 2027 kl. 12.00–15.00 er utelatt fordi dagen er en offentlig fridag."
 * ```
 */
export function sayPassedOver(round: Round, passedOver: PassedOver, locale: Locale): string {
  const language = readInput("locale", localeSchema, locale);
  const parsed = readInput("time passed over", passedOverSchema, passedOver);
  return sentences[language](sayTime(parsed, language), sayReason(readRound(round), parsed.reason, parsed, language));
}
