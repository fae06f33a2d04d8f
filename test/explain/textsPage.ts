import { locales, type Locale } from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { speechOf } from "../../src/round/index.js";
import { waysThrough } from "../language/messages.js";
import { said, type Said } from "./said.js";

/** One text of the library, as a reviewer reads it. */
export interface ReviewedText {
  readonly key: string;
  readonly templates: Readonly<Record<Locale, string>>;
  /** What it says of a few things that differ in more than a date or a number, in each language. */
  readonly examples: readonly Readonly<Record<Locale, string>>[];
  /** The provisions that what it is said of cites. */
  readonly provisions: readonly string[];
  /** Whether an assumption decides what it is said of: always, sometimes, or never. */
  readonly assumed: "always" | "sometimes" | "never";
}

/** How many examples of one text are shown. */
const shown = 3;

/** Every text, in the order of the files. */
export function reviewedTexts(): readonly ReviewedText[] {
  const byKey = new Map<string, Said[]>();
  for (const each of said) byKey.set(each.text, [...(byKey.get(each.text) ?? []), each]);
  return Object.keys(languages.nb.texts).map((key) => {
    const beside = byKey.get(key.replace(/\/(?:advice|assumed)$/, "")) ?? [];
    const cases = key.endsWith("/assumed") ? beside.filter(({ assumptions }) => assumptions.length > 0) : beside;
    const assumed = cases.filter(({ assumptions }) => assumptions.length > 0).length;
    return {
      key,
      templates: inEach((locale) => languages[locale].texts[key] ?? ""),
      examples: unlike(key, cases).map((each) => inEach((locale) => speechOf(each.round, languages[locale]).say(key, each.facts))),
      provisions: [...new Set(cases.flatMap(({ provisions }) => provisions))].toSorted(),
      assumed: assumed === 0 ? "never" : assumed === cases.length ? "always" : "sometimes",
    };
  });
}

/** All as one page, each text side by side in the three languages. */
export function textsPage(texts: readonly ReviewedText[]): string {
  return [
    "# Every text of the library",
    "",
    "Written by the tests from the languages and from what the library says; `npm run texts` writes it anew. Of a text with branches each branch is",
    "listed once; of one that is told facts, a few examples.",
    ...texts.flatMap(entryOf),
    "",
  ].join("\n");
}

function entryOf({ key, templates, examples, provisions, assumed }: ReviewedText): string[] {
  const ways = inEach((locale) => waysThrough(templates[locale]));
  const most = Math.max(...locales.map((locale) => ways[locale].length));
  const rows = Array.from({ length: most }, (_, place) => row(String(place + 1), (locale) => ways[locale][place] ?? "–"));
  return [
    "",
    `## ${key}`,
    "",
    ...(provisions.length === 0 ? [] : [`Cites ${provisions.join(", ")}.`]),
    ...(assumed === "never" ? [] : [`An assumption decides: ${assumed}.`]),
    ...(provisions.length === 0 && assumed === "never" ? [] : [""]),
    `|   | ${locales.join(" | ")} |`,
    `|---|${locales.map(() => "---").join("|")}|`,
    ...rows,
    ...examples.filter((example) => example.en !== templates.en).map((example) => row("as in", (locale) => example[locale])),
  ];
}

function row(name: string, cell: (locale: Locale) => string): string {
  return `| ${name} | ${locales.map((locale) => cell(locale).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** All as a table for a spreadsheet. */
export function textsCsv(texts: readonly ReviewedText[]): string {
  const head = ["key", ...locales, ...locales.map((locale) => `example ${locale}`), "provisions", "an assumption decides"];
  const rows = texts.map(({ key, templates, examples, provisions, assumed }) => [key, ...locales.map((locale) => templates[locale]), ...locales.map((locale) => examples.map((each) => each[locale]).join("\n")), provisions.join(" "), assumed]);
  return [head, ...rows].map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");
}

function inEach<Result>(say: (locale: Locale) => Result): Readonly<Record<Locale, Result>> {
  return { nb: say("nb"), nn: say("nn"), en: say("en") };
}

/** Those whose sentences differ in more than dates and numbers, the first of each; chosen in English, so that all languages show the same. */
function unlike(key: string, cases: readonly Said[]): readonly Said[] {
  const once = new Map<string, Said>();
  for (const each of cases) {
    const sentence = speechOf(each.round, languages.en).say(key, each.facts).replaceAll(/\d+\u00a0\p{L}+ \d+|\d+/gu, "#");
    if (!once.has(sentence)) once.set(sentence, each);
    if (once.size === shown) break;
  }
  return [...once.values()];
}
