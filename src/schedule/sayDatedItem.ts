import { readInput } from "../input/index.js";
import { localeSchema, sayDate, type Locale } from "../language/index.js";
import { addDays, lengthInDays, osloTimeOf } from "../time/index.js";
import { datedItemKindSchema, datedItemSchema, type DatedItem, type DatedItemKind } from "./datedItem.js";
import { datedItemTexts } from "./datedItemTexts.js";

/**
 * Says what a round dates, and when, as a full sentence.
 *
 * @remarks The last day is named, where `to` is the day after it.
 * @param item - An item of {@link datedItems}, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentence.
 * @throws InvalidInputError when the item or the language is not shaped like one.
 * @example
 * ```ts
 * import { datedItems, round2026, sayDatedItem } from "kulturskole-veiledning";
 *
 * const deadline = datedItems(round2026).find(({ kind }) => kind === "application-deadline");
 * if (deadline === undefined) throw new Error("Every round has a deadline");
 * sayDatedItem(deadline, "nb"); // => "Søknadsfristen går ut 13. april 2026."
 * ```
 */
export function sayDatedItem(item: DatedItem, locale: Locale): string {
  const parsed = readInput("dated item", datedItemSchema, item);
  const language = readInput("locale", localeSchema, locale);
  return datedItemTexts[language].sentences[parsed.kind](sayWhen(parsed, language));
}

function sayWhen({ from, to, at }: DatedItem, locale: Locale): string {
  const { onDay, onDayAt, between } = datedItemTexts[locale];
  const first = sayDate(from, locale);
  if (at !== null) return onDayAt(first, osloTimeOf(at));
  return lengthInDays({ from, to }) === 1 ? onDay(first) : between(first, sayDate(addDays(to, -1), locale));
}

/**
 * Names what a round dates beside its meetings: `søknadsfrist`, `application deadline`.
 *
 * @param kind - What it is.
 * @param locale - The language.
 * @returns The name, as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such kind of item or language.
 * @example
 * ```ts
 * import { sayDatedItemKind } from "kulturskole-veiledning";
 *
 * sayDatedItemKind("application-deadline", "nb"); // => "søknadsfrist"
 * ```
 */
export function sayDatedItemKind(kind: DatedItemKind, locale: Locale): string {
  return datedItemTexts[readInput("locale", localeSchema, locale)].names[readInput("kind of dated item", datedItemKindSchema, kind)];
}
