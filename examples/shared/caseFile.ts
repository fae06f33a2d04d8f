import { readFileSync } from "node:fs";
import { explain, InvalidInputError, type FoundIssue, type Locale } from "kulturskole-veiledning";
import { Complaint } from "./complaint.js";
import { round } from "./round.js";
import { sharedWords } from "./words.js";

/** Reads a file as JSON; a file that is missing or broken is named in one line. */
export function readJson(file: string, locale: Locale): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const { notJson, cannotBeRead } = sharedWords[locale];
    throw new Complaint(file, error instanceof SyntaxError ? notJson : cannotBeRead, error instanceof Error ? error.message : String(error));
  }
}

/** Asks the library about a file; what it refuses is said with the file and the place in it. */
export function askAbout<Answer>(file: string, locale: Locale, ask: () => Answer, path: readonly (string | number)[] = []): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw complaintAbout(file, error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })), locale);
  }
}

/** The first thing that is wrong, as the library says it, and how many more there are. */
export function complaintAbout(place: string, [first, ...rest]: readonly FoundIssue[], locale: Locale): Complaint {
  const said = first === undefined ? [] : [explain(round, first, locale)];
  return new Complaint(place, [...said, ...(rest.length === 0 ? [] : [sharedWords[locale].andMore(rest.length)])].join(" "));
}
