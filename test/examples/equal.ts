import { deepStrictEqual } from "node:assert/strict";

/** What `// =>` becomes. A function of its own, because node's narrows the type of what it compares. */
export function $equal(actual: unknown, expected: unknown): void {
  deepStrictEqual(actual, expected);
}
