import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { locales, type Locale } from "kulturskole-veiledning";
import { Complaint } from "./complaint.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options that every example takes. */
const everywhere = {
  help: { type: "boolean", short: "h", default: false },
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "nb" },
} as const satisfies Options;

/** Reads a command line; what is wrong with it is said in one line. */
export function commandLine<Own extends Options>(args: string[], own: Own) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...everywhere, ...own } });
    return { values, files: positionals };
  } catch (error) {
    throw new Complaint(error instanceof Error ? error.message : String(error));
  }
}

/** The language that `--lang` names. */
export function localeOf(lang: string): Locale {
  const locale = locales.find((each) => each === lang);
  if (locale === undefined) throw new Complaint("--lang", `choose one of ${locales.join(", ")}`);
  return locale;
}

/** Where a case file of examples/data lies, as seen from where the script was started. */
export function pathOfCase(name: string): string {
  return relative(process.cwd(), fileURLToPath(new URL(`../data/${name}`, import.meta.url)));
}
