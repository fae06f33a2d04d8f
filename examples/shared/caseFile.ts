import { readFileSync } from "node:fs";
import { InvalidInputError, sayPath, type InputIssue, type Locale } from "kulturskole-veiledning";
import { Complaint } from "./complaint.js";
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
    const [first, ...rest] = error.issues;
    throw complaintAbout(file, { path: [...path, ...(first?.path ?? [])], message: first?.message ?? "" }, rest.length, locale);
  }
}

/** Where something is wrong, and what. */
export type Place = Pick<InputIssue, "path" | "message">;

/** The first issue in full, and how many more there are. */
export function complaintAbout(place: string, { path, message }: Place, more: number, locale: Locale): Complaint {
  const rest = more === 0 ? "" : ` (${sharedWords[locale].andMore(more)})`;
  return new Complaint(place, ...(path.length === 0 ? [] : [sayPath(path)]), message + rest);
}
