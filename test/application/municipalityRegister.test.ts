import { describe, expect, it } from "vitest";
import { municipalityRegister, registerEntrySchema, type RegisterEntryInput } from "../../src/index.js";
import { isMunicipalityRegister } from "../../src/application/municipalityRegister.js";
import { refusalOf, register, someMunicipalities } from "./registers.js";

const numbersOf = (name: string, asked = register) => asked.named(name).map(({ number }) => number);

describe("a register of municipalities", () => {
  it.each(someMunicipalities)("finds $number $name by its number and by its name", ({ number, name, formerNames = [] }) => {
    expect(register.numbered(number)).toEqual({ number, name, formerNames });
    expect(numbersOf(name)).toContain(number);
  });

  it.each(["9999", "0000", "5005", "2100", "", "٥٠٠٦", "50", "toString", "__proto__"])("knows none with the number %j", (number) => {
    expect(register.numbered(number)).toBeUndefined();
  });

  it.each(["5006 ", " 5006", "5006\u00a0", "５００６"])("reads a number as people write it: %j", (number) => {
    expect(register.numbered(number)).toBe(register.numbered("5006"));
  });

  it("takes an addition in parentheses at its word where municipalities are registered with theirs", () => {
    const both = municipalityRegister([{ number: "1515", name: "Herøy (Møre og Romsdal)" }, { number: "1818", name: "Herøy (Nordland)" }]);
    expect(["Herøy (Nordland)", "herøy(nordland) kommune", "Herøy (Trøndelag)", "Herøy"].map((name) => numbersOf(name, both))).toEqual([["1818"], ["1818"], ["1515", "1818"], ["1515", "1818"]]);
  });

  it.each<[string, string[]]>([
    ["Herøy", ["1515", "1818"]],
    ["Herøy (Nordland)", ["1515", "1818"]],
    ["herøy(Møre og Romsdal)", ["1515", "1818"]],
    ["Våler", ["3114", "3419"]],
    ["STEINKJER", ["5006"]],
    ["  steinkjer \n", ["5006"]],
    ["Steinkjer kommune", ["5006"]],
    ["Va\u030aler", ["3114", "3419"]],
    ["VA\u030aLER", ["3114", "3419"]],
    ["Sør-Varanger", ["5605"]],
    ["sør - varanger", ["5605"]],
    ["Sør–Varanger", ["5605"]],
    ["Snåsa", ["5041"]],
    ["snåase", ["5041"]],
    ["Snåase - Snåsa", ["5041"]],
    ["Snåase-Snåsa", ["5041"]],
    ["Snåase – Snåsa kommune", ["5041"]],
    ["Snåsa - Snåase", ["5041"]],
    ["Kárášjohka", ["5610"]],
    ["KÁRÁŠJOHKA", ["5610"]],
    ["Ka\u0301ra\u0301s\u030cjohka", ["5610"]],
    ["Karasjok", ["5610"]],
    ["Porsáŋgu", ["5622"]],
    ["PORSÁŊGU", ["5622"]],
    ["porsanki", ["5622"]],
    ["Porsanger - Porsángu - Porsanki", ["5622"]],
    ["Nes", ["3322"]],
    ["Trondheim", ["5001"]],
  ])("finds %j, however it is written", (name, numbers) => {
    expect(numbersOf(name)).toEqual(numbers);
  });

  it.each(["", " ", "-", " - ", "()", "(Nordland)", "kommune", "Varanger", "Sør", "Hero", "Karasjoki", "Steinkj", "Va ler", "__proto__", "constructor"])(
    "knows no municipality called %j",
    (name) => {
      expect(numbersOf(name)).toEqual([]);
    },
  );

  it("prefers who has a name now to who has had it", () => {
    const both = municipalityRegister([
      { number: "3322", name: "Nesbyen", formerNames: ["Nes"] },
      { number: "3228", name: "Nes" },
    ]);
    expect(numbersOf("Nes", both)).toEqual(["3228"]);
  });

  it("finds a municipality once, however many of its names fit", () => {
    const one = municipalityRegister([{ number: "5041", name: "Snåase - Snåsa", formerNames: ["Snåsa", "Snaasen - Snåsa"] }]);
    expect(numbersOf("Snåsa - Snåase - snåsa", one)).toEqual(["5041"]);
    expect(numbersOf("Snaasen", one)).toEqual(["5041"]);
  });

  it("keeps a name that is all in parentheses, and one of dashes", () => {
    const odd = municipalityRegister([{ number: "0001", name: "(Oslo)" }, { number: "0002", name: "- a - - b -" }]);
    expect([numbersOf("(OSLO)", odd), numbersOf("- A - - B -", odd)]).toEqual([["0001"], ["0002"]]);
  });
});

