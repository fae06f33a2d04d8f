import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runSimulation, type ScenarioInput } from "../../src/simulation/index.js";

// The script itself needs the built package: `.ci/run` runs it. Its case files need only the source.
const folder = new URL("../../examples/data/", import.meta.url);

function reportOn(file: string) {
  const municipality = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as ScenarioInput["municipalities"][number];
  const [report] = runSimulation({ round: "2026-2027", seed: 42, from: "2026-03-01", to: "2027-12-31", municipalities: [municipality] }).municipalities;
  return report;
}

describe("the case files of the example", () => {
  it("are four, each a municipality by its number and name", () => {
    expect(readdirSync(folder).filter((file) => /^\d{4}-[a-z]+\.json$/.test(file)).sort()).toEqual(["1151-utsira.json", "1837-meloy.json", "5006-steinkjer.json", "5036-frosta.json"]);
  });

  it("Steinkjer fulfils everything and has agreed all its guidance meetings", () => {
    const report = reportOn("5006-steinkjer.json");
    expect(report).toMatchObject({ number: "5006", name: "Steinkjer", takesPart: true, gaps: [], meetings: { fixed: 7, agreed: 6, toBeAgreed: 0 } });
    // What nobody has recorded of its participation is unknown, as it is of most municipalities.
    const found = report?.findings.filter(({ rule }) => !rule.startsWith("participation"));
    expect(found?.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable")).toEqual([]);
    expect(report?.attendance?.present).toBeGreaterThan(0);
  });

  it("Frosta has a principal in two seats, a seat that is empty after the election, and one meeting to agree", () => {
    const report = reportOn("5036-frosta.json");
    expect(report).toMatchObject({ number: "5036", name: "Frosta", takesPart: true, meetings: { agreed: 5, toBeAgreed: 1 }, attendance: { present: null } });
    expect(report?.gaps).toEqual([{ role: "owner-political", from: "2027-10-01", to: "2027-10-27" }]);
    expect(report?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["combination-allowed", "other-mode", "to-be-agreed"]));
  });

  it("Meløy has its meetings planned, holds one digitally, moves another, changes its principal, and withdraws", () => {
    const report = reportOn("1837-meloy.json");
    expect(report).toMatchObject({ number: "1837", name: "Meløy", verdict: "eligible", takesPart: false, lifeCycle: { state: "withdrawn" } });
    expect(report?.ledger).not.toBeNull();
    const guidance = report?.schedule?.activities.filter(({ kind }) => kind === "guidance-meeting").slice(0, 2);
    expect(guidance).toMatchObject([{ mode: "digital" }, { mode: "physical", date: "2026-12-10" }]);
    expect(report?.gaps).toContainEqual({ role: "principal", from: "2027-01-15", to: "2027-02-01" });
  });

  it("Utsira comes a day late, without a resource teacher", () => {
    const report = reportOn("1151-utsira.json");
    expect(report).toMatchObject({ number: "1151", name: "Utsira", verdict: "ineligible", takesPart: false, meetings: null });
    expect(report?.findings.filter(({ outcome }) => outcome === "unmet").map(({ code }) => code)).toEqual(["submitted-late", "seat-empty"]);
  });
});
