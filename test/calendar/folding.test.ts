import { describe, expect, it } from "vitest";
import { calendarWith, contentLinesOf } from "./calendars.js";
import { eventsByIcalJs, eventsByNodeIcal, ICAL } from "./parsers.js";

const utf8 = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true });

const octetsOf = (line: string) => utf8.encode(line).length;

/** Texts of characters that take one, two, three and four octets, and of characters that are made of several. */
const texts: readonly (readonly [string, string])[] = [
  ["letters", "kulturskole".repeat(40)],
  ["æ, ø and å", "blåbærsyltetøy".repeat(30)],
  ["dashes and quotation marks", "«– …»".repeat(60)],
  ["Sámi letters", "Snåase – Snåsa, Kárášjohka".repeat(20)],
  ["emoji", "🎻🎺🥁".repeat(40)],
  ["emoji that are joined", "👩‍👩‍👧‍👦".repeat(30)],
  ["letters with loose accents", "e\u0301a\u030a".repeat(80)],
  ["one character more each time", Array.from({ length: 80 }, (_, length) => `${"a".repeat(length)}å`).join("")],
];

describe("every line", () => {
  it.each(texts)("has at most 75 octets and is UTF-8 on its own, with a name of %s", (_what, name) => {
    for (let shift = 0; shift < 5; shift += 1) {
      const lines = calendarWith({ name: "x".repeat(shift) + name }).split("\r\n");
      expect(Math.max(...lines.map(octetsOf))).toBeLessThanOrEqual(75);
      for (const line of lines) expect(strict.decode(utf8.encode(line))).toBe(line);
    }
  });

  it.each(texts)("put together again says what it did, with a name of %s", (_what, name) => {
    const calendar = calendarWith({ name, municipality: { number: "5006", name } });
    expect(contentLinesOf(calendar)).toContain(`NAME:${name.replaceAll(",", "\\,")}`);
    for (const events of [eventsByIcalJs(calendar), eventsByNodeIcal(calendar)]) expect(events[2]?.summary).toBe(`Veiledningsmøte (fysisk) – ${name}`);
  });

  it("is filled as far as characters allow before it goes on in the next", () => {
    const lines = calendarWith({ name: "å".repeat(200) }).split("\r\n");
    const first = lines.findIndex((line) => line.startsWith("NAME:"));
    expect(lines.slice(first, first + 4).map(octetsOf)).toEqual([75, 75, 75, 75]);
  });

  it.each([74, 75, 76])("of %i octets is folded only if it has more than 75", (octets) => {
    const lines = calendarWith({ name: "x".repeat(octets - "NAME:".length) }).split("\r\n");
    const first = lines.findIndex((line) => line.startsWith("NAME:"));
    expect([lines[first], lines[first + 1]].map((line) => octetsOf(line ?? ""))).toEqual(octets > 75 ? [75, 2] : [octets, octets + 8 > 75 ? 75 : octets + 8]);
  });
});

describe("ical.js 2.2.1 alone", () => {
  it("counts octets and keeps characters whole, but forgets the space that a continuation begins with: this is why lines are folded anew", () => {
    const lines = ICAL.helpers.foldline("x".repeat(300)).split("\r\n");
    expect(lines.map(octetsOf)).toEqual([75, 76, 76, 76]);
    for (const line of ICAL.helpers.foldline("🎻".repeat(100)).split("\r\n")) expect(strict.decode(utf8.encode(line))).toBe(line);
  });
});
