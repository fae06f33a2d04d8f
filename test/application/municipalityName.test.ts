import { describe, expect, it } from "vitest";
import { assessEligibility, municipalityRegister, round2026, type ApplicationDraftInput, type EligibilityOptions } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";
import { register } from "./registers.js";

type Municipality = ApplicationDraftInput["municipality"];

const named = (municipality: Municipality, options: EligibilityOptions = { register }) =>
  found("eligibility.municipality-name", applicationWith({ municipality }), round2026, options);
const path = ["municipality", "name"];

describe("the name of the municipality", () => {
  it.each<[string, string, string]>([
    ["1515", "Herøy (Nordland)", "name-differs"],
    ["1515", "Herøy (Møre og Romsdal)", "name-matches"],
    ["1515", "Herøy", "name-matches"],
    ["1111", "Beta - Gamma", "name-differs"],
    ["1111", "Alfa - Beta", "name-matches"],
    ["1111", "Beta", "name-matches"],
    ["1112", "Delta", "name-differs"],
    ["1112", "Epsilon", "former-name"],
  ])("is none of another municipality’s whole name, whatever the two share: %s %s, %s", (number, name, code) => {
    const alike = municipalityRegister([
      { number: "1515", name: "Herøy (Møre og Romsdal)" },
      { number: "1818", name: "Herøy (Nordland)" },
      { number: "1111", name: "Alfa - Beta" },
      { number: "1112", name: "Beta - Gamma", formerNames: ["Delta", "Epsilon"] },
      { number: "1113", name: "Delta" },
    ]);
    expect(named({ number, name }, { register: alike })).toMatchObject({ code });
  });

  it("that is right is met, and told as the register has it", () => {
    expect(named({ number: "5006", name: "steinkjer kommune" })).toEqual({
      rule: "eligibility.municipality-name",
      force: "expected",
      outcome: "met",
      code: "name-matches",
      expected: { name: "Steinkjer" },
      received: null,
      path,
      provisions: [],
      assumptions: [],
    });
  });

  it.each([
    ["1515", "Herøy", "name-matches"],
    ["1818", "Herøy (Nordland)", "name-matches"],
    ["3114", "Våler", "name-matches"],
    ["3419", "VÅLER", "name-matches"],
    ["5041", "Snåsa", "name-matches"],
    ["5041", "Snåase-Snåsa", "name-matches"],
    ["5610", "Kárášjohka - Karasjok", "name-matches"],
    ["5605", "Sør - Varanger", "name-matches"],
    ["5001", "Trondheim", "name-matches"],
    ["3322", "Nesbyen", "name-matches"],
    ["3322", "Nes", "former-name"],
    ["3322", "nes (Buskerud)", "former-name"],
    ["5006", "Orkland", "name-differs"],
    ["5605", "Varanger", "name-differs"],
    ["5006", "Kari Nordmann", "name-differs"],
    ["5006", "5006", "name-differs"],
    ["5006", "-", "name-differs"],
    ["5006", "", "name-missing"],
    ["5006", " \n", "name-missing"],
    ["5006", null, "name-missing"],
    ["5006", undefined, "name-missing"],
    ["", "", "name-missing"],
    [null, null, "name-missing"],
    ["", "Steinkjer", "name-not-checked"],
    [null, "Steinkjer", "name-not-checked"],
    ["5005", "Steinkjer", "name-not-checked"],
    ["50", "Steinkjer", "name-not-checked"],
    ["2100", "Longyearbyen", "name-not-checked"],
  ])("%j %j: %s", (number, name, code) => {
    const outcomes = { "name-matches": "met", "former-name": "met", "name-differs": "unmet", "name-missing": "unknown", "name-not-checked": "not-applicable" };
    expect(named({ number, ...(name === undefined ? {} : { name }) })).toMatchObject({ code, outcome: outcomes[code as keyof typeof outcomes], force: "expected", path });
  });

  it.each<[string, Municipality]>([
    ["right", { number: "5006", name: "Steinkjer" }],
    ["wrong", { number: "5006", name: "Orkland" }],
    ["missing", { number: "5006" }],
    ["missing along with all else", null],
  ])("is not checked without a register: %s", (_what, municipality) => {
    expect(named(municipality, {})).toMatchObject({ outcome: "not-applicable", code: "name-not-checked", expected: null, received: null });
  });

  it("that is wrong is mended with that of the register, and one that is missing too", () => {
    const repair = { action: "answer", path, values: ["Steinkjer"] };
    expect(named({ number: "5006", name: "Orkland" })).toMatchObject({ expected: { name: "Steinkjer" }, repair });
    expect(named({ number: "5006" })).toMatchObject({ repair });
    expect(named({ number: "5005" }).repair).toEqual({ action: "answer", path });
  });

  it("from before is told along with the one from now", () => {
    expect(named({ number: "3322", name: "Nes" })).toMatchObject({ expected: { name: "Nesbyen" } });
  });

  it.each(["Kari Nordmann", "5006 Kari Nordmann", "Steinkjer - Kari Nordmann", "Nes (Kari Nordmann)"])("as somebody wrote it is never told: %s", (name) => {
    for (const number of ["5006", "3322", "5005", ""]) {
      const { findings } = assessEligibility(round2026, { municipality: { number, name } }, { register });
      expect(JSON.stringify(findings)).not.toContain("Nordmann");
    }
  });

  it("never excludes", () => {
    const verdicts = ["Steinkjer", "Orkland", ""].map((name) => assessEligibility(round2026, applicationWith({ municipality: { number: "5006", name } }), { register }).verdict);
    expect(verdicts).toEqual(["eligible", "eligible", "eligible"]);
  });

  it("of one let in by its number is checked where the register knows it", () => {
    const round = roundWith(({ application }) => (application.applicants.alsoAllowed = ["2100"]));
    const draft = applicationWith({ municipality: { number: "2100", name: "Longyearbyen" } });
    expect(found("eligibility.municipality-name", draft, round, { register }).code).toBe("name-not-checked");
  });
});
