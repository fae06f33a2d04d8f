import { describe, expect, it } from "vitest";
import { explain, locales, municipalityRegister, round2026, type EligibilityOptions, type Round } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";
import { register } from "./registers.js";

const applicant = (number: string | undefined, round: Round = round2026, options: EligibilityOptions = {}) =>
  found("eligibility.municipality", applicationWith({ municipality: number === undefined ? {} : { number } }), round, options);

const countyPrefixes = ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"];

describe("who can apply (D11)", () => {
  it("is read from the number, and rests on no assumption where that is of a municipality", () => {
    expect(applicant("5006")).toEqual({
      rule: "eligibility.municipality",
      force: "must",
      outcome: "met",
      code: "municipality",
      expected: { countyPrefixes, alsoAllowed: [] },
      received: "5006",
      path: ["municipality", "number"],
      provisions: ["target/1"],
      assumptions: [],
    });
  });

  it.each(Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, "0")))("county %s", (prefix) => {
    const code = countyPrefixes.includes(prefix) ? "municipality" : "not-in-a-county";
    expect(applicant(`${prefix}01`)).toMatchObject({ code, ...(code === "municipality" ? { outcome: "met", assumptions: [] } : { outcome: "unmet", assumptions: ["D11"] }) });
  });

  it.each([
    ["0000", "not-in-a-county"],
    ["9999", "not-in-a-county"],
    ["2100", "not-in-a-county"],
    ["٥٠٠٦", "not-four-digits"],
    ["500", "not-four-digits"],
    ["50061", "not-four-digits"],
    ["५००६", "not-four-digits"],
    ["-500", "not-four-digits"],
    ["5e03", "not-four-digits"],
    ["0001", "not-in-a-county"],
    ["0101", "not-in-a-county"],
    ["1001", "not-in-a-county"],
    ["3001", "not-in-a-county"],
    ["5401", "not-in-a-county"],
    ["99", "not-four-digits"],
    ["50.6", "not-four-digits"],
    ["Oslo", "not-four-digits"],
  ])("is no municipality with the number %j: %s", (number, code) => {
    const repair = { action: "answer", path: ["municipality", "number"] };
    const received = code === "not-four-digits" ? null : number;
    expect(applicant(number)).toMatchObject({ outcome: "unmet", code, received, assumptions: ["D11"], repair });
    expect(applicant(number, round2026, { register })).toEqual(applicant(number));
  });

  it.each(["5006 ", " 5006", "5006\n", "5006\u00a0", "5\u00a0006", "5 006", "5006\u200b", "５００６", "５0０6"])("is read as people write it: %j", (number) => {
    expect(applicant(number)).toEqual(applicant("5006"));
    expect(applicant(number, round2026, { register })).toEqual(applicant("5006", round2026, { register }));
  });

  it("is told what a number without its first zero is likely to be, as spreadsheets write Oslo’s", () => {
    const repair = { action: "answer", path: ["municipality", "number"], values: ["0301"] };
    expect(applicant("301")).toMatchObject({ outcome: "unmet", code: "not-four-digits", received: null, repair });
    expect(explain(round2026, applicant("301"), "nb")).toContain("Skulle det stå 0301?");
    expect(applicant("302", round2026, { register }).repair).toEqual({ action: "answer", path: ["municipality", "number"] });
  });

  it.each(["5", "50", "500", "301"])("is unknown while its number may still be half written: %s", (number) => {
    for (const submittedAt of [undefined, null]) {
      expect(found("eligibility.municipality", { ...applicationWith({ municipality: { number } }), submittedAt })).toMatchObject({ outcome: "unknown", code: "number-incomplete", received: null });
    }
  });

  it.each(["50061", "Oslo", "9999", "2100"])("is unmet with a number that no more digits would mend, submitted or not: %s", (number) => {
    expect(found("eligibility.municipality", { municipality: { number } }).outcome).toBe("unmet");
  });

  it.each([undefined, "", " ", "\u00a0"])("is unknown without a number (%j)", (number) => {
    expect(applicant(number)).toMatchObject({
      outcome: "unknown",
      code: "number-missing",
      received: null,
      repair: { action: "answer", path: ["municipality", "number"] },
    });
  });

  it("is unknown without a municipality", () => {
    expect(found("eligibility.municipality", {})).toMatchObject({ outcome: "unknown", code: "number-missing" });
  });

  it("does not depend on the name, for names are neither unique nor lasting", () => {
    expect(found("eligibility.municipality", applicationWith({ municipality: { number: "1818", name: "Herøy" } })).outcome).toBe("met");
    expect(found("eligibility.municipality", applicationWith({ municipality: { name: "Herøy" } })).outcome).toBe("unknown");
  });
});

