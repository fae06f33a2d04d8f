import { afterEach, expect, it, vi } from "vitest";
import { locales } from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { speaker } from "../../src/explain/index.js";
import { cases, rounds } from "./cases.js";

/** What is said in a language object that nobody has read yet, so that nothing was formatted before. */
function saidIn(locale: (typeof locales)[number]): readonly string[] {
  const language = { ...languages[locale] };
  const speakers = rounds.map((round) => speaker(round, language));
  return cases.map(([round, thing]) => speakers[round]?.(thing) ?? "");
}

/** A host that does not know Norwegian takes its own language for it, as Chromium and Deno do with nynorsk. */
function withoutNorwegian<Formatter extends new (...args: never[]) => object>(formatter: Formatter): Formatter {
  return new Proxy(formatter, {
    construct: (target, [tag, ...rest]) => Reflect.construct(target, [/^(?:nb|nn|no)/.test(String(tag)) ? "ja" : tag, ...(rest as unknown[])]) as object,
    get: (target, key) => (key === "supportedLocalesOf" ? (tags: string | string[]) => [tags].flat().filter((tag) => !/^(?:nb|nn|no)/.test(tag)) : Reflect.get(target, key)),
  });
}

afterEach(() => vi.unstubAllGlobals());

it.each(locales)("every sentence is the same in %s on a host that knows no Norwegian", (locale) => {
  const here = saidIn(locale);
  const { DateTimeFormat, ListFormat, NumberFormat, PluralRules } = Intl;
  vi.stubGlobal("Intl", { ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name) as unknown])), DateTimeFormat: withoutNorwegian(DateTimeFormat), ListFormat: withoutNorwegian(ListFormat), NumberFormat: withoutNorwegian(NumberFormat), PluralRules: withoutNorwegian(PluralRules) });
  expect(new Intl.DateTimeFormat("nn", { month: "long", timeZone: "UTC" }).format(0)).toBe("1月");
  expect(saidIn(locale)).toEqual(here);
});
