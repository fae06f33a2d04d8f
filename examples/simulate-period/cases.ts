import { readFileSync } from "node:fs";
import { InvalidInputError, sayPath, type InputIssue, type Locale } from "kulturskole-veiledning";
import { runSimulation, type ScenarioInput, type SimulationReport } from "kulturskole-veiledning/simulation";
import type { Span } from "./arguments.js";
import { Complaint } from "./complaint.js";
import { words } from "./words.js";

/** Plays the cases in the files; what is wrong with one of them is said with its file and the place in it. */
export function playCases(files: readonly string[], span: Span, locale: Locale): SimulationReport {
  const municipalities = files.map((file) => readJson(file, locale));
  try {
    // runSimulation reads unknown data and says what is wrong with it, so nothing is checked twice here.
    return runSimulation({ round: "2026-2027", ...span, municipalities } as ScenarioInput);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw complaintAbout(error.issues, files, locale);
  }
}

function readJson(file: string, locale: Locale): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const notJson = error instanceof SyntaxError;
    throw new Complaint(file, notJson ? words[locale].notJson : words[locale].cannotBeRead, error instanceof Error ? error.message : String(error));
  }
}

/** The first issue in full, and how many more there are. */
function complaintAbout([first, ...rest]: readonly InputIssue[], files: readonly string[], locale: Locale): Complaint {
  const { path = [], message = "" } = first ?? {};
  const more = rest.length === 0 ? "" : ` (${words[locale].andMore(rest.length)})`;
  const [list, index, ...inFile] = path;
  const file = list === "municipalities" ? files[Number(index)] : undefined;
  return file === undefined ? new Complaint(`--${sayPath(path)}`, message + more) : new Complaint(file, sayPath(inFile), message + more);
}
