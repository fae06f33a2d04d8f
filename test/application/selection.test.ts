import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type ApplicationDraftInput, type EligibilityOptions } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found, goodApplication } from "./applications.js";
import { membersOnly } from "./openQuestions.js";
import { refusalOf, register } from "./registers.js";

type Membership = ApplicationDraftInput["membership"] | undefined;

const said = (membership: Membership) => applicationWith({ membership });
const repair = { action: "answer", path: ["membership"] };

describe("membership in Norsk kulturskoleråd (D13)", () => {
  it.each<[Membership, string, string, string]>([
    [true, "met", "member", "eligible"],
    [false, "unmet", "not-a-member", "ineligible"],
    [undefined, "unknown", "membership-not-answered", "undetermined"],
    [null, "unknown", "membership-left-open", "undetermined"],
  ])("decides in a round that takes members alone: %j is %s", (membership, outcome, code, verdict) => {
    expect(found("eligibility.membership", said(membership), membersOnly)).toEqual({
      rule: "eligibility.membership",
      force: "must",
      outcome,
      code,
      expected: true,
      received: membership ?? null,
      path: ["membership"],
      provisions: [],
      assumptions: [],
      ...(outcome === "met" ? {} : { repair }),
    });
    expect(assessEligibility(membersOnly, said(membership)).verdict).toBe(verdict);
  });

  it.each<[Membership]>([[true], [false], [undefined], [null]])("is no matter in this round: %j", (membership) => {
    expect(found("eligibility.membership", said(membership))).toMatchObject({ outcome: "not-applicable", code: "membership-not-required", assumptions: ["D13"] });
    expect(assessEligibility(round2026, said(membership)).verdict).toBe("eligible");
  });

  it("cites the call of a round that states it, instead of an assumption", () => {
    const round = roundWith(({ application }) => (application.selection = { ...application.selection, membership: "required", provisions: ["target/1"], assumptions: [] }));
    expect(found("eligibility.membership", said(true), round)).toMatchObject({ provisions: ["target/1"], assumptions: [] });
  });
});

const withCapacity = (capacity: number | null) => roundWith(({ application }) => (application.selection.capacity = capacity));
const places = (capacity: number | null, options: EligibilityOptions = {}) => found("eligibility.places", applicationWith({}), withCapacity(capacity), options);

describe("the places of a round (D13)", () => {
  it.each<[number | null, number | undefined, string, string]>([
    [null, undefined, "not-applicable", "no-limit"],
    [null, 0, "not-applicable", "no-limit"],
    [null, 100_000, "not-applicable", "no-limit"],
    [1, undefined, "unknown", "places-not-counted"],
    [1, 0, "met", "places-left"],
    [1, 1, "unmet", "no-places-left"],
    [30, undefined, "unknown", "places-not-counted"],
    [30, 0, "met", "places-left"],
    [30, 29, "met", "places-left"],
    [30, 30, "unmet", "no-places-left"],
    [30, 31, "unmet", "no-places-left"],
  ])("of %j with %j taken: %s, %s", (capacity, placesTaken, outcome, code) => {
    expect(places(capacity, { placesTaken })).toEqual({
      rule: "eligibility.places",
      force: "expected",
      outcome,
      code,
      expected: capacity === null ? null : { capacity },
      received: outcome === "met" || outcome === "unmet" ? { taken: placesTaken } : null,
      path: [],
      provisions: [],
      assumptions: capacity === null ? ["D13"] : [],
    });
  });

  it("are without a limit in the round of the call", () => {
    expect(found("eligibility.places", {})).toMatchObject({ code: "no-limit" });
  });

  it("cite what the round cites for its selection", () => {
    const provisions = ["spring/3"];
    const round = roundWith(({ application }) => (application.selection = { capacity: 30, membership: "not-required", provisions, assumptions: [] }));
    expect(found("eligibility.places", {}, round, { placesTaken: 30 })).toMatchObject({ provisions });
  });

  it("never decide who may apply", () => {
    const verdicts = [undefined, 0, 1].map((placesTaken) => assessEligibility(withCapacity(1), goodApplication, { placesTaken }).verdict);
    expect(verdicts).toEqual(["eligible", "eligible", "eligible"]);
  });
});

describe("what the caller knows besides", () => {
  const given = (options: unknown) => refusalOf(() => assessEligibility(round2026, {}, options as EligibilityOptions));
  const notARegister = "register: Expected a register made by municipalityRegister or registerFromKlass";

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["nothing in particular", {}],
    ["a register alone", { register }],
    ["places alone", { placesTaken: 0 }],
    ["both, left out", { register: undefined, placesTaken: undefined }],
    ["both", { register, placesTaken: 100_000 }],
  ])("may be %s", (_what, options) => {
    expect(given(options)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["null", null, ["(root): Invalid input: expected object, received null"]],
    ["a register that is not said to be one", register, ["(root): Expected the register as the field register"]],
    ["a list of municipalities", { register: [{ number: "5006", name: "Steinkjer" }] }, [notARegister]],
    ["a copy of a register", { register: structuredClone(register) }, [notARegister]],
    ["what looks like a register", { register: { numbered: () => undefined, named: () => [] } }, [notARegister]],
    ["no register, said as null", { register: null }, [notARegister]],
    ["fewer places than none", { placesTaken: -1 }, ["placesTaken: Too small: expected number to be >=0"]],
    ["half a place", { placesTaken: 0.5 }, ["placesTaken: Invalid input: expected int, received number"]],
    ["places in words", { placesTaken: "3" }, ["placesTaken: Invalid input: expected number, received string"]],
    ["places that nobody can count", { placesTaken: Infinity }, ["placesTaken: Invalid input: expected number, received Infinity"]],
    ["a word that nobody knows", { registry: register }, ["(root): Unrecognized key: registry (expected register, placesTaken, at)"]],
    ["all of it wrong", { register: 1, placesTaken: null, on: "2026-04-13" }, [notARegister, "placesTaken: Invalid input: expected number, received null", "(root): Unrecognized key: on (expected register, placesTaken, at)"]],
  ])("is refused when it is %s", (_what, options, problems) => {
    expect(given(options)).toEqual(problems);
  });
});

describe("fields of the caller’s own", () => {
  it("may stand in an application and reach no finding", () => {
    const customFields = { contact: "Kari Nordmann" };
    const { findings } = assessEligibility(round2026, { ...goodApplication, customFields });
    expect(JSON.stringify(findings)).not.toContain("Nordmann");
    expect(findings).toEqual(assessEligibility(round2026, goodApplication).findings);
  });

  it.each([null, [], "Kari Nordmann"])("are an object, not %j", (customFields) => {
    expect(refusalOf(() => assessEligibility(round2026, { ...goodApplication, customFields } as never))).toEqual(["customFields: Expected an object with fields of your own"]);
  });
});
