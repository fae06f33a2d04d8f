import { describe, expect, it } from "vitest";
import { assessGroup, InvalidInputError, locales, round2026, sayRepair, type CivilDate, type GroupRepair, type Locale, type RepairChange, type SeatRole } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { groupOf } from "./groups.js";

const from = "2026-08-26";
const add = (people: number, role: SeatRole = "resource-teacher"): RepairChange => ({ change: "add-person", role, people, from });
const addUntil = (people: number, to: CivilDate): RepairChange => ({ change: "add-person", role: "resource-teacher", people, from, to });
const hold = (member: string, ...holds: ("owner-administrative" | "owner-political")[]): RepairChange => ({ change: "hold-seat", member, holds, role: "principal", from });
const leave = (member: string): RepairChange => ({ change: "leave-seat", member, role: "principal", on: from });

const sentences: readonly [string, RepairChange[], Record<Locale, string>][] = [
  [
    "a new person",
    [add(1)],
    {
      nb: "Pek ut en ny person til plassen som ressurslærer fra 26. august 2026.",
      nn: "Peik ut ein ny person til plassen som ressurslærar frå 26. august 2026.",
      en: "Appoint a new person to the seat of resource teacher from 26 August 2026.",
    },
  ],
  [
    "several new people, until somebody else comes",
    [addUntil(999, "2027-10-01")],
    {
      nb: "Pek ut 999 nye personer til plassen som ressurslærer fra 26. august 2026 til og med 30. september 2027.",
      nn: "Peik ut 999 nye personar til plassen som ressurslærar frå 26. august 2026 til og med 30. september 2027.",
      en: "Appoint 999 new people to the seat of resource teacher from 26 August 2026 up to and including 30 September 2027.",
    },
  ],
  [
    "a second seat",
    [hold("m2", "owner-administrative")],
    {
      nb: "Den som er administrativ kulturskoleeier, blir også rektor fra 26. august 2026.",
      nn: "Den som er administrativ kulturskuleeigar, blir òg rektor frå 26. august 2026.",
      en: "The person who is administrative school owner also becomes principal from 26 August 2026.",
    },
  ],
  [
    "a third seat",
    [hold("m2", "owner-political", "owner-administrative")],
    {
      nb: "Den som er politisk kulturskoleeier og administrativ kulturskoleeier, blir også rektor fra 26. august 2026.",
      nn: "Den som er politisk kulturskuleeigar og administrativ kulturskuleeigar, blir òg rektor frå 26. august 2026.",
      en: "The person who is political school owner and administrative school owner also becomes principal from 26 August 2026.",
    },
  ],
  [
    "a second seat for several",
    [hold("m2", "owner-administrative"), hold("m3", "owner-administrative")],
    {
      nb: "2 personer som har plassen som administrativ kulturskoleeier, får også plassen som rektor fra 26. august 2026.",
      nn: "2 personar som har plassen som administrativ kulturskuleeigar, får òg plassen som rektor frå 26. august 2026.",
      en: "2 people who hold the seat of administrative school owner also take the seat of principal from 26 August 2026.",
    },
  ],
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
  [
    "a seat that several leave",
    [leave("m1"), leave("m2"), leave("m3")],
    {
      nb: "La 3 personer gå ut av plassen som rektor fra 26. august 2026.",
      nn: "Lat 3 personar gå ut av plassen som rektor frå 26. august 2026.",
      en: "Let 3 people leave the seat of principal from 26 August 2026.",
    },
  ],
];

describe("a repair, in words", () => {
  it.each(sentences)("%s", (_what, changes, expected) => {
    expect(Object.fromEntries(locales.map((locale) => [locale, sayRepair({ changes }, locale)]))).toEqual(expected);
  });

  it("is nynorsk in nynorsk, and has no Norwegian letters in English", () => {
    for (const [, changes] of sentences) {
      expect(looksLikeBokmal(sayRepair({ changes }, "nn"))).toBe(false);
      expect(sayRepair({ changes }, "en")).not.toMatch(/[æøåÆØÅ]/);
    }
  });

  it("names no member", () => {
    const seats = [{ role: "owner-administrative" as const }];
    const { repairs } = assessGroup(round2026, { members: [{ id: "Kari", seats }, ...groupOf(["owner-political"], ["resource-teacher"]).members] }, { on: from });
    expect(JSON.stringify(repairs)).toContain("Kari");
    for (const locale of locales) expect(repairs.map((repair) => sayRepair(repair, locale)).join()).not.toContain("Kari");
  });

  it("is a few sentences for a crowd", () => {
    const changes = Array.from({ length: 50_000 }, (_, index) => leave(String(index)));
    expect(sayRepair({ changes }, "en")).toBe("Let 50000 people leave the seat of principal from 26 August 2026.");
  });

  it.each([
    ["what is no repair", {}, "nb"],
    ["a repair without changes", { changes: [] }, "nb"],
    ["another language", { changes: [add(1)] }, "sv"],
    ["a prototype’s key for a language", { changes: [add(1)] }, "__proto__"],
  ])("is refused for %s", (_what, repair, locale) => {
    expect(() => sayRepair(repair as GroupRepair, locale as Locale)).toThrow(InvalidInputError);
  });
});
