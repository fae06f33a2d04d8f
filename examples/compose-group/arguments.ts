import type { Locale } from "kulturskole-veiledning";
import { commandLine, localeOf, pathOfCase } from "../shared/commandLine.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  readonly files: readonly string[];
  readonly on: string;
}

const cases = ["5036-frosta.json", "1151-utsira.json", "1818-heroy-draft.json"];

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, { on: { type: "string", default: "2026-08-26" } });
  const { help, json, lang, on } = values;
  return { help, json, locale: localeOf(lang), files: files.length > 0 ? files : cases.map(pathOfCase), on };
}
