import type * as z from "zod";

type Issue = z.core.$ZodIssue;

type Found<Code extends Issue["code"]> = z.core.$ZodRawIssue<Extract<Issue, { readonly code: Code }>>;

/** Whatever the host has told zod to say. Nothing that was given is repeated, but for the names of fields. */
export function sayExpected(issue: z.core.$ZodRawIssue): string {
  // Each is handed the issue of its own code.
  return messages[issue.code](issue as never);
}

const messages: { readonly [Code in Issue["code"]]: (issue: Found<Code>) => string } = {
  invalid_type: ({ expected, input }) => `Invalid input: expected ${expected}, received ${typeOf(input)}`,
  invalid_value: ({ values }) => (values.length === 1 ? `Invalid input: expected ${quoted(values[0])}` : `Invalid option: expected one of ${values.map(quoted).join("|")}`),
  too_big: ({ origin, inclusive, maximum }) => `Too big: expected ${sized(origin, inclusive === false ? "<" : "<=", maximum)}`,
  too_small: ({ origin, inclusive, minimum }) => `Too small: expected ${sized(origin, inclusive === false ? ">" : ">=", minimum)}`,
  invalid_format: ({ format, pattern = "" }) => `Expected ${formats[format] ?? `a text that matches ${pattern || format}`}`,
  not_multiple_of: ({ divisor }) => `Invalid number: must be a multiple of ${String(divisor)}`,
  unrecognized_keys: ({ keys, inst }) => `Unrecognized key${keys.length === 1 ? "" : "s"}: ${namedKeys(keys).map(sayKey).join(", ")}${expectedKeys(inst)}`,
  invalid_union: sayUnion,
  invalid_key: ({ issues }) => `Invalid key in record: ${issues.map(({ message }) => message).join("; ")}`,
  invalid_element: ({ issues }) => `Invalid element: ${issues.map(({ message }) => message).join("; ")}`,
  custom: () => "Expected something else",
};

const formats: Readonly<Record<string, string>> = { url: "a web address", email: "an e-mail address" };

const units: Readonly<Record<string, string>> = { string: "characters", array: "items", set: "items", map: "entries" };

function sized(origin: string, comparison: string, limit: number | bigint): string {
  const unit = units[origin];
  return unit === undefined ? `${origin} to be ${comparison}${String(limit)}` : `${origin} to have ${comparison}${String(limit)} ${unit}`;
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? "array" : typeof value;
}

function sayUnion(issue: Found<"invalid_union">): string {
  if ("options" in issue && Array.isArray(issue.options)) return `Invalid discriminator value. Expected ${issue.options.map((each) => `'${String(each)}'`).join(" | ")}`;
  return `Invalid input: expected ${issue.errors.flatMap(expectedBy).join(" or ") || "something else"}`;
}

function expectedBy([first]: readonly Issue[]): readonly string[] {
  if (first === undefined) return [];
  return first.path.length === 0 && first.code === "invalid_type" ? [first.expected] : [first.message.replace(/^(?:Invalid \w+: e|E)xpected /, "")];
}

/** More choices than these help nobody. */
const mostChoices = 12;

function expectedKeys(object: unknown): string {
  const keys = Object.keys((object as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
  return keys.length === 0 || keys.length > mostChoices ? "" : ` (expected ${keys.join(", ")})`;
}

export function namedKeys(keys: readonly string[]): readonly string[] {
  return keys.slice(0, 5);
}

/** A key comes from the sender and may hold anything, so only what looks like the name of a field is repeated. */
export function sayKey(key: string): string {
  return isFieldName(key) ? key : countedKey(key);
}

/** In small letters at first, as no name of a person is, and without a number of a person in it. */
export function isFieldName(key: string): boolean {
  return /^[a-z_$][\w$-]{0,39}$/.test(key) && !/\d{5}/.test(key);
}

export function sayPathKey(key: string): string {
  return isFieldName(key.replaceAll(".", "")) || /^\d{1,4}$/.test(key) ? key : countedKey(key);
}

function countedKey(key: string): string {
  return `(a key of ${String(key.length)} characters)`;
}
