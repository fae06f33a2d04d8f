import { describe, expect, it } from "vitest";
import { InvalidInputError, registerFromKlass } from "../../src/index.js";
import { refusalOf } from "./registers.js";

/** One code as KLASS writes it, fields that are not read among them. */
function code(number: unknown, name: unknown, range: { from?: unknown; to?: unknown } = {}): object {
  const rest = { parentCode: null, level: "1", shortName: "", presentationName: "", validFrom: null, validTo: null, notes: null };
  const dates = "from" in range || "to" in range ? { validFromInRequestedRange: range.from, validToInRequestedRange: range.to } : {};
  return { code: number, name, ...rest, ...dates };
}

const of = (...codes: readonly unknown[]) => registerFromKlass({ codes });

describe("an answer of KLASS for a day (codesAt)", () => {
  const register = of(code("0301", "Oslo"), code("1515", "Herøy"), code("1818", "Herøy"), code("5610", "Kárášjohka - Karasjok"), code("9999", "Uoppgitt"));

  it("gives the municipalities, with the names they have", () => {
    expect(register.numbered("0301")).toEqual({ number: "0301", name: "Oslo", formerNames: [] });
    expect(register.named("Herøy").map(({ number }) => number)).toEqual(["1515", "1818"]);
    expect(register.named("Karasjok").map(({ number }) => number)).toEqual(["5610"]);
  });

  it("gives no municipality for what is not stated", () => {
    expect([register.numbered("9999"), register.named("Uoppgitt")]).toEqual([undefined, []]);
  });

  it("may have a code of its own level, or none: 131 has one level, which is not read", () => {
    expect(of({ code: "0301", name: "Oslo" }).numbered("0301")).toMatchObject({ name: "Oslo" });
    expect(of({ ...code("0301", "Oslo"), level: "7", parentCode: "03" }).numbered("0301")).toMatchObject({ name: "Oslo" });
  });
});

describe("an answer of KLASS for a range of days (codes)", () => {
  const renamed = [code("5001", "Trondheim", { from: "2018-01-01", to: "2024-01-01" }), code("5001", "Trondheim - Tråante", { from: "2024-01-01", to: null })];

  it.each([
    ["in order", renamed],
    ["in reverse order", renamed.toReversed()],
  ])("gives the latest name, and the earlier ones as former names: %s", (_what, codes) => {
    expect(of(...codes).numbered("5001")).toEqual({ number: "5001", name: "Trondheim - Tråante", formerNames: ["Trondheim"] });
  });

  it("gives each former name once, and none that is the name again", () => {
    const names = ["Nes", "Nesbyen", "Nes", "Nesbyen"].map((name, index) => code("3322", name, { from: `202${String(index)}-01-01`, to: `202${String(index + 1)}-01-01` }));
    expect(of(...names).numbered("3322")).toEqual({ number: "3322", name: "Nesbyen", formerNames: ["Nes"] });
  });

  it("takes the one that stands last where no dates tell which is the latest", () => {
    expect(of(code("3322", "Nes"), code("3322", "Nesbyen")).numbered("3322")).toMatchObject({ name: "Nesbyen", formerNames: ["Nes"] });
  });

  it.each([
    ["in a range without an end", null],
    ["in a range with one", "2026-01-01"],
  ])("leaves out a code that ended before the others: %s", (_what, to) => {
    const register = of(
      code("1507", "Ålesund", { from: "2020-01-01", to: "2024-01-01" }),
      code("1508", "Ålesund", { from: "2024-01-01", to }),
      code("1580", "Haram", { from: "2024-01-01", to }),
      code("1515", "Herøy", { from: "2020-01-01", to }),
      code("9999", "Uoppgitt", { from: "2020-01-01", to: null }),
    );
    expect(register.numbered("1507")).toBeUndefined();
    expect(register.named("Ålesund").map(({ number }) => number)).toEqual(["1508"]);
    expect(["1515", "1580"].map((number) => register.numbered(number)?.name)).toEqual(["Herøy", "Haram"]);
  });

  it("keeps all codes when all of them end with the range", () => {
    const register = of(code("1507", "Ålesund", { from: "2020-01-01", to: "2024-01-01" }), code("5006", "Steinkjer", { from: "2020-01-01", to: "2024-01-01" }));
    expect(["1507", "5006"].map((number) => register.numbered(number)?.name)).toEqual(["Ålesund", "Steinkjer"]);
  });
});

describe("what is no such answer is refused, and told where", () => {
  const oslo = code("0301", "Oslo");
  it.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["(root): Invalid input: expected object, received undefined"]],
    ["text that is not parsed", '{"codes":[]}', ["(root): Invalid input: expected object, received string"]],
    ["an answer without codes", { classification: 131 }, ["codes: Invalid input: expected array, received undefined"]],
    ["no codes", { codes: [] }, ["codes: Expected at least one municipality"]],
    ["nothing but what is not stated", { codes: [code("9999", "Uoppgitt")] }, ["codes: Expected at least one municipality"]],
    ["counties, which are another classification", { codes: [code("03", "Oslo")] }, ["codes[0].code: Expected a municipality number of four digits"]],
    ["city districts, which are another one", { codes: [oslo, code("030101", "Gamle Oslo")] }, ["codes[1].code: Expected a municipality number of four digits"]],
    ["a code that is a number", { codes: [oslo, oslo, oslo, code(301, "Oslo")] }, ["codes[3].code: Invalid input: expected string, received number"]],
    ["a code without a name", { codes: [oslo, code("5006", null)] }, ["codes[1].name: Invalid input: expected string, received null"]],
    ["a code with a name that is empty, as in a language that KLASS lacks", { codes: [code("5006", "")] }, ["codes[0].name: Expected a name of at least one letter"]],
    ["a day that does not exist", { codes: [code("5006", "Steinkjer", { from: "2023-02-29", to: null })] }, ["codes[0].validFromInRequestedRange: Expected a day that exists, written YYYY-MM-DD, in the years 0001 to 9999."]],
    ["a code that is null", { codes: [null] }, ["codes[0]: Invalid input: expected object, received null"]],
  ])("%s", (_what, answer, problems) => {
    expect(refusalOf(() => registerFromKlass(answer))).toEqual(problems);
  });

  it("with one error that names no values", () => {
    const call = () => of(code("Kari Nordmann", "1"), code("Kari Nordmann", 2));
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(/^(?!.*Kari)The answer of KLASS is not valid \(4 problems\):/s);
  });

  it("when it holds more codes than there have ever been", () => {
    const codes = Array.from({ length: 5001 }, () => oslo);
    expect(refusalOf(() => of(...codes))).toHaveLength(1);
    expect(of(...codes.slice(1)).numbered("0301")).toMatchObject({ formerNames: [] });
  });

  it("but not for fields that are not read, whatever they hold", () => {
    const answer = JSON.parse('{ "codes": [{ "code": "5006", "name": "Steinkjer", "__proto__": { "code": "1" }, "notes": { "toString": 1 } }], "__proto__": { "codes": [] } }') as unknown;
    expect(registerFromKlass(answer).numbered("5006")).toEqual({ number: "5006", name: "Steinkjer", formerNames: [] });
  });

  it("nor for a name that reaches for the prototype, or five thousand names of one code", () => {
    const codes = Array.from({ length: 5000 }, (_, index) => code("5006", index === 0 ? "__proto__" : `Steinkjer ${String(index)}`));
    expect(of(...codes).named("__proto__").map(({ number }) => number)).toEqual(["5006"]);
  });
});
