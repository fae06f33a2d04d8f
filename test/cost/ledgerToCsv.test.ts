import { describe, expect, it } from "vitest";
import { csvColumns, ledgerToCsv } from "../../src/cost/ledgerToCsv.js";
import { Papa } from "../../src/cost/papaparseLibrary.js";
import { languages, type Locale } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { ledgerFor, roundWithCost } from "./ledgers.js";
import { asking } from "../participation/records.js";
import { lineWith, unknownLine } from "./lines.js";

function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse(csv, { delimiter, newline: "\r\n" }).data;
}

const headingsIn = (locale: Locale) => csvColumns.map(({ heading }) => languages[locale].texts[heading]);

describe("a ledger as CSV (costs/2)", () => {
  it.each([
    ["nb", ";", "reiser til ledersamlinger", "høsten 2026", "3500,00", "7000,00"],
    ["nn", ";", "reiser til leiarsamlingar", "hausten 2026", "3500,00", "7000,00"],
    ["en", ",", "travel to leader gatherings", "autumn 2026", "3500.00", "7000.00"],
  ] as const)("is written the way a spreadsheet in %s expects", (locale, delimiter, cost, semester, rate, amount) => {
    const [head, row] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith()] }, { locale }), delimiter);
    expect(head).toEqual(headingsIn(locale));
    expect(row).toHaveLength(csvColumns.length);
    expect(row).toEqual(expect.arrayContaining([cost, "2026-09-25", semester, "2", rate, amount, "costs/2"]));
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

  it("says what is lacking once, by what it is and not by its path; what it does not know stays as it is", () => {
    const missing = ["hourly.principal", "hourly.companion", "hours.leader-gathering", "people", "anything"];
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [{ ...unknownLine, missing }] }, { locale: "nb" }), ";");
    expect(row?.[10]).toBe("sats, timer, personer, anything");
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

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠1", "\u0000=1", "\u200b=1"])("puts an apostrophe before %j, so that no spreadsheet runs it", (activity) => {
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith({ activity })] }, { locale: "nb" }), ";");
    expect(row?.[13]).toBe(`'${activity}`);
  });

  it.each(["a;b", 'a"b', "a\nb", "æøå 🎵"])("brings %j back as it was", (activity) => {
    const [, row] = cellsOf(ledgerToCsv(round2026, { lines: [lineWith({ activity })] }, { locale: "nb" }), ";");
    expect(row?.[13]).toBe(activity);
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
    expect(csv).toContain("\r\nutstyr;kommunen;;;;;1;avgift;500,00;500,00;;costs/1;;;;");
    expect(() => ledgerToCsv(round2026, ledgerFor({ round }), { locale: "nb" })).toThrow(/lines\[\d+\]\.item: Expected one of program, adviser, /);
  });

  it("refuses a language or a delimiter that it does not know", () => {
    expect(() => ledgerToCsv(round2026, { lines: [] }, { locale: "sv", delimiter: "x" } as never)).toThrow(/locale.*delimiter/s);
  });
});
