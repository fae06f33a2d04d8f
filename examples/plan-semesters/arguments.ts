import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "kulturskole-veiledning";
import { commandLine, localeOf, pathOfCase } from "../shared/commandLine.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  readonly file: string;
  readonly out: string;
  readonly dtstamp: string;
}

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, {
    out: { type: "string", default: join(tmpdir(), "kulturskole-veiledning.ics") },
    dtstamp: { type: "string", default: "2026-06-01T12:00:00+02:00" },
  });
  const { help, json, lang, out, dtstamp } = values;
  return { help, json, locale: localeOf(lang), file: files[0] ?? pathOfCase("wishes-5006-steinkjer.json"), out, dtstamp };
}
