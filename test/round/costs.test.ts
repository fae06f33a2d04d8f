import { describe, expect, it } from "vitest";
import { defineRound, type RoundInput } from "../../src/round/index.js";
import { refusedAt } from "./refusal.js";
import { roundWith } from "./roundWith.js";

const cited = { provisions: ["costs/1"], assumptions: [] };
const third = { numerator: 1, denominator: 3 };
const organiser = { payer: "organiser", ...cited };
const municipality = { payer: "municipality", ...cited };

/** The round of the call, where others contribute to the working time at gatherings, which the municipality pays. */
const withContributions = (...contributions: readonly unknown[]) => roundWith({ "costs.3.contributions": contributions });

describe("contributions to a cost are taken", () => {
  it.each<[string, RoundInput]>([
    ["none, as in the call", roundWith({})],
    ["none, said so", withContributions()],
    ["the whole", withContributions(organiser)],
    ["a part", withContributions({ ...organiser, share: third })],
    ["the whole, said as a part", withContributions({ ...organiser, share: { numerator: 3, denominator: 3 } })],
    ["a limit per semester", withContributions({ ...organiser, cap: { amount: 100_000, per: "semester" } })],
    ["a limit in all, of nothing", withContributions({ ...organiser, cap: { amount: 0, per: "period" } })],
    ["the same payer in different semesters", withContributions({ ...organiser, semesters: ["autumn-2026"] }, { ...organiser, share: third, semesters: ["spring-2027", "autumn-2027"] })],
    ["two payers of what nobody is named for", roundWith({ "costs.7.contributions": [{ ...organiser, share: third }, { ...municipality, share: { numerator: 2, denominator: 3 } }] })],
  ])("%s", (_what, round) => {
    expect(() => defineRound(round)).not.toThrow();
  });
});

describe("contributions to a cost are refused", () => {
  const here = "costs[3].contributions";

  it.each<[string, RoundInput, string[]]>([
    ["of nobody", withContributions({ ...organiser, payer: "not-stated" }), [`${here}[0].payer`]],
    ["of the one who pays the rest", withContributions(municipality), [`${here}[0].payer`]],
    ["of nothing", withContributions({ ...organiser, share: { numerator: 0, denominator: 3 } }), [`${here}[0].share.numerator`]],
    ["of more than all", withContributions({ ...organiser, share: { numerator: 4, denominator: 3 } }), [`${here}[0].share.numerator`]],
    ["of a part that is not whole numbers", withContributions({ ...organiser, share: { numerator: 0.5, denominator: 1.5 } }), [`${here}[0].share.numerator`, `${here}[0].share.denominator`]],
    ["with a limit below nothing", withContributions({ ...organiser, cap: { amount: -1, per: "period" } }), [`${here}[0].cap.amount`]],
    ["with a limit per year", withContributions({ ...organiser, cap: { amount: 1, per: "year" } }), [`${here}[0].cap.per`]],
    ["in a semester that the round does not have", withContributions({ ...organiser, semesters: ["autumn-2026", "spring-2031"] }), [`${here}[0].semesters[1]`]],
    ["in a semester twice", withContributions({ ...organiser, semesters: ["autumn-2026", "autumn-2026"] }), [`${here}[0].semesters[1]`]],
    ["in no semester", withContributions({ ...organiser, semesters: [] }), [`${here}[0].semesters`]],
    ["twice of the same in a semester", withContributions({ ...organiser, share: third }, { ...organiser, share: third, semesters: ["spring-2027"] }), [`${here}[1].payer`]],
    ["three times of the same, which is said instead of their sum", withContributions(organiser, organiser, organiser), [`${here}[1].payer`, `${here}[2].payer`]],
    [
      "that come to more than the whole in one semester",
      roundWith({ "costs.7.contributions": [{ ...organiser, share: { numerator: 2, denominator: 3 } }, { ...municipality, share: { numerator: 333_334, denominator: 1_000_000 }, semesters: ["spring-2027"] }] }),
      ["costs[7].contributions"],
    ],
    ["that cite neither a provision nor an assumption", withContributions({ ...organiser, provisions: [] }), [`${here}[0]`]],
    ["that cite what the round does not list", withContributions({ ...organiser, provisions: ["costs/9"] }), [`${here}[0].provisions[0]`]],
    ["with a field too many", withContributions({ ...organiser, note: "" }), [`${here}[0]`]],
  ])("%s", (_what, round, paths) => {
    expect(refusedAt(round)).toEqual(paths);
  });
});
