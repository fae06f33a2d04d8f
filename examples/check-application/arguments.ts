import { registerFromKlass, type Locale, type MunicipalityRegister } from "kulturskole-veiledning";
import { askAbout, readJson } from "../shared/caseFile.js";
import { commandLine, localeOf, pathOfCase } from "../shared/commandLine.js";

export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly locale: Locale;
  readonly files: readonly string[];
  /** The file with the register. */
  readonly register: string;
  readonly on: string;
}

const cases = ["5006-steinkjer.json", "1151-utsira.json", "1818-heroy-draft.json"];

export function readArguments(args: string[]): Arguments {
  const { values, files } = commandLine(args, {
    on: { type: "string", default: "2026-04-20" },
    register: { type: "string", default: pathOfCase("klass-131-extract.json") },
  });
  const { help, json, lang, on, register } = values;
  return { help, json, locale: localeOf(lang), files: files.length > 0 ? files : cases.map(pathOfCase), register, on };
}

/** The register in a file, as Statistics Norway answers. */
export function readRegister(file: string, locale: Locale): MunicipalityRegister {
  const answer = readJson(file, locale);
  return askAbout(file, locale, () => registerFromKlass(answer));
}
