import { describe, expect, it } from "vitest";
import { explainer } from "../../src/assessment/index.js";
import { costResponsibility, costRules } from "../../src/cost/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { locales } from "../../src/language/index.js";
import { defineRound, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";

const explain = explainer(costRules);

describe("who pays in 2026–2027", () => {
  it.each([
    ["program", "organiser", "met", { facts: ["costs/0"], assumptions: [] }],
    ["adviser", "organiser", "met", { facts: ["costs/0"], assumptions: [] }],
    ["adviser-travel", "organiser", "met", { facts: ["costs/0"], assumptions: ["D16"] }],
    ["working-time.gatherings", "municipality", "met", { facts: ["costs/1"], assumptions: [] }],
    ["working-time.guidance", "municipality", "met", { facts: ["costs/1"], assumptions: ["D18"] }],
    ["working-time.local-development", "municipality", "met", { facts: ["costs/1"], assumptions: [] }],
    ["travel.leader-gatherings", "municipality", "met", { facts: ["costs/2"], assumptions: [] }],
    ["lodging-and-meals", "not-stated", "unknown", { facts: [], assumptions: ["D17"] }],
    ["local-venue", "not-stated", "unknown", { facts: [], assumptions: ["D17"] }],
    ["substitute-teachers", "not-stated", "unknown", { facts: [], assumptions: ["D17"] }],
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

describe("who pays in another round", () => {
  it("is what that round says", () => {
    const costs = round2026.costs.map((cost) => ({ ...cost, payer: "municipality" as const }));
    expect(new Set(costResponsibility(defineRound({ ...round2026, costs })).map(({ payer }) => payer))).toEqual(new Set(["municipality"]));
  });

  it("is nothing where it names no costs, and the rule says so", () => {
    const round = defineRound({ ...round2026, costs: [] });
    expect(costResponsibility(round)).toEqual([]);
    expect(costRules[0].assess(round)).toMatchObject([{ outcome: "not-applicable", code: "no-costs", path: ["costs"] }]);
  });

  it("is refused where it is no round", () => {
    expect(() => costResponsibility({ costs: [] } as unknown as Round)).toThrow(InvalidInputError);
  });
});

describe("what is said of a cost", () => {
  const [, adviser, adviserTravel, gatherings, , , , lodging] = costResponsibility(round2026);

  it.each([
    [gatherings, "nb", "Kommunen dekker denne kostnaden: arbeidstid på samlinger."],
    [gatherings, "nn", "Kommunen dekkjer denne kostnaden: arbeidstid på samlingar."],
    [gatherings, "en", "The municipality covers this cost: working time at gatherings."],
    [adviserTravel, "nb", "Arrangøren dekker denne kostnaden: veilederens reiser til lokale møter. Dette er lagt til grunn, for utlysningen sier det ikke uttrykkelig."],
    [adviserTravel, "nn", "Arrangøren dekkjer denne kostnaden: reisene rettleiaren har til lokale møte. Dette er lagt til grunn, for utlysinga seier det ikkje uttrykkjeleg."],
    [adviserTravel, "en", "The organiser covers this cost: the adviser’s travel to local meetings. That is an assumption, for the call does not say so in as many words."],
    [adviser, "nb", "Arrangøren dekker denne kostnaden: veilederen."],
    [adviser, "nn", "Arrangøren dekkjer denne kostnaden: rettleiaren."],
    [adviser, "en", "The organiser covers this cost: the adviser."],
    [lodging, "nb", "Utlysningen sier ikke hvem som dekker denne kostnaden: overnatting og måltider. Avklar det med arrangøren."],
    [lodging, "en", "The call does not say who covers this cost: lodging and meals. Ask the organiser about it."],
  ] as const)("%# is a sentence that also says what is assumed and what mends it, in %s", (share, locale, text) => {
    if (share === undefined) throw new Error("The round has this cost");
    expect(explain(share.finding, locale)).toBe(text);
  });

  it.each(locales)("is said in %s for every cost, without ids", (locale) => {
    const noCosts = { ...round2026.costs[0], rule: "cost.payer", force: "must", outcome: "not-applicable", code: "no-costs" };
    const texts = [...costResponsibility(round2026).map(({ finding }) => finding), noCosts].map((finding) => explain(finding as never, locale));
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/not-stated|working-time|costs\/|undefined|D\d/);
    }
  });
});
