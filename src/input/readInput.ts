import type * as z from "zod";
import { InvalidInputError, type FoundIssue } from "./invalidInputError.js";

/** Reads unknown data through a schema, or throws one error that lists everything wrong with it. */
export function readInput<Schema extends z.ZodType>(subject: string, schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInputError(subject, inputIssues(result.error));
}

/** Reads several arguments, so that one error lists what is wrong with all of them. */
export function readAll<const Reads extends readonly (() => unknown)[]>(...reads: Reads): { readonly [Place in keyof Reads]: ReturnType<Reads[Place]> } {
  const errors: InvalidInputError[] = [];
  const results = reads.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      errors.push(error);
      return undefined;
    }
  });
  const [first, ...others] = errors;
  if (first !== undefined && others.length === 0) throw first;
  if (first !== undefined) throw new InvalidInputError(errors.map(({ subject }) => subject).join(" and the "), errors.flatMap(({ issues }) => issues));
  // Each has been read, in its place.
  return results as { readonly [Place in keyof Reads]: ReturnType<Reads[Place]> };
}

/** Turns zod's issues into ours. */
export function inputIssues(error: z.ZodError): readonly FoundIssue[] {
  return toThePoint(error.issues).flatMap(issuesOf);
}

/** Where a list is asked for and a text is given, zod also says that the text is too long. */
function toThePoint(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.filter(({ code, path }, index) => {
    const before = issues[index - 1];
    const isOfLength = code === "too_small" || code === "too_big";
    return !(isOfLength && before?.code === "invalid_type" && before.path.length === path.length && path.every((key, place) => key === before.path[place]));
  });
}

/** Of a choice between shapes, only one of which was begun on, what is wrong inside that one says more than that none fits. */
function issuesOf(issue: z.core.$ZodIssue): readonly FoundIssue[] {
  const begun = issue.code === "invalid_union" ? issue.errors.filter((issues) => issues.some(({ path }) => path.length > 0)) : [];
  const [inside] = begun;
  if (inside === undefined || begun.length > 1) return [{ path: issue.path.map(pathKey), message: sayIssue(issue), code: issue.code, params: paramsOf(issue) }];
  return toThePoint(inside).flatMap((each) => issuesOf({ ...each, path: [...issue.path, ...each.path] }));
}

/** Hands an issue that was found elsewhere on to zod, which knows no kinds of such but one: which it was stays among the params. */
export function asCustomIssue({ path, message, code = "custom", params = {} }: FoundIssue, below: FoundIssue["path"] = []) {
  return { code: "custom" as const, path: [...below, ...path], message, params: code === "custom" ? params : { expectation: code, ...params } };
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === "number" ? key : sayKey(String(key));
}

/** Unknown keys come from the sender and may hold anything, so only those that look like names are repeated. */
function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return issue.message;
  return `Unrecognized key${issue.keys.length === 1 ? "" : "s"}: ${namedKeys(issue.keys).map(sayKey).join(", ")}`;
}

function namedKeys(keys: readonly string[]): readonly string[] {
  return keys.slice(0, 5);
}

function sayKey(key: string): string {
  return isName(key) ? key : `(a key of ${String(key.length)} characters)`;
}

function isName(key: string): boolean {
  return /^[\w$.-]{1,40}$/.test(key);
}

/** What zod says of an issue beside its place and its words; never a value that was given. */
function paramsOf(issue: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  if (issue.code === "invalid_value") return { values: issue.values };
  if (issue.code === "invalid_type") return { expected: issue.expected };
  if (issue.code === "too_small") return { minimum: issue.minimum, origin: issue.origin };
  if (issue.code === "too_big") return { maximum: issue.maximum, origin: issue.origin };
  return paramsOfOther(issue);
}

function paramsOfOther(issue: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  if (issue.code === "invalid_format") return { format: issue.format };
  if (issue.code === "not_multiple_of") return { divisor: issue.divisor };
  if (issue.code === "unrecognized_keys") return { keys: namedKeys(issue.keys).filter(isName) };
  if (issue.code === "invalid_union") return "options" in issue ? { expectation: "invalid_value", values: issue.options } : {};
  return issue.code === "custom" ? (issue.params ?? {}) : {};
}
