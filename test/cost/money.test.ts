import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, locales, round2026, type Locale } from "../../src/index.js";
import { exactly, ratio, sumOfAmounts, wholeOre, type Exact } from "../../src/cost/money.js";
import { amountSchema, rateAmountSchema } from "../../src/round/index.js";

const greatestAmount = Number.MAX_SAFE_INTEGER;
const greatestRate = 100_000_000;

describe("an amount in whole øre", () => {
  it.each<[string, Exact, number]>([
    ["nothing", exactly(0), 0],
    ["a whole amount", exactly(12345), 12345],
    ["just below half an øre", ratio(2_499_999, 1_000_000), 2],
    ["half an øre", ratio(5, 2), 3],
    ["half an øre after an odd one", ratio(7, 2), 4],
    ["just above half an øre", ratio(2_500_001, 1_000_000), 3],
    ["less than half an øre", ratio(1, 3), 0],
    ["half an øre below nothing", ratio(-1, 2), -1],
    ["half an øre further below", ratio(-5, 2), -3],
    ["just less than half an øre below", ratio(-2_499_999, 1_000_000), -2],
    ["100 minutes at 300 kroner an hour", ratio(100, 60).mul(30_000), 50_000],
    ["a third of ten kroner", exactly(1000).mul(ratio(1, 3)), 333],
    ["two thirds of ten kroner", exactly(1000).mul(ratio(2, 3)), 667],
    ["the greatest amount there is", exactly(greatestAmount), greatestAmount],
  ])("is rounded half away from zero: %s", (_what, amount, ore) => {
    expect(wholeOre(amount, "rates")).toBe(ore);
  });

  it("is never less than nothing by a sign alone", () => {
    expect(Object.is(wholeOre(ratio(-1, 3), "rates"), 0)).toBe(true);
  });

  it("is refused above what a number holds exactly, as a sum is", () => {
    expect(() => wholeOre(exactly(greatestAmount).add(1), "rates")).toThrow(InvalidInputError);
    expect(() => sumOfAmounts([greatestAmount, 1], "rates")).toThrow(/rates are not valid[\s\S]*no more than 90 000 billion kroner/);
    expect(sumOfAmounts([greatestAmount - 1, 1], "rates")).toBe(greatestAmount);
    expect(sumOfAmounts([], "rates")).toBe(0);
  });

  it.each<[unknown, boolean, boolean]>([
    [0, true, true],
    [1, true, true],
    [greatestRate, true, true],
    [greatestRate + 1, true, false],
    [greatestAmount, true, false],
    [greatestAmount + 1, false, false],
    [-1, false, false],
    [0.5, false, false],
    [Number.NaN, false, false],
    [Infinity, false, false],
    ["100", false, false],
    [null, false, false],
  ])("is read: %s is an amount (%s) and a rate (%s)", (value, isAmount, isRate) => {
    expect([amountSchema.safeParse(value).success, rateAmountSchema.safeParse(value).success]).toEqual([isAmount, isRate]);
  });
});

/** The spaces at which no line breaks are told from others. */
const said = (ore: number) => locales.map((locale) => explain(round2026, { ore }, locale).replaceAll("\u00a0", "_"));

describe("an amount that is said", () => {
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

describe("an exact number", () => {
  it.each<[number, bigint, bigint]>([
    [7.5, 15n, 2n],
    [0.1, 1n, 10n],
    [6, 6n, 1n],
    // Near these, the package itself only finds 577/81 and 10000.
    [7.123456789, 7_123_456_789n, 1_000_000_000n],
    [9999.9999999, 99_999_999_999n, 10_000_000n],
    [0.000_001, 1n, 1_000_000n],
  ])("is the number as it is written: %s", (value, numerator, denominator) => {
    expect([exactly(value).n, exactly(value).d]).toEqual([numerator, denominator]);
  });
});
