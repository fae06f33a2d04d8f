import { IntlMessageFormat } from "intl-messageformat";
import { expected, InvalidInputError } from "../input/index.js";
import type { Language } from "./language.js";

export type Values = Readonly<Record<string, string | number>>;

const messages = new WeakMap<Language, Map<string, IntlMessageFormat>>();

/** Nothing is asked of the host, which may not know the language: it may take nynorsk for English, and a plural for a singular. */
function formattersOf({ plural = (count) => (count === 1 ? "one" : "other") }: Language) {
  const unused = () => {
    throw new TypeError("Numbers and dates reach a text as words: write {count} and not {count, number}.");
  };
  // The formatter asks for a whole Intl.PluralRules, and uses `select` alone.
  const plurals = { select: plural } as Intl.PluralRules;
  return { getNumberFormat: unused, getDateTimeFormat: unused, getPluralRules: () => plurals };
}

/** A text is read once for each language object, which nobody changes. */
function messageOf(language: Language, key: string): IntlMessageFormat {
  const read = messages.get(language) ?? new Map<string, IntlMessageFormat>();
  messages.set(language, read);
  let message = read.get(key);
  if (message !== undefined) return message;
  message = new IntlMessageFormat(textOf(language, key), "en", undefined, { formatters: formattersOf(language), ignoreTag: true });
  read.set(key, message);
  return message;
}

export function hasText({ texts }: Language, key: string): boolean {
  return Object.hasOwn(texts, key);
}

export function textOf(language: Language, key: string): string {
  const text = hasText(language, key) ? language.texts[key] : undefined;
  if (text === undefined) throw unreadable(key);
  return text;
}

export function phrase(language: Language, key: string, values: Values = {}): string {
  try {
    return messageOf(language, key).format(values) as string;
  } catch (error) {
    throw error instanceof InvalidInputError ? error : unreadable(key);
  }
}

/** A language from elsewhere may lack a text, or have one that is no message or asks for something that it is not told. */
function unreadable(key: string): InvalidInputError {
  return new InvalidInputError("language", [{ path: ["texts", key], message: expected("language-text", "Expected a text in ICU MessageFormat with the slots that it has in the library’s own languages") }]);
}
