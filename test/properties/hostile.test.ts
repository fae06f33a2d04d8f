import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessGroup, assessRound, explain, locales, round2026, type Finding } from "../../src/index.js";
import { catalogue } from "../../src/catalogue/index.js";
import { complaintsAbout } from "../hostile/complaint.js";
import { placesIn, withAt } from "../hostile/places.js";
import { publicFunctions, schemas } from "../hostile/publicFunctions.js";
import { copyOfRound } from "../group/rounds.js";

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
const publicFunction = fc.constantFrom(...publicFunctions);

describe("every public function", () => {
  it("answers, or explains what to give, whatever all its arguments are", () => {
    fc.assert(
      fc.property(publicFunction, fc.array(anything, { maxLength: 4 }), ({ name, call }, args) => {
        expect(complaintsAbout(() => call(args), name)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers, or explains what to give, whatever stands in one place of its arguments", () => {
    const places = publicFunctions.flatMap(({ name, args, call }) => {
      // A copy of the round is read anew, as one from JSON is.
      const given = args.map((argument) => (argument === round2026 ? copyOfRound() : argument));
      return given.flatMap((argument, position) =>
        placesIn(argument).map((path) => ({ name: `${name} at ${path.join(".")}`, call: (value: unknown) => call(given.with(position, withAt(argument, path, value))) })),
      );
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ name, call }, value) => {
        expect(complaintsAbout(() => call(value), name)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves what it is given as it was", () => {
    fc.assert(
      fc.property(publicFunction, fc.array(fc.jsonValue(), { maxLength: 4 }), ({ name, call }, args) => {
        const before = JSON.stringify(args);
        complaintsAbout(() => call(args), name);
        expect(JSON.stringify(args)).toBe(before);
      }),
    );
  });
});

describe("every schema", () => {
  it("answers yes or no to anything", () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemas), anything, ({ name, schema }, value) => {
        expect(complaintsAbout(() => schema.safeParse(value), name)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("explain", () => {
  it("answers, or explains what to give, for a known rule and code with anything else in the finding", () => {
    const cases = catalogue.flatMap(({ id, texts }) => Object.keys(texts.nb).map((code) => ({ rule: id, code })));
    fc.assert(
      fc.property(fc.constantFrom(...cases), anything, anything, fc.constantFrom(...locales), (finding, expected, received, locale) => {
        expect(complaintsAbout(() => explain({ ...finding, expected, received } as Finding, locale), `${finding.rule} ${finding.code}`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads nothing of a finding but what the finding itself carries", () => {
    const findings = [...assessRound(round2026).findings, ...assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings];
    fc.assert(
      fc.property(fc.constantFrom(...findings), fc.constantFrom(...locales), (finding, locale) => {
        expect(explain(structuredClone(finding), locale)).toBe(explain(finding, locale));
      }),
    );
  });
});
