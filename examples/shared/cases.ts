import { InvalidInputError, sayPath, type InputIssue, type Locale } from "kulturskole-veiledning";
import type { ScenarioInput } from "kulturskole-veiledning/simulation";
import { complaintAbout, readJson } from "./caseFile.js";
import { pathOfCase } from "./commandLine.js";
import type { Complaint } from "./complaint.js";
import { round } from "./round.js";

/** The days to play, and the seed that attendance is drawn from. The simulation itself checks them. */
export interface Span {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
}

/** The advisers who are dealt out to those who take part. One of them has said when it can meet. */
const advisers: ScenarioInput["advisers"] = [
  { id: "veileder-nord", wishes: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", start: "09:00", end: "15:30" }] } },
  { id: "veileder-sør" },
];

/** The case files that were named; else the four municipalities of examples/data. */
export function casesOr(files: readonly string[]): readonly string[] {
  return files.length > 0 ? files : ["5006-steinkjer.json", "5036-frosta.json", "1837-meloy.json", "1151-utsira.json"].map(pathOfCase);
}

/** The scenario of some cases. The simulation reads unknown data and says what is wrong with it, so nothing is checked here. */
export function scenarioOf(files: readonly string[], span: Span, locale: Locale): ScenarioInput {
  return { round: round.id, ...span, advisers, municipalities: files.map((file) => readJson(file, locale)) } as ScenarioInput;
}

/** Asks the simulation about some cases; what is wrong with one of them is said with its file and the place in it. */
export function askAboutCases<Answer>(files: readonly string[], locale: Locale, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw whereItIs(error.issues, files, locale);
  }
}

/** The first issue lies in a case file, or in what the command line says. */
function whereItIs(issues: readonly InputIssue[], files: readonly string[], locale: Locale): Complaint {
  const path = issues[0]?.path ?? [];
  const file = path[0] === "municipalities" ? files[Number(path[1])] : undefined;
  const within = issues.map((issue) => ({ ...issue, path: file === undefined ? [] : issue.path.slice(2) }));
  return complaintAbout(file ?? `--${sayPath(path)}`, within, locale);
}
