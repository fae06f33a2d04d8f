import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/index.js";
import { findings } from "../catalogue/findings.js";
import { round2026 } from "../../src/rounds/index.js";

/** Where one fact or reading is held, checked and tested. */
export interface Trace {
  readonly id: string;
  /** Places in the round's data that cite it, such as `application.deadline`. */
  readonly held: readonly string[];
  /** Ids of the rules that cite it. */
  readonly rules: readonly string[];
  /** Test files that name it. */
  readonly tests: readonly string[];
}

interface Citation {
  readonly id: string;
  readonly path: string;
}

/** The test of the list of facts names every one of them, which says nothing about where they are put to use. */
const testFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && file !== "test/rounds/facts.test.ts");
const testTexts = testFiles.sort().map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Everything that the data of the round cites. */
export const heldCitations: readonly Citation[] = citationsIn(round2026, "");

/** Everything that the rules cite: of themselves, or in an answer, from the data of the round. */
export const ruleCitations: readonly Citation[] = [
  ...catalogue.flatMap(({ id: path, facts, assumptions = [] }) => [...facts, ...assumptions].map((id) => ({ id, path }))),
  ...findings.flatMap(({ rule: path, facts, assumptions }) => [...facts, ...assumptions].map((id) => ({ id, path }))),
];

/** Follows one id through the round, the rules and the tests. */
export function traceOf(id: string): Trace {
  const pathsTo = (citations: readonly Citation[]) => [...new Set(citations.filter((citation) => citation.id === id).map(({ path }) => path))];
  const tests = testTexts.filter(({ text }) => text.includes(`"${id}"`)).map(({ file }) => file);
  return { id, held: pathsTo(heldCitations), rules: pathsTo(ruleCitations), tests };
}

function citationsIn(value: unknown, path: string): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if ((key === "facts" || key === "assumptions") && path !== "") return (inner as string[]).map((id) => ({ id, path }));
    return citationsIn(inner, Array.isArray(value) ? path : [path, key].filter((part) => part !== "").join("."));
  });
}
