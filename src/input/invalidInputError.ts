import { expectationOf } from "./expected.js";
import { freezeDeep } from "./freezeDeep.js";

/** One thing that is wrong with an argument, as whoever found it says it. */
export interface FoundIssue {
  /** Which argument it is, where several are read at once: a word such as `group`. */
  readonly argument?: string;
  /** Where in the argument it is, from the outside in; empty for the argument as a whole. */
  readonly path: readonly (string | number)[];
  /** What was expected, in English and short. It never repeats the value that was given. */
  readonly message: string;
  /** What kind of mistake it is, in zod's words; `custom` where values disagree with each other or with the round. */
  readonly code?: string;
  /** What the message is made of, such as the choices or the least number; `expectation` is what it says by an id. Never a value that was given. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** One thing that is wrong with an argument. JSON-serialisable. */
export interface InputIssue extends Required<FoundIssue> {
  /** Which argument it is: a word such as `group`. */
  readonly argument: string;
}

/** How many issues the message spells out; `issues` always holds them all. */
const shownIssues = 20;

/**
 * Says everything that is wrong with a piece of input, each issue with its path.
 *
 * @remarks Thrown where a public function is given data that its schema refuses. The message names paths and
 * expectations, never the values given, so it can be logged without spreading personal data. `explain` says each issue in
 * words that a municipality understands.
 * @example
 * ```ts
 * import { InvalidInputError, assessGroup, round2026 } from "kulturskole-veiledning";
 *
 * function pathsOfProblems(json: string) {
 *   try {
 *     assessGroup(round2026, JSON.parse(json), { on: "2026-08-26" });
 *   } catch (error) {
 *     if (error instanceof InvalidInputError) return error.issues.map((issue) => issue.path);
 *   }
 *   return [];
 * }
 * pathsOfProblems('{ "members": [{ "id": 7, "seats": [] }] }'); // => [["members", 0, "id"]]
 * ```
 */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  /** What was read: a word such as `group`. */
  readonly subject: string;
  /** Every issue, in the order in which the input was read. */
  readonly issues: readonly InputIssue[];

  /**
   * Gathers the issues of one input.
   *
   * @param subject - What was read, as the message names it.
   * @param issues - Every issue found; what kind it is may be left out.
   */
  constructor(subject: string, issues: readonly FoundIssue[]) {
    super(messageOf(subject, issues));
    this.subject = subject;
    // Frozen, for the choices among the params are those of the schema, and of the next message.
    this.issues = freezeDeep(issues.map(({ argument = subject, path, message, code = "custom", params = {} }) => ({ argument, path, code, params: { ...expectationOf(message), ...params }, message })));
  }
}

function messageOf(subject: string, issues: readonly FoundIssue[]): string {
  const areSeveral = new Set(issues.map(({ argument }) => argument)).size > 1;
  const shown = issues.slice(0, shownIssues).map(({ argument = "", path, message }) => `  ${areSeveral ? `${argument}: ` : ""}${sayPath(path)}: ${message}`);
  const rest = issues.length - shown.length;
  const more = rest > 0 ? [`  … and ${String(rest)} more`] : [];
  return [`The ${subject} ${areSeveral || isPlural(subject) ? "are" : "is"} not valid (${String(issues.length)} problem${issues.length === 1 ? "" : "s"}):`, ...shown, ...more].join("\n");
}

/** Of `list of events` the list is meant. */
function isPlural(subject: string): boolean {
  return subject.split(" of ")[0]?.endsWith("s") ?? false;
}

/**
 * Writes a path the way a developer would: `members[0].id`.
 *
 * @param path - Keys and positions, from the outside in.
 * @returns The path as text; `(root)` for the input as a whole.
 * @throws TypeError when it is no list of keys and positions.
 * @example
 * ```ts
 * import { sayPath } from "kulturskole-veiledning";
 *
 * sayPath(["members", 0, "id"]); // => "members[0].id"
 * ```
 */
export function sayPath(path: readonly (string | number)[]): string {
  if (!isPath(path)) throw new TypeError("What was given is not a path: give a list of keys and positions.");
  const text = path.map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`)).join("");
  return text === "" ? "(root)" : text.replace(/^\./, "");
}

function isPath(path: unknown): boolean {
  return Array.isArray(path) && path.every((key) => typeof key === "string" || typeof key === "number");
}
