import type { Locale } from "kulturskole-veiledning";
import { commandLine, localeOf, pathOfCase } from "../shared/commandLine.js";

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
  const { values, files } = commandLine(args, {
    seed: { type: "string", default: "42" },
    from: { type: "string", default: "2026-03-01" },
    to: { type: "string", default: "2027-12-31" },
  });
  const { help, json, lang, seed, from, to } = values;
  // Number("") is 0, and nobody means that.
  const span = { seed: /^-?\d+$/.test(seed) ? Number(seed) : NaN, from, to };
  return { help, json, locale: localeOf(lang), files: files.length > 0 ? files : cases.map(pathOfCase), span };
}
