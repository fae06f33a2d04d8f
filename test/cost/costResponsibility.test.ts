import { describe, expect, it } from "vitest";
import { costResponsibility, costRules } from "../../src/cost/index.js";
import { defineRound, explain, InvalidInputError, round2026, type Round } from "../../src/index.js";

describe("who pays in 2026–2027", () => {
  it.each([
    ["program", "organiser", "met", { provisions: ["costs/0"], assumptions: [] }],
    ["adviser", "organiser", "met", { provisions: ["costs/0"], assumptions: [] }],
    ["adviser-travel", "organiser", "met", { provisions: ["costs/0"], assumptions: ["D16"] }],
    ["working-time.gatherings", "municipality", "met", { provisions: ["costs/1"], assumptions: [] }],
    ["working-time.guidance", "municipality", "met", { provisions: ["costs/1"], assumptions: ["D18"] }],
    ["working-time.local-development", "municipality", "met", { provisions: ["costs/1"], assumptions: [] }],
    ["travel.leader-gatherings", "municipality", "met", { provisions: ["costs/2"], assumptions: [] }],
    ["lodging-and-meals", "not-stated", "unknown", { provisions: [], assumptions: ["D17"] }],
    ["local-venue", "not-stated", "unknown", { provisions: [], assumptions: ["D17"] }],
    ["substitute-teachers", "not-stated", "unknown", { provisions: [], assumptions: ["D17"] }],
  ])("for %s: %s", (item, payer, outcome, sources) => {
    const index = round2026.costs.findIndex((cost) => cost.item === item);
    const details = { expected: null, received: { item, payer }, path: ["costs", index] };
    expect(costResponsibility(round2026)[index]).toMatchObject({ item, payer, ...sources });
    expect(costResponsibility(round2026)[index]?.finding).toMatchObject({ rule: "cost.payer", force: "must", outcome, ...details, ...sources });
  });

  it("is said for each cost once, in the order of the round", () => {
    expect(costResponsibility(round2026).map(({ item }) => item)).toEqual(round2026.costs.map(({ item }) => item));
  });

  it("survives JSON, in and out", () => {
    const shares = costResponsibility(JSON.parse(JSON.stringify(round2026)) as Round);
    expect(shares).toEqual(costResponsibility(round2026));
    expect(JSON.parse(JSON.stringify(shares))).toEqual(shares);
  });
});

describe("what a cost arises from", () => {
  it.each([
    ["program", "program", []],
    ["adviser", "meeting", ["guidance-meeting"]],
    ["adviser-travel", "trip", ["guidance-meeting"]],
    ["working-time.gatherings", "person-hour", ["kick-off", "learning-conference", "leader-gathering"]],
    ["working-time.guidance", "person-hour", ["guidance-meeting"]],
    ["working-time.local-development", "person-hour", []],
    ["travel.leader-gatherings", "person-trip", ["leader-gathering"]],
    ["lodging-and-meals", "person-trip", ["leader-gathering"]],
    ["local-venue", "meeting", ["guidance-meeting"]],
    ["substitute-teachers", "person-hour", ["kick-off", "learning-conference", "leader-gathering", "guidance-meeting"]],
  ])("is, for %s, counted as a %s at %j", (item, basis, activities) => {
    expect(costResponsibility(round2026).find((share) => share.item === item)).toMatchObject({ basis, activities, contributions: [] });
  });
});

