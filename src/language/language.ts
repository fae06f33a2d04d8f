import * as z from "zod";

/** The branches that a plural may have, as ICU MessageFormat names them. */
export type PluralBranch = "zero" | "one" | "two" | "few" | "many" | "other";

/** Everything that the library says in one language. A language from elsewhere is one more of these. */
export interface Language {
  /** Its tag, such as `nn` or `se`: the language in which a round's own texts are read, bokmål where they do not stand in it. */
  readonly tag: string;
  /** Every sentence by its key, in ICU MessageFormat, and the words that dates, numbers and lists are made of. */
  readonly texts: Readonly<Record<string, string>>;
  /** Which branch a whole number takes; left out, 1 takes `one` and every other number `other`. */
  readonly plural?: (count: number) => PluralBranch;
}

/** The languages that every text of the library stands in: bokmål, nynorsk and English. */
export const locales = Object.freeze(["nb", "nn", "en"] as const);

/** A language of the library: `nb` bokmål, `nn` nynorsk, `en` English. */
export type Locale = (typeof locales)[number];

/** Reads a language tag; anything but `nb`, `nn` and `en` is refused. */
export const localeSchema = z.enum(locales);

/** Reads a text that stands in all three languages; none may be missing or empty. */
export const localizedTextSchema = z.strictObject({
  nb: z.string().min(1).max(2000),
  nn: z.string().min(1).max(2000),
  en: z.string().min(1).max(2000),
});

/** One text in all three languages. */
export type LocalizedText = Readonly<z.output<typeof localizedTextSchema>>;

/** In bokmål where it does not stand in that language. */
export function inLanguage(text: LocalizedText, tag: string): string {
  return isLocale(tag) ? text[tag] : text.nb;
}

function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}
