import type { Locale } from "kulturskole-veiledning";
import { commandLine, localeOf } from "../shared/commandLine.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  /** A call as JSON; `undefined` for the one of this example. */
  readonly file: string | undefined;
}

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, {});
  const { help, json, lang } = values;
  return { help, json, locale: localeOf(lang), file: files[0] };
}
