import { describe, expect, it } from "vitest";
import { compareLedgers } from "../../src/cost/compareLedgers.js";
import { InvalidInputError } from "../../src/input/index.js";
import { lineWith, unknownLine } from "./lines.js";

const spring = lineWith({ activity: "2026-2027.leader-gathering.spring-2027", date: "2027-02-19", semester: "spring-2027" });
const dearer = lineWith({ rate: { amount: 400000, validFrom: null, reused: false }, amount: 800000 });

function compared(before: readonly object[], after: readonly object[]) {
  const { changes, totals } = compareLedgers({ lines: before } as never, { lines: after } as never);
  return { changes: changes.map(({ change, difference }) => [change, difference]), municipality: totals.municipality };
}

describe("two ledgers side by side (costs/2)", () => {
  it.each([
    ["two empty ones differ in nothing", [], [], [], { known: 0, unknown: [] }],
    ["a line that is the same differs by 0", [lineWith()], [lineWith()], [["same", 0]], { known: 0, unknown: [] }],
    ["a dearer trip differs by what it costs more", [lineWith()], [dearer], [["changed", 100000]], { known: 100000, unknown: [] }],
    ["a cheaper trip differs by less than nothing", [dearer], [lineWith()], [["changed", -100000]], { known: -100000, unknown: [] }],
    ["a line that is new differs by all of it", [lineWith()], [lineWith(), spring], [["same", 0], ["added", 700000]], { known: 700000, unknown: [] }],
    ["a line that is gone differs by all of it, and stands last", [lineWith(), spring], [spring], [["same", 0], ["removed", -700000]], { known: -700000, unknown: [] }],
    ["a rate that becomes known differs by nobody knows what", [unknownLine], [lineWith()], [["changed", null]], { known: 0, unknown: ["travel.leader-gatherings"] }],
    ["what is unknown in both is the same, and what it differs by is unknown", [unknownLine], [unknownLine], [["same", null]], { known: 0, unknown: ["travel.leader-gatherings"] }],
    ["a rate that is used again after it has run out is another one", [lineWith()], [lineWith({ rate: { amount: 350000, validFrom: null, reused: true } })], [["changed", 0]], { known: 0, unknown: [] }],
    ["a meeting that moves to another day costs the same", [lineWith()], [lineWith({ date: "2026-10-02" })], [["same", 0]], { known: 0, unknown: [] }],
    ["two lines about the same are told apart by their order", [lineWith(), dearer], [lineWith(), lineWith()], [["same", 0], ["changed", -100000]], { known: -100000, unknown: [] }],
  ])("%s", (_, before, after, changes, municipality) => {
    expect(compared(before, after)).toEqual({ changes, municipality });
  });

  it("keeps payers apart: what moves from one to the other is gone here and new there", () => {
    const { totals } = compareLedgers({ lines: [lineWith()] }, { lines: [lineWith({ payer: "organiser" })] });
    expect(totals).toEqual({ municipality: { known: -700000, unknown: [] }, organiser: { known: 700000, unknown: [] }, "not-stated": { known: 0, unknown: [] } });
  });

  it("holds both lines, so that a reader sees what they say", () => {
    expect(compareLedgers({ lines: [lineWith()] }, { lines: [dearer] }).changes).toMatchObject([{ item: "travel.leader-gatherings", payer: "municipality", before: lineWith(), after: dearer }]);
  });

  it("refuses what is no ledger, with the place of every problem", () => {
    const broken = { lines: [{ ...lineWith(), amount: -1, item: "Bribes" }] } as never;
    const refused = () => compareLedgers({ lines: [] }, broken);
    expect(refused).toThrow(InvalidInputError);
    expect(refused).toThrow(/ledger after.*lines\[0\]\.item.*lines\[0\]\.amount/s);
  });
});
