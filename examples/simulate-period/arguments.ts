import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { locales, type Locale } from "kulturskole-veiledning";
import { Complaint } from "./complaint.js";

/** The days to play, and the seed that attendance is drawn from. The simulation itself checks them. */
export interface Span {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
}

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  readonly files: readonly string[];
  readonly span: Span;
}

const cases = ["5006-steinkjer.json", "5036-frosta.json", "1151-utsira.json"];

export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parsed(args);
  const { help, json, lang, seed, from, to } = values;
  const files = positionals.length > 0 ? positionals : cases.map(pathOfCase);
  // Number("") is 0, and nobody means that.
  const span = { seed: /^-?\d+$/.test(seed) ? Number(seed) : NaN, from, to };
  return { help, json, locale: localeOf(lang), files, span };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "nb" },
        seed: { type: "string", default: "42" },
        from: { type: "string", default: "2026-03-01" },
        to: { type: "string", default: "2027-12-31" },
      },
    });
  } catch (error) {
    throw new Complaint(error instanceof Error ? error.message : String(error));
  }
}

function localeOf(lang: string): Locale {
  const locale = locales.find((each) => each === lang);
  if (locale === undefined) throw new Complaint("--lang", `choose one of ${locales.join(", ")}`);
  return locale;
}

function pathOfCase(name: string): string {
  return relative(process.cwd(), fileURLToPath(new URL(`../data/${name}`, import.meta.url)));
}
