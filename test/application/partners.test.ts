import { describe, expect, it } from "vitest";
import { assessEligibility, explain, round2026, type ApplicationDraftInput, type EligibilityOptions, type Round } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";
import { register } from "./registers.js";

describe("partner municipalities (D12)", () => {
  const partnered = (count: number, round: Round = round2026) =>
    found("eligibility.partners", applicationWith({ partners: Array.from({ length: count }, () => ({ number: "5059" })) }), round);
  const closed = roundWith(({ application }) => (application.partners = { allowed: false, seatsShared: false }));

  it.each([
    ["none, where they are allowed", 0, round2026, "not-applicable", "no-partners", []],
    ["none, where they are not", 0, closed, "not-applicable", "no-partners", []],
    ["one, where they are allowed", 1, round2026, "met", "partners-allowed", ["D12"]],
    ["two, where they are allowed", 2, round2026, "met", "partners-allowed", ["D12"]],
    ["one, where they are not", 1, closed, "unmet", "partners-not-allowed", ["D12"]],
  ])("%s", (_what, count, round, outcome, code, assumptions) => {
    expect(partnered(count, round)).toMatchObject({ outcome, code, force: "must", provisions: [], assumptions, path: ["partners"] });
  });

  it("are not spoken of, and cannot be named, in a round that says nothing of them", () => {
    const silent = roundWith(({ application }) => delete application.partners);
    const { findings, verdict } = assessEligibility(silent, applicationWith({ partners: undefined }));
    expect(findings.filter(({ rule }) => rule.startsWith("eligibility.partner"))).toEqual([]);
    expect(verdict).toBe("eligible");
    expect(() => assessEligibility(silent, applicationWith({ partners: [] }))).toThrow("Unrecognized key: partners");
  });

  it("are not there yet in a row of a form in which nothing is written", () => {
    for (const row of [{}, { number: " " }, { number: null, name: "" }]) expect(found("eligibility.partners", applicationWith({ partners: [row] }), closed)).toMatchObject({ outcome: "not-applicable", code: "no-partners" });
    expect(found("eligibility.partners", applicationWith({ partners: [{}, { name: "Orkland" }] }), closed)).toMatchObject({ outcome: "unmet", received: { count: 1 } });
  });

  it("are the others: the applicant in its own list applies alone", () => {
    for (const round of [round2026, closed]) expect(found("eligibility.partners", applicationWith({ partners: [{ number: "5006" }] }), round)).toMatchObject({ code: "no-partners" });
    expect(found("eligibility.partners", applicationWith({ partners: [{ number: "5006 " }, { number: "5059" }] }))).toMatchObject({ code: "partners-allowed", received: { count: 1 } });
    expect(found("eligibility.partners", { ...applicationWith({ partners: [{ name: "Orkland" }] }), municipality: {} })).toMatchObject({ code: "partners-allowed", received: { count: 1 } });
  });

  it("are neither counted nor missed in an empty row, so that the two answers about them agree", () => {
    for (const rule of ["eligibility.partners", "eligibility.partner-list"] as const) expect(found(rule, applicationWith({ partners: [{}] }))).toMatchObject({ code: "no-partners" });
  });

  it("are none when nothing is said of them", () => {
    expect(found("eligibility.partners", applicationWith({ partners: undefined }))).toMatchObject({ code: "no-partners" });
  });

  it("are taken out where they are not allowed, as the whole list", () => {
    expect(partnered(2, closed)).toHaveProperty("repair", { action: "remove", path: ["partners"] });
    expect(partnered(2)).not.toHaveProperty("repair");
  });

  it("are counted, and their numbers not repeated", () => {
    expect(partnered(2)).toMatchObject({ expected: { allowed: true }, received: { count: 2 } });
    expect(partnered(1, closed)).toMatchObject({ expected: { allowed: false }, received: { count: 1 } });
  });
});

type Partners = ApplicationDraftInput["partners"];

const numbered = (...numbers: readonly (string | null)[]): Partners => numbers.map((number) => ({ number }));
const listed = (partners: Partners | undefined, options: EligibilityOptions = {}, round: Round = round2026) =>
  found("eligibility.partner-list", applicationWith({ partners }), round, options);

