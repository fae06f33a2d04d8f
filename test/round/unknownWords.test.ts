import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import {
  sayActivity,
  sayArea,
  sayAudience,
  sayCommitment,
  sayCostItem,
  sayMode,
  sayPayer,
  sayRole,
  saySemester,
} from "../../src/round/index.js";

const namers = [
  { name: "sayActivity", say: sayActivity, known: "kick-off", subject: "kind of activity" },
  { name: "sayArea", say: sayArea, known: "pedagogy", subject: "area" },
  { name: "sayAudience", say: sayAudience, known: "whole-group", subject: "audience" },
  { name: "sayCommitment", say: sayCommitment, known: "time", subject: "commitment" },
  { name: "sayCostItem", say: sayCostItem, known: "adviser", subject: "cost" },
  { name: "sayMode", say: sayMode, known: "digital", subject: "mode" },
  { name: "sayPayer", say: sayPayer, known: "municipality", subject: "payer" },
  { name: "sayRole", say: sayRole, known: "principal", subject: "seat" },
  { name: "saySemester", say: saySemester, known: "autumn-2026", subject: "semester" },
] as const;

describe.each(namers)("$name", ({ say, known, subject }) => {
  it.each(["Kari Testesen", "constructor", "__proto__", "toString", "", 7, null, undefined])("refuses %j without repeating it", (word) => {
    expect(() => say(word as never, "nb")).toThrow(InvalidInputError);
    expect(() => say(word as never, "nb")).toThrow(new RegExp(`^The ${subject} is not valid \\(1 problem\\):\n {2}\\(root\\): (?!.*Kari)`));
  });

  it.each(["no", "NB", "nb-NO", "constructor", "__proto__", null])("refuses the language %j", (locale) => {
    expect(() => say(known as never, locale as never)).toThrow(/^The locale is not valid/);
  });
});

describe("saySemester", () => {
  it.each(["autumn-26", "autumn-20266", "summer-2026", "Autumn-2026", "spring 2027", " spring-2027"])("refuses %s, which is no semester", (id) => {
    expect(() => saySemester(id as never, "nb")).toThrow(InvalidInputError);
  });
});
