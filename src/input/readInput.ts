import type * as z from "zod";
import { InvalidInputError, type FoundIssue } from "./invalidInputError.js";

/**
 * Reads unknown data through a schema, or throws one error that lists everything wrong with it.
 *
 * @param subject - What is read, as the error names it.
 * @param schema - The schema that decides.
 * @param input - Anything at all.
 * @returns The parsed data; the input itself is left as it was.
 * @throws InvalidInputError when the schema refuses the input.
 */
export function readInput<Schema extends z.ZodType>(subject: string, schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInputError(subject, inputIssues(result.error));
}

/**
 * Turns zod's issues into ours.
 *
 * @param error - What zod found.
 * @returns The same issues, with messages that are safe to log.
 */
export function inputIssues(error: z.ZodError): readonly FoundIssue[] {
  return error.issues.flatMap(issuesOf);
}

/** Of a choice between shapes, only one of which was begun on, what is wrong inside that one says more than that none fits. */
function issuesOf(issue: z.core.$ZodIssue): readonly FoundIssue[] {
  const begun = issue.code === "invalid_union" ? issue.errors.filter((issues) => issues.some(({ path }) => path.length > 0)) : [];
  const [inside] = begun;
  if (inside === undefined || begun.length > 1) return [{ path: issue.path.map(pathKey), message: sayIssue(issue), code: issue.code, params: paramsOf(issue) }];
  return inside.flatMap((each) => issuesOf({ ...each, path: [...issue.path, ...each.path] }));
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === "number" ? key : sayKey(String(key));
}

/** Unknown keys come from the sender and may hold anything, so only those that look like names are repeated. */
function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return issue.message;
  return `Unrecognized key${issue.keys.length === 1 ? "" : "s"}: ${issue.keys.slice(0, 5).map(sayKey).join(", ")}`;
}

function sayKey(key: string): string {
  return /^[\w$.-]{1,40}$/.test(key) ? key : `(a key of ${String(key.length)} characters)`;
}

/** What zod says of an issue beside its place and its words; never what was given. */
function paramsOf(issue: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  if (issue.code === "invalid_value") return { values: issue.values };
  if (issue.code === "invalid_type") return { expected: issue.expected };
  if (issue.code === "too_small") return { minimum: issue.minimum, origin: issue.origin };
  if (issue.code === "too_big") return { maximum: issue.maximum, origin: issue.origin };
  if (issue.code === "invalid_format") return { format: issue.format };
  return issue.code === "custom" ? (issue.params ?? {}) : {};
}
