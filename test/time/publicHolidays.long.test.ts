import { expect, it } from "vitest";
import { publicHolidaysOf } from "../../src/time/index.js";
import { asLines, independently } from "./otherHolidays.js";

it("the public holidays agree with an independent calendar in every year from 1900 to 2199", () => {
  const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
  expect(years.flatMap((year) => asLines(publicHolidaysOf(year)))).toEqual(years.flatMap(independently));
});
