import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessEligibility, municipalityRegister, registerFromKlass, round2026, type RegisterEntryInput } from "../../src/index.js";
import { isSameName } from "../../src/application/municipalityNames.js";

const number = fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, "0"));
const realNames = ["Herøy", "Våler", "Snåase - Snåsa", "Kárášjohka - Karasjok", "Porsanger - Porsáŋgu - Porsanki", "Sør-Varanger", "Herøy (Nordland)", "Nes"];
const name = fc.oneof(
  fc.constantFrom(...realNames),
  fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(..."aÅåŊ́ -–()I İß".split("")) }).filter((each) => /\p{L}/u.test(each)),
  fc.string({ minLength: 1, maxLength: 40, unit: "binary" }).filter((each) => /\p{L}/u.test(each) && each.length <= 200),
);
const entries = fc.uniqueArray(fc.record({ number, name, formerNames: fc.array(name, { maxLength: 3 }) }), { minLength: 1, maxLength: 30, selector: (each) => each.number });

const numbersOf = (found: readonly RegisterEntryInput[]) => found.map((each) => each.number);

describe("a register", () => {
  it("finds every entry by its number and by its name, and none else by its number", () => {
    fc.assert(
      fc.property(entries, number, (given, other) => {
        const register = municipalityRegister(given);
        for (const each of given) {
          expect(register.numbered(each.number)).toEqual(each);
          expect(numbersOf(register.named(each.name))).toContain(each.number);
        }
        expect(register.numbered(other)).toEqual(given.find((each) => each.number === other));
      }),
    );
  });

  it("finds an entry by its name however it is written: case, spaces, composition, an addition", () => {
    const writings = [
      (each: string) => each.toLocaleUpperCase("nb"),
      (each: string) => each.toLocaleLowerCase("nb"),
      (each: string) => `  ${each}\t`,
      (each: string) => each.replaceAll(" ", " \u00a0"),
      (each: string) => each.normalize("NFD"),
      (each: string) => `${each} (Nordland)`,
      (each: string) => `${each} kommune`,
      (each: string) => each.replaceAll("-", "–"),
      (each: string) => each.replaceAll(" - ", "-"),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...realNames), fc.shuffledSubarray(writings), (real, chosen) => {
        const written = chosen.reduce((each, write) => write(each), real);
        expect(isSameName(real, written)).toBe(true);
        expect(numbersOf(municipalityRegister([{ number: "5006", name: real }]).named(written))).toEqual(["5006"]);
      }),
    );
  });

  it("finds by a name only those that have it, or have had it", () => {
    fc.assert(
      fc.property(entries, name, (given, asked) => {
        for (const found of municipalityRegister(given).named(asked)) {
          expect([found.name, ...found.formerNames].some((each) => isSameName(each, asked))).toBe(true);
        }
      }),
    );
  });

  it("is the same from an answer of KLASS as from a list, and in any order", () => {
    const codes = fc.uniqueArray(fc.record({ code: number.filter((each) => !each.startsWith("99")), name }), { minLength: 1, maxLength: 30, selector: (each) => each.code });
    fc.assert(
      fc.property(codes, (given) => {
        const register = registerFromKlass({ codes: [...given, { code: "9999", name: "Uoppgitt" }] });
        const listed = municipalityRegister(given.map((each) => ({ number: each.code, name: each.name })));
        for (const each of given) {
          expect(register.numbered(each.code)).toEqual(listed.numbered(each.code));
          expect(numbersOf(register.named(each.name))).toEqual(numbersOf(listed.named(each.name)));
        }
      }),
    );
  });
});

describe("an application that is held against a register", () => {
  const municipality = fc.record({ number: fc.oneof(number, fc.string({ maxLength: 8 })), name: fc.oneof(name, fc.string({ maxLength: 20 })) }, { requiredKeys: [] });

  it("is never let in by it: the register may only refuse a number that would pass without", () => {
    fc.assert(
      fc.property(entries, municipality, (given, applicant) => {
        const codes = [{}, { register: municipalityRegister(given) }].map((options) => assessEligibility(round2026, { municipality: applicant }, options).findings[0]?.code);
        const allowed = { municipality: ["in-register", "not-in-register"] }[String(codes[0])] ?? [codes[0]];
        expect(allowed).toContain(codes[1]);
      }),
    );
  });

  it("is told of its name what the register says, or nothing", () => {
    fc.assert(
      fc.property(entries, municipality, (given, applicant) => {
        const { findings } = assessEligibility(round2026, { municipality: applicant }, { register: municipalityRegister(given) });
        const told = findings.find(({ rule }) => rule === "eligibility.municipality-name");
        const registered = given.find((each) => each.number === applicant.number);
        expect(told?.force).toBe("expected");
        expect([null, registered?.name]).toContain(told?.rule === "eligibility.municipality-name" ? (told.expected?.name ?? null) : undefined);
      }),
    );
  });

  it("is never asked for more because of an answer more", () => {
    fc.assert(
      fc.property(entries, municipality, fc.subarray(["number", "name"] as const), (given, applicant, kept) => {
        const options = { register: municipalityRegister(given) };
        const before = Object.fromEntries(Object.entries(applicant).filter(([key]) => kept.some((each) => each === key)));
        const unknownIn = (draft: object) => assessEligibility(round2026, { municipality: draft }, options).findings.filter(({ outcome }) => outcome === "unknown").map(({ rule }) => rule);
        expect(unknownIn(before)).toEqual(expect.arrayContaining(unknownIn(applicant)));
      }),
    );
  });
});
