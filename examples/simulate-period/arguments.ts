import type { Locale } from "kulturskole-veiledning";
import { casesOr, type Span } from "../shared/cases.js";
import { commandLine, localeOf } from "../shared/commandLine.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  /** Whether every day, every finding and its sources are asked for. */
  readonly details: boolean;
  readonly locale: Locale;
  readonly files: readonly string[];
  /** Where the page with pictures is written to; `undefined` where none is asked for. */
  readonly report: string | undefined;
  readonly span: Span;
}

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, {
    seed: { type: "string", default: "42" },
    from: { type: "string", default: "2026-03-01" },
    to: { type: "string", default: "2027-12-31" },
    report: { type: "string" },
    details: { type: "boolean", default: false },
  });
  const { help, json, lang, seed, from, to, report, details } = values;
  // Number("") is 0, and nobody means that.
  const span = { seed: /^-?\d+$/.test(seed) ? Number(seed) : NaN, from, to };
  return { help, json, details, locale: localeOf(lang), files: casesOr(files), report, span };
}
