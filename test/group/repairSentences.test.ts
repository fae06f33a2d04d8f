import { describe, expect, it } from "vitest";
import { assessGroup, explain, InvalidInputError, locales, round2026, type GroupRepair, type RepairChange } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { groupOf, type Role } from "./groups.js";

const from = "2026-08-26";
const add = (people: number, role: Role = "resource-teacher"): RepairChange => ({ change: "add-person", role, people, from });
const hold = (member: string, ...holds: ("owner-administrative" | "owner-political")[]): RepairChange => ({ change: "hold-seat", member, holds, role: "principal", from });
const leave = (member: string): RepairChange => ({ change: "leave-seat", member, role: "principal", on: from });
const to = "2027-10-01";
const extend = (member: string): RepairChange => ({ change: "extend-seat", member, role: "principal", to });

const said = (...changes: RepairChange[]) => explain(round2026, { changes }, "nb").replaceAll("\u00a0", " ");

describe("a repair, in words", () => {
  it("is one sentence for each change, in their order", () => {
    expect(said(leave("m1"), add(1, "principal"))).toBe(
      "La én person gå ut av plassen for rektor i kommunegruppa fra og med 26. august 2026. Pek ut en ny person til plassen for rektor i kommunegruppa fra og med 26. august 2026.",
    );
  });

  it("counts those who do the same, and has the seats that they hold in the plural", () => {
    expect(said(hold("m2", "owner-political", "owner-administrative"), hold("m3", "owner-political", "owner-administrative"))).toMatch(/^La to personer som har plassene for /);
    expect(said(hold("m2", "owner-administrative"))).toMatch(/^La én person som har plassen for /);
  });

  it("tells the last day of a seat that is taken for less than the rest of the period", () => {
    expect(said({ change: "add-person", role: "principal", people: 2, from, to })).toMatch(/^Pek ut to nye personer .* fra og med 26\. august 2026 til og med 30\. september 2027\.$/);
    expect(said({ change: "hold-seat", member: "m1", holds: ["owner-administrative"], role: "principal", from, to })).toMatch(/ til og med 30\. september 2027\.$/);
  });

  it("tells the last day of a seat that is kept for longer, and of whom", () => {
    expect(said(extend("m1"))).toBe("La den som sist hadde plassen for rektor i kommunegruppa, beholde plassen til og med 30. september 2027.");
    expect(said(extend("m1"), extend("m2"))).toBe("La de to som sist hadde plassen for rektor i kommunegruppa, beholde plassen til og med 30. september 2027.");
  });

  const ofEachKind: readonly RepairChange[][] = [
    ...[1, 2].flatMap((people) => [[add(people)], [{ ...add(people), to } as RepairChange]]),
    ...[["m2"], ["m2", "m3"]].flatMap((members) => [
      members.map((member) => hold(member, "owner-administrative")),
      members.map((member) => hold(member, "owner-political", "owner-administrative")),
      members.map((member) => ({ ...hold(member, "owner-administrative"), to }) as RepairChange),
      members.map(extend),
      members.map(leave),
    ]),
  ];

  it("is nynorsk in nynorsk, and has no Norwegian letters in English", () => {
    for (const changes of ofEachKind) {
      expect(looksLikeBokmal(explain(round2026, { changes }, "nn"))).toBe(false);
      expect(explain(round2026, { changes }, "en")).not.toMatch(/[æøåÆØÅ]/);
    }
  });

  it("names no member", () => {
    const seats = [{ role: "owner-administrative" as const }];
    const { repairs } = assessGroup(round2026, { members: [{ id: "Kari", seats }, ...groupOf(["owner-political"], ["resource-teacher"]).members] }, { on: from });
    expect(JSON.stringify(repairs)).toContain("Kari");
    for (const locale of locales) expect(repairs.map((repair) => explain(round2026, repair, locale)).join()).not.toContain("Kari");
  });

  it("is a few sentences for a crowd", () => {
    expect(said(...Array.from({ length: 50_000 }, (_, index) => leave(String(index))))).toMatch(/^La 50 000 personer gå ut av plassen for rektor/);
  });

  it("quotes a seat that the round does not have", () => {
    expect(said({ change: "add-person", role: "mayor", people: 1, from })).toContain("plassen for «mayor»");
  });

  it("says as far as it can be said what another version stored", () => {
    expect(said({ change: "swap-seats", role: "principal" } as never)).toBe("Dette er lagret av en annen versjon av programvaren: «swap-seats».");
  });

  it.each([
    ["what is no change", { changes: [null] }],
    ["a repair without changes", { changes: [] }],
    ["a change that lacks its date", { changes: [{ change: "leave-seat", member: "m1", role: "principal" }] }],
    ["a change of no kind that there could be", { changes: [{ change: "Kari Nordmann" }] }],
  ])("is refused for %s", (_what, repair) => {
    expect(() => explain(round2026, repair as unknown as GroupRepair, "nb")).toThrow(InvalidInputError);
  });
});
