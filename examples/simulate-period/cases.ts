import { InvalidInputError, sayPath, type InputIssue, type Locale } from "kulturskole-veiledning";
import { runSimulation, type ScenarioInput, type SimulationReport } from "kulturskole-veiledning/simulation";
import { complaintAbout, readJson } from "../shared/caseFile.js";
import type { Complaint } from "../shared/complaint.js";
import type { Span } from "./arguments.js";

/** Plays the cases in the files; what is wrong with one of them is said with its file and the place in it. */
export function playCases(files: readonly string[], span: Span, locale: Locale): SimulationReport {
  const municipalities = files.map((file) => readJson(file, locale));
  try {
    // runSimulation reads unknown data and says what is wrong with it, so nothing is checked twice here.
    return runSimulation({ round: "2026-2027", ...span, municipalities } as ScenarioInput);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw whereItIs(error.issues, files, locale);
  }
}

/** An issue lies in a case file, or in what the command line says. */
function whereItIs([first, ...rest]: readonly InputIssue[], files: readonly string[], locale: Locale): Complaint {
  const { path, message } = first ?? { path: [], message: "" };
  const [list, index, ...inFile] = path;
  const file = list === "municipalities" ? files[Number(index)] : undefined;
  const [place, within] = file === undefined ? [`--${sayPath(path)}`, []] : [file, inFile];
  return complaintAbout(place, { path: within, message }, rest.length, locale);
}
