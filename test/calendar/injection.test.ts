import { describe, expect, it } from "vitest";
import { toICalendar } from "../../src/calendar/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { agreed, calendarWith, contentLinesOf, published, scheduleWith } from "./calendars.js";

const evil = "ORGANIZER:mailto:kari@example.com";

/** Texts that would be more than text if they were written as they are. */
const attacks: readonly (readonly [string, string])[] = [
  ["CRLF", `Steinkjer\r\n${evil}`],
  ["CR alone", `Steinkjer\r${evil}`],
  ["LF alone", `Steinkjer\n${evil}`],
  ["CRLF and a space, which is a fold", `Steinkjer\r\n ${evil}`],
  ["the end of the event", `x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\n${evil}`],
  ["a line separator", `Steinkjer\u2028${evil}\u2029`],
  ["a next-line character", `Steinkjer\u0085${evil}`],
  ["a vertical tab and a form feed", `Steinkjer\u000b\f${evil}`],
  ["NUL", `Steinkjer\u0000${evil}`],
  ["an escaped line break", `Steinkjer\\n${evil}`],
  ["a backslash at the end", "Steinkjer\\"],
  ["parameters", `x;LANGUAGE=nb:${evil}`],
  ["a quotation mark", `"Steinkjer";X=":${evil}`],
  ["half a character", `Stein\ud83dkjer\udc00 ${evil}`],
  ["text turned around", `\u202eregnikjtS\u202c \u2066x\u2069\u200f\u061c ${evil}`],
  ["a mark of byte order", `\ufeffSteinkjer\ufeff ${evil}`],
  ["ten thousand characters", `${evil}, `.repeat(300)],
];

/** The names of all properties, and of all that begins and ends. */
function structureOf(text: string): readonly string[] {
  return contentLinesOf(text).map((line) => (/^(?:BEGIN|END):/.test(line) ? line : (/^[A-Z-]+/.exec(line)?.[0] ?? line)));
}

/** What no line may hold: what breaks lines, what is half a character, and what turns text around. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]/u;

function expectOnlyText(text: string, like: string): void {
  expect(structureOf(text)).toEqual(structureOf(like));
  expect(text.split("\r\n").filter((line) => unseen.test(line))).toEqual([]);
}

const deadline = { id: "report", title: "Rapport", from: "2027-12-01", description: "Skriv." } as const;
const kickOff = "2026-2027.kick-off";
const plain = calendarWith();
const withoutMeetings = calendarWith({}, []);
const withDeadline = calendarWith({ deadlines: [deadline] });
const withLink = calendarWith({ links: [{ activity: kickOff, url: "https://example.no/" }] });

describe.each(attacks)("a text with %s", (_what, attack) => {
  it("stays text as the name of a municipality", () => {
    expectOnlyText(calendarWith({ municipality: { number: "5006", name: attack } }), plain);
  });

  it("stays text as the name of a calendar", () => {
    expectOnlyText(calendarWith({ name: attack }), plain);
  });

  it("stays text in a deadline", () => {
    expectOnlyText(calendarWith({ deadlines: [{ ...deadline, title: attack, description: attack }] }), withDeadline);
  });

  it("stays text as a place", () => {
    const activities = scheduleWith().activities.map((each) => (each.place === null ? each : { ...each, place: attack.slice(0, 200) }));
    expectOnlyText(toICalendar(round2026, { round: "2026-2027", activities }, published), withoutMeetings);
  });

  it("stays text in what a round says of itself", () => {
    const said = attack.slice(0, 2000);
    const titled = { ...round2026, title: { nb: said, nn: said, en: said } };
    const quoting = { ...titled, provisions: round2026.provisions.map((provision) => ({ ...provision, text: { nb: said, nn: said, en: said } })) };
    expectOnlyText(calendarWith({}, agreed, defineRound(quoting)), plain);
  });

  it("stays out of a link", () => {
    const calendarTo = (path: string) => calendarWith({ links: [{ activity: kickOff, url: `https://example.no/${path}` }] });
    expectOnlyText(calendarTo(encodeURI(attack.replace(/\p{Cs}/gu, "")).slice(0, 500)), withLink);
    expectOnlyText(calendarTo(attack.slice(0, 500)), withLink);
  });
});
