import { describe, expect, it } from "vitest";
import { municipalityRegister, round2026, type EligibilityOptions, type Round } from "../../src/index.js";
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
    ["5006 ", "not-four-digits"],
    [" 5006", "not-four-digits"],
    ["5006\n", "not-four-digits"],
    ["５００６", "not-four-digits"],
    ["٥٠٠٦", "not-four-digits"],
    ["500", "not-four-digits"],
    ["50061", "not-four-digits"],
    ["0301 ", "not-four-digits"],
    ["５0０6", "not-four-digits"],
    ["५००६", "not-four-digits"],
    ["5 006", "not-four-digits"],
    ["5006\u200b", "not-four-digits"],
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
    [" ", "not-four-digits"],
  ])("is no municipality with the number %j: %s", (number, code) => {
    const repair = { action: "answer", path: ["municipality", "number"] };
    const received = code === "not-four-digits" ? null : number;
    expect(applicant(number)).toMatchObject({ outcome: "unmet", code, received, assumptions: ["D11"], repair });
    expect(applicant(number, round2026, { register })).toEqual(applicant(number));
  });

  it.each([undefined, ""])("is unknown without a number (%j)", (number) => {
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
    ["2100 ", "not-four-digits"],
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
