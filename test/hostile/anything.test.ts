import fc from "fast-check";
import { expect, it } from "vitest";
import { explain, locales, round2026, type Finding } from "../../src/index.js";
import { everyRule } from "../../src/explain/index.js";
import { codesOf } from "../explain/codes.js";
import { complaintsAbout } from "./complaint.js";
import { publicFunctions, schemas } from "./publicFunctions.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: "binary",
  key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "members", "id", "seats", "role", "rule", "code", "on")),
});

it("every public function answers, or explains what to give, whatever all its arguments are, and every schema says yes or no", () => {
  const asked = [...publicFunctions, ...schemas.map(({ name, schema }) => ({ name, call: ([value]: readonly unknown[]) => schema.safeParse(value) }))];
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.array(anything, { maxLength: 4 }), ({ name, call }, args) => {
      expect(complaintsAbout(() => call(args), name)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

it("explain answers, or explains what to give, for a known rule and code with anything else in the finding", () => {
  const cases = everyRule.flatMap((rule) => codesOf(rule).map((code) => ({ rule: rule.id, code })));
  fc.assert(
    fc.property(fc.constantFrom(...cases), anything, anything, fc.constantFrom(...locales), (finding, expected, received, locale) => {
      expect(complaintsAbout(() => explain(round2026, { ...finding, expected, received } as Finding, locale), `${finding.rule} ${finding.code}`)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
