import { deepStrictEqual } from "node:assert/strict";

/** What `// =>` becomes. A function of its own, because node's narrows the type of what it compares. */
export function $equal(actual: unknown, expected: unknown): void {
  deepStrictEqual(plain(actual), plain(expected));
}

/** Documentation is typed with plain spaces, where a text has some at which no line breaks. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\u00a0", " ");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
