import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { locales, speaker, type Locale } from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { cases, rounds } from "../explain/cases.js";

/** Debian's, and where it stands; another one by `CHROMIUM=/path/to/it npm run test:browser`. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.error(`There is no Chromium at ${executablePath}: install the package chromium, or say where it is by CHROMIUM.`);
  process.exit(2);
}

/** What the page is given: which round, and what is to be said of it. */
type Case = readonly [round: number, thing: unknown];

const script = `
import { speaker } from "kulturskole-veiledning";
import { nb } from "kulturskole-veiledning/nb";
import { nn } from "kulturskole-veiledning/nn";
import { en } from "kulturskole-veiledning/en";
globalThis.month = (tag) => new Intl.DateTimeFormat(tag, { month: "long" }).format(0);
globalThis.say = (locale, rounds, cases) => {
  const speakers = rounds.map((round) => speaker(round, { nb, nn, en }[locale]));
  return cases.map(([round, thing]) => speakers[round](thing));
};`;

const { outputFiles } = await build({ stdin: { contents: script, resolveDir: process.cwd() }, bundle: true, format: "iife", platform: "browser", write: false });
const [bundle] = outputFiles;

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
const page = await browser.newPage({ locale: "en-US" });
await page.route("**/*", (route) => {
  const isScript = route.request().url().endsWith("/bundle.js");
  const headers = { "content-security-policy": "default-src 'none'; script-src 'self'" };
  return route.fulfill({ headers, contentType: isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8", body: isScript ? (bundle?.text ?? "") : '<script src="/bundle.js"></script>' });
});
await page.goto("https://example.test/");
console.log(`${browser.version()}: the month of a date in nynorsk is “${await page.evaluate<string>('month("nn")')}” to the browser itself`);

let failed = 0;
for (const locale of locales) {
  const here = cases.map(([round, thing]) => speaker(rounds[round] as never, languages[locale])(thing));
  const there = await saidThere(locale);
  const different = here.flatMap((sentence, place) => (sentence === there[place] ? [] : [`here:  ${sentence}\nthere: ${there[place] ?? ""}`]));
  failed += different.length;
  console.log(different.slice(0, 5).join("\n") || `${locale}: ${String(here.length)} sentences are the same`);
}
await browser.close();
console.log(`${String(cases.length * locales.length - failed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);

function saidThere(locale: Locale): Promise<readonly string[]> {
  const given: readonly [Locale, readonly unknown[], readonly Case[]] = [locale, rounds, cases];
  // What the page defines is not known here.
  return page.evaluate(([language, all, asked]) => (globalThis as unknown as { say: (...args: unknown[]) => string[] }).say(language, all, asked), JSON.parse(JSON.stringify(given)) as typeof given);
}
