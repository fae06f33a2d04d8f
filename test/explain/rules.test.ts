import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/index.js";
import { everyRule } from "../../src/explain/index.js";
import { codesOf } from "./codes.js";
import { findings } from "./findings.js";

const known = { provisions: round2026.provisions.map(({ id }) => id), assumptions: round2026.assumptions.map(({ id }) => id) };

/** The rules that look for what whoever writes a round has forgotten. */
const ofRoundAsWritten = ["round.texts", "round.provisions", "round.assumptions", "round.silence"];

/** The rules each of whose answers says itself what it reads: of one meeting, or of what was done. */
const ofEachAnswer = ["participation.mode", "participation.records"];

describe("the rules of the library", () => {
  it("have an id each", () => {
    const ids = everyRule.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it.each(everyRule)("$id is dotted, in small letters, and begins with its room", ({ id }) => {
    expect(id).toMatch(/^(round|eligibility|group|schedule|cost|participation|calendar)(\.[a-z]+(-[a-z]+)*)+$/);
  });

  it("read the terms of the round, all but those that look at a round as it is written, at what no call speaks of, and at one thing in each answer", () => {
    const resting = everyRule.filter(({ terms }) => terms(round2026 as never).length > 0);
    expect(everyRule.filter((rule) => !resting.includes(rule)).map(({ id }) => id)).toEqual([...ofRoundAsWritten, "eligibility.municipality-name", ...ofEachAnswer]);
  });

  it.each(everyRule)("$id names its cases in small letters and hyphens", (rule) => {
    for (const code of codesOf(rule)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("are frozen, so that no finding is a way into them", () => {
    const finding = findings.find(({ rule }) => rule === "eligibility.commitment");
    expect(() => (finding?.provisions as string[]).push("dates/1")).toThrow(TypeError);
    expect(everyRule.every((rule) => Object.isFrozen(rule) && Object.isFrozen(rule.says))).toBe(true);
  });

  it("have no case that no input leads to", () => {
    const reached = new Set(findings.map(({ rule, code }) => `${rule} ${code}`));
    const declared = everyRule.flatMap((rule) => codesOf(rule).map((code) => `${rule.id} ${code}`));
    expect(declared.filter((each) => !reached.has(each))).toEqual([]);
  });
});

describe("every finding", () => {
  /** Thousands of findings: those that are not as they should be, each once. */
  const thatAre = (wrong: (finding: (typeof findings)[number]) => boolean) => [...new Set(findings.filter(wrong).map(({ rule, code }) => `${rule} ${code}`))];

  it("cites a provision or an assumption, but where the call says nothing of what is found and no assumption would change it", () => {
    const ofSilence = ["eligibility.municipality-name", "eligibility.membership", "eligibility.places"];
    const isChecked = ({ rule, outcome }: (typeof findings)[number]) => ![...ofSilence, ...ofRoundAsWritten].includes(rule) && outcome !== "not-applicable";
    expect(thatAre((each) => isChecked(each) && each.provisions.length + each.assumptions.length === 0)).toEqual([
      "round.gatherings.apart apart",
      "cost.ledger.rates rate-missing",
      "cost.ledger.people seat-empty",
    ]);
  });

  it("cites nothing that the call does not know, and nothing twice", () => {
    expect(thatAre(({ provisions, assumptions }) => ![...provisions].every((id) => known.provisions.includes(id)) || !assumptions.every((id) => known.assumptions.includes(id)))).toEqual([]);
    expect(thatAre(({ provisions, assumptions }) => new Set([...provisions, ...assumptions]).size < provisions.length + assumptions.length)).toEqual([]);
  });

  it("survives the way through JSON unchanged", () => {
    for (const finding of findings) expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
  });

  it("has one strength in all cases of its rule, but where each entry of the round has its own", () => {
    const forces = new Map(everyRule.map(({ id }) => [id, new Set(findings.filter(({ rule }) => rule === id).map(({ force }) => force))]));
    expect([...forces].filter(([, force]) => force.size !== 1).map(([id]) => id)).toEqual(["eligibility.commitment", "participation.experience"]);
  });

  it("comes from a rule of the library", () => {
    const ids = everyRule.map(({ id }) => id);
    expect(thatAre(({ rule }) => !ids.includes(rule))).toEqual([]);
  });

  it("that has a repair names what to do", () => {
    expect(thatAre(({ repair }) => repair !== undefined && !/^[a-z]+(-[a-z]+)*$/.test(repair.action))).toEqual([]);
    expect(thatAre(({ repair, outcome }) => repair !== undefined && outcome !== "unmet" && outcome !== "unknown")).toEqual([]);
  });
});
