import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, locales, round2026, type Locale } from "../../src/index.js";

/** The spaces at which no line breaks are told from others. */
const said = (ore: number) => locales.map((locale) => explain(round2026, { ore }, locale).replaceAll("\u00a0", "_"));

describe("an amount", () => {
  it.each<[number, string, string]>([
    [0, "0,00_kr", "NOK_0.00"],
    [1, "0,01_kr", "NOK_0.01"],
    [99, "0,99_kr", "NOK_0.99"],
    [100, "1,00_kr", "NOK_1.00"],
    [99_999, "999,99_kr", "NOK_999.99"],
    [123_450, "1_234,50_kr", "NOK_1,234.50"],
    [21_651_000, "216_510,00_kr", "NOK_216,510.00"],
    [Number.MAX_SAFE_INTEGER, "90_071_992_547_409,91_kr", "NOK_90,071,992,547,409.91"],
    [-123_450, "−1_234,50_kr", "NOK_-1,234.50"],
    [-5, "−0,05_kr", "NOK_-0.05"],
  ])("of %s øre is said as %s and %s", (ore, norwegian, english) => {
    expect(said(ore)).toEqual([norwegian, norwegian, english]);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53, "100", null])("is refused where it is %s", (ore) => {
    expect(() => explain(round2026, { ore: ore as number }, "nb")).toThrow(InvalidInputError);
  });

  it("is refused in a language that the library does not know", () => {
    expect(() => explain(round2026, { ore: 100 }, "sv" as Locale)).toThrow(InvalidInputError);
  });
});
