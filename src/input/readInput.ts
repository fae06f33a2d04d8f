import type * as z from "zod";
import { InvalidInputError, type FoundIssue } from "./invalidInputError.js";
import { isFieldName, namedKeys, sayExpected, sayPathKey } from "./messages.js";

export function readInput<Schema extends z.ZodType>(subject: string, schema: Schema, input: unknown): z.output<Schema> {
  const { data, issues } = parseInput(schema, input);
  if (issues.length > 0) throw new InvalidInputError(subject, issues);
  return data as z.output<Schema>; // What has no issues has data.
}

export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): { readonly data?: z.output<Schema>; readonly issues: readonly FoundIssue[] } {
  const result = schema.safeParse(input, { error: sayExpected });
  return result.success ? { data: result.data, issues: [] } : { issues: toThePoint(result.error.issues).flatMap(issuesOf) };
}

/** One error lists what is wrong with all of them. */
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
  if (inside === undefined || begun.length > 1) return [{ path: issue.path.map(pathKey), message: issue.message, code: issue.code, params: paramsOf(issue) }];
  return toThePoint(inside).flatMap((each) => issuesOf({ ...each, path: [...issue.path, ...each.path] }));
}

/** Hands an issue that was found elsewhere on to zod, which knows no kinds of such but one: which it was stays among the params. */
export function asCustomIssue({ path, message, code = "custom", params = {} }: FoundIssue, below: FoundIssue["path"] = []) {
  return { code: "custom" as const, path: [...below, ...path], message, params: code === "custom" ? params : { expectation: code, ...params } };
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === "number" ? key : sayPathKey(String(key));
}

/** Never a value that was given. */
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
  if (issue.code === "unrecognized_keys") return { keys: namedKeys(issue.keys).filter(isFieldName) };
  if (issue.code === "invalid_union") return "options" in issue ? { expectation: "invalid_value", values: issue.options } : {};
  return issue.code === "custom" ? (issue.params ?? {}) : {};
}