describe("a round that lets Longyearbyen in", () => {
  const round = roundWith(({ application }) => (application.applicants.alsoAllowed = ["2100"]));

  it.each([
    ["2100", "let-in-by-number"],
    ["2101", "not-in-a-county"],
    ["5006", "municipality"],
    ["2100 ", "let-in-by-number"],
  ])("%s: %s", (number, code) => {
    expect(applicant(number, round)).toMatchObject({ code });
  });
});

describe("a number that is held against a register", () => {
  it.each(["0301", "1103", "1515", "1818", "3114", "3201", "3322", "3419", "3907", "4001", "4204", "4601", "5001", "5501", "5605"])("%s is in it", (number) => {
    expect(applicant(number, round2026, { register })).toEqual({ ...applicant(number), code: "in-register" });
  });

  it.each(["0302", "1507", "1567", "3101", "5005", "5007", "5699"])("%s has its county, and is not in it", (number) => {
    expect(applicant(number)).toMatchObject({ outcome: "met", code: "municipality" });
    expect(applicant(number, round2026, { register })).toMatchObject({
      outcome: "unmet",
      force: "must",
      code: "not-in-register",
      expected: { countyPrefixes, alsoAllowed: [] },
      received: number,
      repair: { action: "answer", path: ["municipality", "number"] },
    });
  });

  it("is held against its county all the same, whatever the register has", () => {
    const abroad = municipalityRegister([{ number: "2100", name: "Longyearbyen" }, { number: "9999", name: "Uoppgitt" }]);
    expect(["2100", "9999"].map((number) => applicant(number, round2026, { register: abroad }).code)).toEqual(["not-in-a-county", "not-in-a-county"]);
  });

  it.each([
    ["2100", "let-in-by-number", "met"],
    ["2101", "not-in-a-county", "unmet"],
    ["5006", "in-register", "met"],
    ["5005", "not-in-register", "unmet"],
  ])("lets Longyearbyen in where the round does, whether or not it knows it: %s", (number, code, outcome) => {
    const round = roundWith(({ application }) => (application.applicants.alsoAllowed = ["2100"]));
    const both = [register, municipalityRegister([{ number: "2100", name: "Longyearbyen" }, { number: "5006", name: "Steinkjer" }])];
    for (const each of both) expect(applicant(number, round, { register: each })).toMatchObject({ code, outcome });
  });
});

describe("a number that is wrong where the name is right", () => {
  const split = municipalityRegister([{ number: "1508", name: "Ålesund" }, { number: "1580", name: "Haram" }, { number: "5603", name: "Hammerfest" }]);
  const named = (number: string, name: string) => found("eligibility.municipality", applicationWith({ municipality: { number, name } }), round2026, { register: split });

  it.each([
    ["1507", "Ålesund", "not-in-register", "1508"],
    ["2004", "Hammerfest", "not-in-a-county", "5603"],
    ["15080", "Ålesund kommune", "not-four-digits", "1508"],
  ])("%s %s is %s, and the number that it has now is offered and said: %s", (number, name, code, likely) => {
    const finding = named(number, name);
    expect(finding).toMatchObject({ outcome: "unmet", code, repair: { action: "answer", path: ["municipality", "number"], values: [likely] } });
    for (const locale of locales) expect(explain(round2026, finding, locale)).toContain(likely);
  });

  it("has nothing to offer where the register does not know the name either", () => {
    expect(named("1507", "Kari Nordmann").repair).toEqual({ action: "answer", path: ["municipality", "number"] });
  });
});

describe("a number that is missing where the name is given", () => {
  const named = (name: string | null | undefined, options: EligibilityOptions = { register }) =>
    found("eligibility.municipality", { municipality: name === undefined ? { number: null } : { number: null, name } }, round2026, options);
  const path = ["municipality", "number"];

  it.each<[string, string[]]>([
    ["Herøy", ["1515", "1818"]],
    ["Våler (Østfold)", ["3114", "3419"]],
    ["steinkjer", ["5006"]],
    ["Karasjok", ["5610"]],
    ["Nes", ["3322"]],
  ])("%s: the numbers that the name leads to are told", (name, values) => {
    expect(named(name)).toMatchObject({ outcome: "unknown", code: "number-missing", received: { numbers: values }, repair: { action: "answer", path, values } });
  });

  it.each([undefined, null, "", " ", "Kari Nordmann"])("%j leads to none", (name) => {
    expect(named(name)).toMatchObject({ outcome: "unknown", code: "number-missing", received: null });
    expect(named(name).repair).toEqual({ action: "answer", path });
  });

  it("is all that can be said without a register", () => {
    expect(named("Herøy", {})).toMatchObject({ received: null, repair: { action: "answer", path } });
  });
});
