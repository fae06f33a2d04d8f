import { describe, expect, it } from "vitest";
import { round2026, type Round } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";

const applicant = (number: string | undefined, round: Round = round2026) =>
  found("eligibility.municipality", applicationWith({ municipality: number === undefined ? {} : { number } }), round);

const countyPrefixes = ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"];

describe("who can apply (D11)", () => {
  it("is read from the number, and said to rest on a reading", () => {
    expect(applicant("5006")).toEqual({
      rule: "eligibility.municipality",
      force: "must",
      outcome: "met",
      code: "municipality",
      expected: { countyPrefixes, alsoAllowed: [] },
      received: "5006",
      path: ["municipality", "number"],
      facts: ["target/1"],
      assumptions: ["D11"],
    });
  });

  it.each(Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, "0")))("county %s", (prefix) => {
    const code = countyPrefixes.includes(prefix) ? "municipality" : "not-in-a-county";
    expect(applicant(`${prefix}01`)).toMatchObject({ code, outcome: code === "municipality" ? "met" : "unmet" });
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
    ["99", "not-four-digits"],
    ["50.6", "not-four-digits"],
    ["Oslo", "not-four-digits"],
    [" ", "not-four-digits"],
  ])("is no municipality with the number %j: %s", (number, code) => {
    expect(applicant(number)).toMatchObject({ outcome: "unmet", code, received: number, assumptions: ["D11"] });
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
