import { readdirSync, readFileSync } from "node:fs";
import { provisionsOf } from "../../src/assessment/index.js";
import { everyRule } from "../../src/explain/index.js";
import { findings } from "../explain/findings.js";
import { round2026 } from "../../src/rounds/index.js";

/** Where one provision or assumption is held, read and tested. */
interface Trace {
  readonly id: string;
  /** Places in the round's data that cite it, such as `application.deadline`. */
  readonly held: readonly string[];
  /** Ids of the rules that read the provision in a term, or give an answer that cites the provision or rests on the assumption. */
  readonly rules: readonly string[];
  /** Test files that name it. */
  readonly tests: readonly string[];
}

interface Citation {
  readonly id: string;
  readonly path: string;
}

/** The test of the list of provisions names every one of them, which says nothing about where they are put to use. */
const testFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && file !== "test/rounds/provisions.test.ts");
const testTexts = testFiles.sort().map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Everything that the data of the round cites. */
export const heldCitations: readonly Citation[] = citationsIn(round2026, "");

/** Every provision of the terms that the rules read, and everything that their answers cite. */
export const ruleCitations: readonly Citation[] = [
  ...everyRule.flatMap(({ id: path, terms }) => provisionsOf(terms(round2026 as never)).map((id) => ({ id, path }))),
  ...findings.flatMap(({ rule: path, provisions, assumptions }) => [...provisions, ...assumptions].map((id) => ({ id, path }))),
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
    if ((key === "provisions" || key === "assumptions") && path !== "") return (inner as string[]).map((id) => ({ id, path }));
    return citationsIn(inner, Array.isArray(value) ? path : [path, key].filter((part) => part !== "").join("."));
  });
}
