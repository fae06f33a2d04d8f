import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { locales } from "../../src/language/index.js";
import { sayHoliday } from "../../src/round/index.js";
import { publicHolidaysOf, publicHolidaysOn, type HolidayId } from "../../src/time/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";

const names = publicHolidaysOf(2027).map(({ name }) => name);

describe("the names of public holidays", () => {
  it.each<[HolidayId, string, string, string]>([
    ["maundy-thursday", "skjærtorsdag", "skjærtorsdag", "Maundy Thursday"],
    ["labour-day", "arbeidernes dag", "arbeidardagen", "Labour Day"],
    ["ascension-day", "Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day"],
    ["st-stephens-day", "andre juledag", "andre juledag", "St Stephen’s Day"],
  ])("are those of each language: %s", (id, ...texts) => {
    expect(locales.map((locale) => sayHoliday(id, locale))).toEqual(texts);
  });

  it("are two on 17 May 2027", () => {
    expect(publicHolidaysOn("2027-05-17").map(({ name }) => sayHoliday(name, "nn"))).toEqual(["grunnlovsdagen", "andre pinsedag"]);
  });

  it.each(locales)("differ from each other, in %s", (locale) => {
    expect(new Set(names.map((name) => sayHoliday(name, locale))).size).toBe(12);
  });

  it("are nynorsk in nynorsk and English in English", () => {
    expect(names.map((name) => sayHoliday(name, "nn")).filter(looksLikeBokmal)).toEqual([]);
    expect(names.map((name) => sayHoliday(name, "en")).filter((name) => /[æøå'"]/i.test(name))).toEqual([]);
  });

  it.each(["christmas-eve", "toString", "", null])("are not known of %j", (id) => {
    expect(() => sayHoliday(id as HolidayId, "nb")).toThrow(InvalidInputError);
  });
});