describe("the list of partner municipalities (D12)", () => {
  it("in which each stands once, and not the applicant, is in order", () => {
    expect(listed(numbered("5059", "5036"))).toEqual({
      rule: "eligibility.partner-list",
      force: "expected",
      outcome: "met",
      code: "partners-in-order",
      expected: null,
      received: { count: 2 },
      path: ["partners"],
      provisions: ["target/1"],
      assumptions: ["D12"],
    });
  });

  it.each<[string, Partners | undefined]>([
    ["absent", undefined],
    ["left open", null],
    ["empty", []],
  ])("that is %s names nobody", (_what, partners) => {
    expect(listed(partners, { register })).toMatchObject({ outcome: "not-applicable", code: "no-partners", path: ["partners"] });
    expect(found("eligibility.partners", applicationWith({ partners }))).toMatchObject({ code: "no-partners" });
  });

  const takeOut = (position: number) => ({ path: ["partners", position], repair: { action: "remove", path: ["partners", position] } });
  const correct = (position: number) => ({ path: ["partners", position, "number"], repair: { action: "answer", path: ["partners", position, "number"] } });

  it.each<[string, Partners, string, string, number[], object]>([
    ["the applicant itself", numbered("5006"), "unmet", "partner-is-applicant", [0], takeOut(0)],
    ["the applicant twice", numbered("5059", "5006", "5006"), "unmet", "partner-is-applicant", [1, 2], takeOut(1)],
    ["the applicant and a repeated one", numbered("5059", "5059", "5006"), "unmet", "partner-is-applicant", [2], takeOut(2)],
    ["one twice", numbered("5059", "5059"), "unmet", "partner-repeated", [1], takeOut(1)],
    ["one thrice, and another twice", numbered("5059", "5041", "5059", "5041", "5059"), "unmet", "partner-repeated", [2, 3, 4], takeOut(2)],
    ["one without a number", [{ number: "5059" }, { name: "Orkland" }], "unknown", "partner-number-missing", [1], correct(1)],
    ["one without a number, after a row in which nothing is written", [{}, { name: "Orkland" }], "unknown", "partner-number-missing", [1], correct(1)],
    ["two without a number, which does not make them one", [{ name: "Steinkjer", number: null }, { name: "Orkland", number: "" }], "unknown", "partner-number-missing", [0, 1], correct(0)],
    ["one unknown to the register, and one without a number", [{ name: "Orkland" }, { number: "5059" }, { number: "5005" }], "unmet", "partner-not-in-register", [2], correct(2)],
    ["two unknown to the register", numbered("5005", "5059", "5007"), "unmet", "partner-not-in-register", [0, 2], correct(0)],
    ["one that is no number, one of no county, and one unknown to the register", numbered("5005", "٥٠٥٩", "5059", "9999"), "unmet", "partner-not-a-municipality", [1, 3], correct(1)],
    ["one that is no number, and one without a number", [{ name: "Orkland" }, { number: "12" }], "unmet", "partner-not-a-municipality", [1], correct(1)],
    ["one that is no number twice", numbered("Kari", "Kari"), "unmet", "partner-repeated", [1], takeOut(1)],
    ["one unknown twice", numbered("5005", "5005"), "unmet", "partner-repeated", [1], takeOut(1)],
  ])("has %s", (_what, partners, outcome, code, positions, rest) => {
    expect(listed(partners, { register })).toMatchObject({ outcome, code, received: { positions }, force: "expected", assumptions: code === "partner-not-a-municipality" || code === "partner-not-in-register" ? ["D12", "D11"] : ["D12"], ...rest });
  });

  it("is read as people write it", () => {
    expect(listed(numbered("5059 ", "5041\u00a0"), { register })).toMatchObject({ code: "partners-in-order" });
    expect(listed(numbered("5059", "5059 "))).toMatchObject({ code: "partner-repeated", received: { positions: [1] } });
    expect(listed(numbered("5059", " "))).toMatchObject({ code: "partners-in-order", received: { count: 1 } });
  });

  it.each<[string, Partners, string, string]>([
    ["a number of another time, which the register knows by another number", [{ number: "5007", name: "Orkland" }], "partner-not-in-register", "5059"],
    ["an old number of a county that is gone", [{ number: "1638", name: "Orkland kommune" }], "partner-not-a-municipality", "5059"],
    ["a number without its first zero", [{ number: "301" }], "partner-not-a-municipality", "0301"],
    ["a name alone", [{ name: "Orkland" }], "partner-number-missing", "5059"],
  ])("offers the number that is likely, and says it: %s", (_what, partners, code, likely) => {
    const finding = listed(partners, { register });
    expect(finding).toMatchObject({ code, repair: { action: "answer", path: ["partners", 0, "number"], values: [likely] } });
    expect(explain(round2026, finding, "nn")).toContain(likely);
  });

  it.each([undefined, null, {}, { number: "" }, { number: null }, { name: "Steinkjer" }, { number: "Kari" }])("is not known to be in order beside an applicant without a number of its own: %j", (municipality) => {
    const path = ["municipality", "number"];
    expect(found("eligibility.partner-list", { ...applicationWith({ partners: numbered("5059") }), municipality })).toMatchObject({ outcome: "unknown", code: "own-number-missing", path, repair: { action: "answer", path }, assumptions: ["D12"] });
  });

  it("may hold a number that is half written, until the application is submitted", () => {
    const draft = { ...applicationWith({ partners: [{ number: "5059" }, { name: "Orkland" }, { number: "503", name: "Orkland" }] }), submittedAt: undefined };
    const half = { outcome: "unknown", code: "partner-number-incomplete", received: { positions: [2] }, ...correct(2) };
    expect(found("eligibility.partner-list", draft)).toMatchObject(half);
    expect(found("eligibility.partner-list", draft, round2026, { register })).toMatchObject({ ...half, repair: { values: ["5059"] } });
    expect(listed(numbered("5059", "50"))).toMatchObject({ outcome: "unmet", code: "partner-not-a-municipality" });
  });

  it("is held against a register only where there is one", () => {
    expect(listed(numbered("5005"))).toMatchObject({ code: "partners-in-order" });
    expect(listed(numbered("5041"), { register })).toMatchObject({ code: "partners-in-order" });
  });

  it.each(["12", "9999", "Kari", "50591", "０５０５", "0001", "2100"])("is held against digits and county as the applicant is, with a register or without: %j", (number) => {
    const wrong = { outcome: "unmet", force: "expected", code: "partner-not-a-municipality", received: { positions: [1] }, ...correct(1) };
    expect(listed(numbered("5059", number))).toMatchObject(wrong);
    expect(listed(numbered("5059", number), { register })).toMatchObject(wrong);
    expect(found("eligibility.municipality", applicationWith({ municipality: { number } })).outcome).toBe("unmet");
  });

  it("may hold one that the round lets in by its number, whether or not the register has it", () => {
    const round = roundWith(({ application }) => (application.applicants.alsoAllowed = ["2100"]));
    expect(listed(numbered("2100"), { register }, round)).toMatchObject({ code: "partners-in-order", assumptions: ["D12", "D11"] });
    expect(listed(numbered("2100"), {}, round)).toMatchObject({ code: "partners-in-order" });
    expect(listed(numbered("2101"), {}, round)).toMatchObject({ code: "partner-not-a-municipality" });
    expect(listed(numbered("2100"), { register })).toMatchObject({ code: "partner-not-a-municipality" });
  });

  it("is not held against an applicant whose number is not written yet", () => {
    for (const municipality of [undefined, null, {}, { number: "" }, { number: null }]) {
      expect(found("eligibility.partner-list", { ...applicationWith({ partners: [{ number: "5059" }, { name: "Orkland" }] }), municipality })).toMatchObject({ code: "partner-number-missing" });
    }
  });

  it.each<[string, Partners]>([
    ["the applicant", numbered("5006")],
    ["one twice", numbered("5059", "5059")],
    ["one that is unknown", numbered("5005")],
    ["one that is no number", numbered("Kari")],
    ["one of no county", numbered("9999")],
    ["one without a number", numbered(null)],
  ])("never excludes: %s", (_what, partners) => {
    expect(assessEligibility(round2026, applicationWith({ partners }), { register }).verdict).toBe("eligible");
  });

  it("tells places and not what stands there", () => {
    const partners = [{ number: "Kari", name: "Nordmann" }, { number: "Kari" }];
    expect(JSON.stringify(listed(partners, { register }))).not.toMatch(/Kari|Nordmann/);
  });

  it("is gone through at once when it is as long as it may be", () => {
    const many = ["03", "11", "15", "18"].flatMap((county) => Array.from({ length: 100 }, (_, index) => `${county}${String(index).padStart(2, "0")}`));
    expect(listed(numbered(...many))).toMatchObject({ code: "partners-in-order", received: { count: 400 } });
    expect(listed(numbered(...many), { register })).toMatchObject({ code: "partner-not-in-register" });
  });
});