describe("the register itself", () => {
  it("is frozen, its entries, its answers’ entries and its methods too", () => {
    expect(Object.isFrozen(register)).toBe(true);
    expect(Object.isFrozen(register.numbered("5006"))).toBe(true);
    expect(Object.isFrozen(register.numbered("3322")?.formerNames)).toBe(true);
    expect(Object.isFrozen(Object.getPrototypeOf(register))).toBe(true);
  });

  it("shows nothing, and gives lists that are not its own", () => {
    expect([Object.keys(register), JSON.stringify(register)]).toEqual([[], "{}"]);
    (register.named("Herøy") as unknown[]).pop();
    expect(numbersOf("Herøy")).toEqual(["1515", "1818"]);
  });

  it("leaves the caller’s list as it was, and does not follow its changes", () => {
    const entries: RegisterEntryInput[] = [{ number: "5006", name: "Steinkjer" }];
    const made = municipalityRegister(entries);
    entries.push({ number: "5036", name: "Frosta" });
    expect([made.numbered("5036"), Object.isFrozen(entries[0])]).toEqual([undefined, false]);
  });

  it("is told from whatever looks like one", () => {
    const imposters = [Object.create(register), structuredClone(register), new Proxy(register, {}), { numbered: () => undefined, named: () => [] }, null, "register"];
    expect(imposters.map(isMunicipalityRegister)).toEqual(imposters.map(() => false));
    expect(isMunicipalityRegister(register)).toBe(true);
  });

  it.each([undefined, null, 5006, {}, ["5006"], Symbol("5006")])("is asked with texts, and refuses %s", (asked) => {
    expect(refusalOf(() => register.numbered(asked as string))).toHaveLength(1);
    expect(refusalOf(() => register.named(asked as string))).toHaveLength(1);
  });
});

describe("a list that is no register is refused", () => {
  const once = "Expected a number that no other entry has: give names from before as formerNames";
  it.each<[string, unknown, string[]]>([
    ["an empty one", [], ["(root): Expected at least one municipality: an empty register would know nobody who applies"]],
    ["a number twice", [{ number: "5006", name: "Steinkjer" }, { number: "5006", name: "Steinkjer" }], [`[1].number: ${once}`]],
    [
      "a number under two names",
      [{ number: "3322", name: "Nes" }, { number: "5006", name: "Steinkjer" }, { number: "3322", name: "Nesbyen" }],
      [`[2].number: ${once}`],
    ],
    ["a number of five digits", [{ number: "50061", name: "Steinkjer" }], ["[0].number: Expected a municipality number of four digits"]],
    ["a number in other digits", [{ number: "５００６", name: "Steinkjer" }], ["[0].number: Expected a municipality number of four digits"]],
    ["a name without letters", [{ number: "5006", name: " 5006 " }], ["[0].name: Expected a name of at least one letter"]],
    ["a former name without letters", [{ number: "5006", name: "Steinkjer", formerNames: ["Egge", ""] }], ["[0].formerNames[1]: Expected a name of at least one letter"]],
    ["a field that nobody knows", [{ number: "5006", name: "Steinkjer", county: "50" }], ["[0]: Unrecognized key: county (expected number, name, formerNames)"]],
    ["no list", { "5006": "Steinkjer" }, ["(root): Invalid input: expected array, received object"]],
  ])("%s", (_what, entries, problems) => {
    expect(refusalOf(() => municipalityRegister(entries as RegisterEntryInput[]))).toEqual(problems);
  });

  it("with every problem at once", () => {
    const entries = [{ number: 5006, name: "" }, {}];
    expect(refusalOf(() => municipalityRegister(entries as unknown as RegisterEntryInput[])).map((problem) => problem.split(":")[0])).toEqual(["[0].number", "[0].name", "[1].number", "[1].name"]);
  });

  it("of more than 5000, and one of 5000 is taken", () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({ number: String(index).padStart(4, "0"), name: "Nes" }));
    expect(refusalOf(() => municipalityRegister(many))).toHaveLength(1);
    expect(municipalityRegister(many.slice(1)).named("nes")).toHaveLength(5000);
  });
});

describe("an entry", () => {
  it("has no former names unless it says so", () => {
    expect(registerEntrySchema.parse({ number: "5006", name: "Steinkjer" })).toEqual({ number: "5006", name: "Steinkjer", formerNames: [] });
  });
});
