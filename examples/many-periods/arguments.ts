import type { Locale } from "kulturskole-veiledning";
import { casesOr } from "../shared/cases.js";
import { commandLine, localeOf } from "../shared/commandLine.js";
import { Complaint } from "../shared/complaint.js";
import { words } from "./words.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  readonly files: readonly string[];
  /** How many times the period is played. */
  readonly times: number;
}

const mostTimes = 10_000;

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, { times: { type: "string", default: "40" } });
  const { help, json, lang } = values;
  const locale = localeOf(lang);
  const times = /^\d{1,6}$/.test(values.times) ? Number(values.times) : NaN;
  if (!(times >= 1 && times <= mostTimes)) throw new Complaint("--times", words[locale].wrongTimes(mostTimes));
  return { help, json, locale, files: casesOr(files), times };
}
