import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvColumns, ledgerToCsv } from "../../src/cost/ledgerToCsv.js";
import { Papa } from "../../src/cost/papaparseLibrary.js";
import { languages, locales, type Locale } from "../../src/language/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { ledgerFor, roundWithCost } from "./ledgers.js";
import { roundWith } from "../round/roundWith.js";
import { asking } from "../participation/records.js";
import { lineWith, unknownLine } from "./lines.js";

function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse(csv, { delimiter, newline: "\r\n" }).data;
}

const headingsIn = (locale: Locale) => csvColumns.map(({ heading }) => languages[locale].texts[heading]);

/** A ledger of a round that calls a cost so. */
function csvNaming(name: string, delimiter: ";" | "," | "\t" = ";"): string {
  const place = round2026.costs.findIndex(({ item }) => item === "travel.leader-gatherings");
  const names = { nb: name, nn: name, en: name };
  const round = defineRound(roundWith({ [`costs.${String(place)}.names`]: { one: names, the: names } }));
  return ledgerToCsv(round, { lines: [lineWith()] }, { locale: "nb", delimiter });
}

describe("a ledger as CSV (costs/2)", () => {
  it.each([
    ["nb", ";", "reiser til ledersamlinger", "høsten 2026", "3500,00", "7000,00"],
    ["nn", ";", "reiser til leiarsamlingar", "hausten 2026", "3500,00", "7000,00"],
    ["en", ",", "travel to leader gatherings", "autumn 2026", "3500.00", "7000.00"],
  ] as const)("is written the way a spreadsheet in %s expects", (locale, delimiter, cost, semester, rate, amount) => {
    const [head, row] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith()] }, { locale }), delimiter);
    expect(head).toEqual(headingsIn(locale));
    expect(row).toHaveLength(csvColumns.length);
    expect(row).toEqual(expect.arrayContaining([cost, "2026-09-25", semester, "2", rate, amount]));
  });

  it.each([
    [0, "0,00"],
    [5, "0,05"],
    [50, "0,50"],
    [99, "0,99"],
    [100, "1,00"],
    [123456789, "1234567,89"],
  ])("writes %i øre as %s, without spaces that a spreadsheet takes for text", (amount, written) => {
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith({ amount })] }, { locale: "nb" }), ";");
    expect(row?.[9]).toBe(written);
  });

  it("leaves the cell empty where an amount is unknown, and says what is lacking", () => {
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [unknownLine] }, { locale: "nb" }), ";");
    expect([row?.[8], row?.[9], row?.[10]]).toEqual(["", "", "sats"]);
  });

  it("says what is lacking once, by what it is and not by its path; what it does not know is something else", () => {
    const missing = ["hourly.principal", "hourly.companion", "hours.leader-gathering", "people", "anything"];
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [{ ...unknownLine, missing }] }, { locale: "nb" }), ";");
    expect(row?.[10]).toBe("sats, timer, personer, annet");
  });

  it("names the one who comes along also in a round where nobody does", () => {
    const alone = asking(0);
    expect(ledgerToCsv(alone, { lines: [lineWith({ role: "companion" })] }, { locale: "nb" })).toContain(";den som blir med;");
  });

  it.each([
    ["nb", ["1 av 3", "ja"]],
    ["nn", ["1 av 3", "ja"]],
    ["en", ["1 of 3", "yes"]],
  ] as const)("says in %s which share the amount is, not so that a spreadsheet takes it for a date, and that a rate has run out", (locale, cells) => {
    const split = lineWith({ share: { numerator: 1, denominator: 3 }, rate: { amount: 350000, validFrom: "2026-01-01", reused: true } });
    const [head, whole, part] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith(), split] }, { locale }), locale === "en" ? "," : ";");
    expect([head?.length, whole?.slice(14), part?.slice(14)]).toEqual([16, ["", ""], cells]);
  });

  it("writes decimals of a quantity the way the language does", () => {
    const line = lineWith({ quantity: 7.5, unit: "person-hour", role: "companion" });
    expect(ledgerToCsv(round2026, { lines: [line] }, { locale: "nb" })).toContain(";den som blir med rektor;7,5;timer;");
    expect(ledgerToCsv(round2026, { lines: [line] }, { locale: "en" })).toContain(",the person who comes along with the principal,7.5,hours,");
  });

  const danger = ["=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠1", "\u0000=1", "\u200b=1"];

  it.each(danger)("puts an apostrophe before %j, so that no spreadsheet runs it", (name) => {
    const [, row] = cellsOf(csvNaming(name), ";");
    expect(row?.[0]).toBe(name.replace(/(?=[^\s\p{C}])/u, "'"));
  });

  it.each(["a;b", 'a"b', "a\nb", "æøå 🎵", "leder- og lærersamling", "rektor + 1", "uke 38-39", "a - b"])("brings %j back as it was", (name) => {
    const [, row] = cellsOf(csvNaming(name), ";");
    expect(row?.[0]).toBe(name);
  });

  const separators = [",", ";", "\t", "|", ":", " "];
  const pieces = danger.flatMap((formula) => separators.map((separator) => `utstyr${separator}${formula}`));

  it("has no formula in any cell of a program that separates cells at another character, with or without a look at quotation marks", () => {
    const parts = fc.constantFrom("a", "=1", "+1", "-1", "@A", "|c", "'", '"', "\n", "\u0000", "＝1", ...separators);
    const names = fc.array(parts, { minLength: 1, maxLength: 12 }).map((each) => each.join(""));
    const hasNoFormula = (name: string) => {
      for (const delimiter of [";", ",", "\t"] as const) {
        const csv = csvNaming(name, delimiter);
        for (const other of separators) {
          const cells = [...csv.split("\r\n").flatMap((line) => line.split(other)), ...cellsOf(csv, other).flat()];
          expect(cells.filter((cell) => /^[\s\p{C}]*[=+\-@|＝＋－＠]./su.test(cell))).toEqual([]);
        }
      }
    };
    pieces.forEach(hasNoFormula);
    fc.assert(fc.property(names, hasNoFormula), { numRuns: 200 });
  });

  it.each([
    ["nb", "Kommunen må selv dekke reisekostnadene til Gardermoen", "Hvem som helst av de andre", "2"],
    ["nn", "Kommunen må sjølv dekkje reisekostnadene til Gardermoen", "Kven som helst av dei andre", "2"],
    ["en", "The municipality must itself cover the cost of travel to Gardermoen", "Any one other member", "2"],
  ] as const)("says in %s what the call says and what is assumed, and which meeting of the semester it is, and no key of any of them", (locale, provision, assumption, number) => {
    const guidance = lineWith({ kind: "guidance-meeting", activity: "2026-2027.guidance-meeting.autumn-2026.2", date: null, assumptions: ["D6"] });
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [guidance] }, { locale, delimiter: ";" }), ";");
    expect([row?.[11], row?.[12], row?.[13]]).toEqual([expect.stringContaining(provision), expect.stringContaining(assumption), number]);
  });

  it("has no key in any cell of a whole ledger", () => {
    const ids = [round2026.costs.map(({ item }) => item), round2026.provisions.map(({ id }) => id), round2026.assumptions.map(({ id }) => id), round2026.gatherings.map(({ id }) => id), round2026.group.seats.map(({ role }) => role)];
    // `adviser`, `program` and `principal` are words as well.
    const keys = [...ids.flat(), "guidance-meeting", "person-hour", "not-stated", "localDevelopmentWorkPerMember"].filter((key) => /[^a-z]/.test(key));
    for (const locale of locales) {
      const words = ledgerToCsv(round2026, ledgerFor({}), { locale, delimiter: ";" }).split(/[\s,;"]+/);
      expect(words.filter((word) => keys.includes(word) || /^[a-z]+\.[a-z]|^2026-2027\./.test(word))).toEqual([]);
    }
  });

  it("has a heading and nothing else for a ledger without lines", () => {
    expect(ledgerToCsv(round2026, { lines: [] }, { locale: "en" })).toBe(headingsIn("en").join(","));
  });

  it("takes another delimiter, and a byte order mark for Excel", () => {
    const csv = ledgerToCsv(round2026, { lines: [lineWith()] }, { locale: "en", delimiter: "\t", byteOrderMark: true });
    expect(csv.startsWith("\uFEFFcost\twho pays\t")).toBe(true);
  });

  it("names what only its own round has, and refuses the words of others", () => {
    const round = roundWithCost({ fee: { amount: 50_000, per: "period" } });
    const csv = ledgerToCsv(round, ledgerFor({ round }), { locale: "nb" });
    expect(csv).toContain("\r\nutstyr;kommunen;;;;;1;avgift;500,00;500,00;;");
    expect(() => ledgerToCsv(round2026, ledgerFor({ round }), { locale: "nb" })).toThrow(/lines\[\d+\]\.item: Expected one of program, adviser, /);
  });

  it("refuses a language or a delimiter that it does not know", () => {
    expect(() => ledgerToCsv(round2026, { lines: [] }, { locale: "sv", delimiter: "x" } as never)).toThrow(/locale.*delimiter/s);
  });
});