describe("who contributes in another round", () => {
  const organiser = { payer: "organiser" as const, provisions: ["costs/0"], assumptions: [] };
  const third = { numerator: 1, denominator: 3 };
  const cap = { amount: 100_000, per: "semester" };
  const shareWith = (item: string, contributions: object[], changed: object = {}) => {
    const costs = round2026.costs.map((cost) => (cost.item === item ? { ...cost, contributions, ...changed } : cost));
    return costResponsibility(defineRound({ ...round2026, costs } as Round)).find((share) => share.item === item);
  };

  const said = (share: ReturnType<typeof shareWith>) => share && explain(round2026, share.finding, "nb").replaceAll("\u00a0", " ");

  it.each([
    ["the whole", {}, "Norsk kulturskoleråd dekker hele kostnaden."],
    ["the whole up to an amount per semester", { cap }, "Norsk kulturskoleråd dekker inntil 1 000,00 kr per semester."],
    ["the whole up to an amount", { cap: { ...cap, per: "period" } }, "Norsk kulturskoleråd dekker inntil 1 000,00 kr i hele programperioden."],
    ["a part", { share: third }, "Norsk kulturskoleråd dekker 1/3 av kostnaden."],
    ["a part up to an amount per semester", { share: third, cap }, "Norsk kulturskoleråd dekker 1/3 av kostnaden, inntil 1 000,00 kr per semester."],
    ["a part up to an amount", { share: third, cap: { ...cap, per: "period" } }, "Norsk kulturskoleråd dekker 1/3 av kostnaden, inntil 1 000,00 kr i hele programperioden."],
    ["in some semesters", { semesters: ["autumn-2026", "spring-2027"] }, "Norsk kulturskoleråd dekker hele kostnaden. Bidraget gjelder høsten 2026 og våren 2027."],
  ])("is said in whole sentences: %s", (_what, terms, sentence) => {
    const share = shareWith("travel.leader-gatherings", [{ ...organiser, ...terms }]);
    expect(share).toMatchObject({ payer: "municipality", provisions: ["costs/2", "costs/0"], finding: { code: "municipality-pays-rest", outcome: "met" } });
    expect(said(share)).toContain(` ${sentence} Kommunen dekker resten.`);
  });

  it("is said of several, each with their own sentence", () => {
    const share = shareWith("local-venue", [{ ...organiser, share: third }, { ...organiser, payer: "municipality", share: third }]);
    expect(share?.finding).toMatchObject({ code: "rest-not-stated", outcome: "unknown", assumptions: ["D17"] });
    expect(said(share)).toContain("Norsk kulturskoleråd dekker 1/3 av kostnaden. Kommunen dekker 1/3 av kostnaden. ");
  });

  it("may be the municipality, where the organiser pays the rest", () => {
    const share = shareWith("adviser", [{ ...organiser, payer: "municipality" }]);
    expect(share?.finding).toMatchObject({ code: "organiser-pays-rest", outcome: "met", assumptions: [] });
  });
});

describe("who pays in another round", () => {
  it("is what that round says", () => {
    const costs = round2026.costs.map((cost) => ({ ...cost, payer: "municipality" as const, provisions: ["costs/1"] }));
    expect(new Set(costResponsibility(defineRound({ ...round2026, costs })).map(({ payer }) => payer))).toEqual(new Set(["municipality"]));
  });

  it("is nothing where it names no costs, and no rule speaks of any", () => {
    const round = defineRound({ ...round2026, costs: [] });
    expect(costResponsibility(round)).toEqual([]);
    expect(costRules[0].findings({ round })).toEqual([]);
  });

  it("is asked of every cost that it names, whatever it is called", () => {
    const names = { one: { nb: "utstyr", nn: "utstyr", en: "equipment" }, the: { nb: "utstyret", nn: "utstyret", en: "the equipment" } };
    const equipment = { item: "equipment", names, payer: "municipality", basis: { fee: { amount: 50_000, per: "semester" } }, provisions: ["costs/1"] } as const;
    const round = defineRound({ ...round2026, costs: [...round2026.costs, equipment] });
    const share = costResponsibility(round).at(-1);
    expect(share).toMatchObject({ item: "equipment", payer: "municipality", basis: "fee", activities: [], finding: { rule: "cost.payer", about: "equipment" } });
    expect(share && explain(round, share.finding, "nb")).toMatch(/^Utstyr: /);
  });

  it("is refused where it is no round", () => {
    expect(() => costResponsibility({ costs: [] } as unknown as Round)).toThrow(InvalidInputError);
  });
});
