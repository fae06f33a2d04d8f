import { describe, expect, it } from "vitest";
import { assessGroup, InvalidInputError, locales, round2026, sayRepair, type GroupRepair, type Locale, type RepairChange } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { groupOf, type Role } from "./groups.js";

const from = "2026-08-26";
const add = (people: number, role: Role = "resource-teacher"): RepairChange => ({ change: "add-person", role, people, from });
const hold = (member: string, ...holds: ("owner-administrative" | "owner-political")[]): RepairChange => ({ change: "hold-seat", member, holds, role: "principal", from });
const leave = (member: string): RepairChange => ({ change: "leave-seat", member, role: "principal", on: from });

const sentences: readonly [string, RepairChange[], Record<Locale, string>][] = [
  [
    "a third seat for several",
    [hold("m2", "owner-political", "owner-administrative"), hold("m3", "owner-political", "owner-administrative")],
    {
      nb: "2 personer som har plassene som politisk kulturskoleeier og administrativ kulturskoleeier, får også plassen som rektor fra 26. august 2026.",
      nn: "2 personar som har plassane som politisk kulturskuleeigar og administrativ kulturskuleeigar, får òg plassen som rektor frå 26. august 2026.",
      en: "2 people who hold the seats of political school owner and administrative school owner also take the seat of principal from 26 August 2026.",
    },
  ],
  [
    "a seat that is left, and filled again",
    [leave("m1"), add(1, "principal")],
    {
      nb: "La én person gå ut av plassen som rektor fra 26. august 2026. Pek ut en ny person til plassen som rektor fra 26. august 2026.",
      nn: "Lat éin person gå ut av plassen som rektor frå 26. august 2026. Peik ut ein ny person til plassen som rektor frå 26. august 2026.",
      en: "Let one person leave the seat of principal from 26 August 2026. Appoint a new person to the seat of principal from 26 August 2026.",
    },
  ],
];

const ofEachKind: readonly RepairChange[][] = [
  ...[1, 2].map((people) => [add(people)]),
  [{ change: "add-person", role: "resource-teacher", people: 2, from, to: "2027-10-01" }],
  ...[["m2"], ["m2", "m3"]].map((members) => members.map((member) => hold(member, "owner-administrative"))),
  ...sentences.map(([, changes]) => changes),
];

describe("a repair, in words", () => {
  it.each(sentences)("%s", (_what, changes, expected) => {
    expect(Object.fromEntries(locales.map((locale) => [locale, sayRepair(round2026, { changes }, locale)]))).toEqual(expected);
  });

  it("is nynorsk in nynorsk, and has no Norwegian letters in English", () => {
    for (const changes of ofEachKind) {
      expect(looksLikeBokmal(sayRepair(round2026, { changes }, "nn"))).toBe(false);
      expect(sayRepair(round2026, { changes }, "en")).not.toMatch(/[æøåÆØÅ]/);
    }
  });

  it("names no member", () => {
    const seats = [{ role: "owner-administrative" as const }];
    const { repairs } = assessGroup(round2026, { members: [{ id: "Kari", seats }, ...groupOf(["owner-political"], ["resource-teacher"]).members] }, { on: from });
    expect(JSON.stringify(repairs)).toContain("Kari");
    for (const locale of locales) expect(repairs.map((repair) => sayRepair(round2026, repair, locale)).join()).not.toContain("Kari");
  });

  it("is a few sentences for a crowd", () => {
    const changes = Array.from({ length: 50_000 }, (_, index) => leave(String(index)));
    expect(sayRepair(round2026, { changes }, "en")).toBe("Let 50000 people leave the seat of principal from 26 August 2026.");
  });

  it.each([
    ["what is no repair", {}, "nb"],
    ["a repair without changes", { changes: [] }, "nb"],
    ["another language", { changes: [add(1)] }, "sv"],
    ["a prototype’s key for a language", { changes: [add(1)] }, "__proto__"],
  ])("is refused for %s", (_what, repair, locale) => {
    expect(() => sayRepair(round2026, repair as GroupRepair, locale as Locale)).toThrow(InvalidInputError);
  });
});
