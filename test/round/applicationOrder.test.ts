import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { assessRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { brokenBy, roundWith, type Changes } from "./roundWith.js";

function outOfOrderAt(...paths: readonly string[]): string[] {
  return paths.map((path) => `round.application.order: out-of-order at ${path}`);
}

describe('the steps of the application follow one another ("spring/1", "spring/2", "spring/3", "spring/4")', () => {
  it.each<[string, Changes, string[]]>([
    ['the portal may open on the day of the webinar ("title/portal")', {}, []],
    ["or a day after it", { "application.webinar.date": "2026-03-18" }, []],
    ["but not a day before it", { "application.webinar.date": "2026-03-20" }, outOfOrderAt("application.portal")],
    ['the deadline may be the day after the opening ("title/deadline")', { "application.deadline.date": "2026-03-20" }, []],
    ["but not the same day", { "application.deadline.date": "2026-03-19" }, outOfOrderAt("application.deadline")],
    ["nor before it", { "application.deadline.date": "2026-03-18" }, outOfOrderAt("application.deadline")],
    ["the reply letters may go out the day after the deadline", { "application.replyLetters.date": "2026-04-14" }, []],
    ["but not the same day", { "application.replyLetters.date": "2026-04-13" }, outOfOrderAt("application.replyLetters")],
    ['grace may run up to the day before the reply letters ("D1")', { "application.deadline.graceDays": 16 }, []],
    ["but not to their day", { "application.deadline.graceDays": 17 }, outOfOrderAt("application.replyLetters")],
    ["the adviser may make contact the day after the reply letters", { "application.replyLetters.date": "2026-04-30" }, []],
    ["but not the same day", { "application.replyLetters.date": "2026-05-01" }, outOfOrderAt("application.adviserContact")],
    ["the last day of the contact may be the day before the program", { "application.adviserContact.to": "2026-08-01" }, []],
    ["but not its first day", { "application.adviserContact.to": "2026-08-02" }, outOfOrderAt("application.adviserContact")],
    ["the contact may also begin the day before the program", contact("2026-07-31", "2026-08-01"), []],
    ["but not on its first day", contact("2026-08-01", "2026-08-02"), outOfOrderAt("application.adviserContact")],
    [
      "a contact that is too early at one end and too late at the other is named for each",
      contact("2026-04-30", "2026-09-01"),
      outOfOrderAt("application.adviserContact", "application.adviserContact"),
    ],
    [
      "every step out of order is named",
      { "application.webinar.date": "2026-03-20", "application.replyLetters.date": "2026-04-13" },
      outOfOrderAt("application.portal", "application.replyLetters"),
    ],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });

  it("what is out of order names both steps and both dates", () => {
    const { findings } = assessRound(roundWith({ "application.deadline.graceDays": 17 }));
    expect(findings.find(({ code }) => code === "out-of-order")).toMatchObject({
      expected: { first: "deadline", second: "replyLetters" },
      received: { first: "2026-04-30", second: "2026-04-30" },
    });
  });

  it("of the contact with the adviser it is the last day that must come before the program", () => {
    const { findings } = assessRound(roundWith({ "application.adviserContact.to": "2026-08-02" }));
    expect(findings.find(({ code }) => code === "out-of-order")).toMatchObject({
      expected: { first: "adviserContact", second: "period" },
      received: { first: "2026-08-01", second: "2026-08-01" },
      path: ["application", "adviserContact"],
      assumptions: [],
    });
  });
});

describe('an order that is broken by a deadline with grace rests on what is assumed of the deadline ("D1")', () => {
  it.each<[string, Changes, string[]]>([
    ["without grace it does not", { "application.deadline.date": "2026-04-30" }, []],
    ["with a day of it, it does", { "application.deadline.date": "2026-04-29", "application.deadline.graceDays": 1 }, ["D1"]],
    ["without grace a deadline that comes too early does not", { "application.deadline.date": "2026-03-19" }, []],
    ["with a day of it, it does", { "application.deadline.date": "2026-03-18", "application.deadline.graceDays": 1 }, ["D1"]],
    ["where the deadline is not one of the two it does not", { "application.webinar.date": "2026-03-20", "application.deadline.graceDays": 1 }, []],
    ["a deadline with a time of day gives none", { "application.deadline.graceDays": 17, "application.deadline.time": "12:00" }, []],
  ])("%s", (_, changes, assumptions) => {
    const broken = assessRound(roundWith(changes)).findings.filter(({ code }) => code === "out-of-order");
    expect(broken.map((finding) => finding.assumptions)).toEqual([assumptions]);
  });
});

function contact(from: string, to: string): Changes {
  return { "application.adviserContact.from": from, "application.adviserContact.to": to };
}

it.each<[string, Changes, RegExp[]]>([
  ["the webinar after the opening", { "application.webinar.date": "2026-03-25" }, [/^Informasjonswebinaret er .* Søknadsportalen skal /, /^Informasjonswebinaret er .* Søknadsportalen skal /, /^The information webinar is .* The application portal should /]],
  ["the deadline on the day of the opening", { "application.deadline.date": "2026-03-19" }, [/^Søknadsportalen åpner .* Søknadsfristen skal /, /^Søknadsportalen opnar .* Søknadsfristen skal /, /^The application portal opens .* The application deadline should /]],
  ["the reply before the deadline", { "application.replyLetters.date": "2026-04-10" }, [/^Søknadsfristen går ut .* Svarbrevene skal /, /^Søknadsfristen går ut .* Svarbreva skal /, /^The application deadline runs out .* The reply letters should /]],
  ["the adviser before the reply", { "application.adviserContact.from": "2026-04-20" }, [/^Svarbrevene er .* Kontakten med veilederen skal /, /^Svarbreva er .* Kontakten med rettleiaren skal /, /^The reply letters are .* The contact with the adviser should /]],
  ["the program before the adviser is done", { "application.adviserContact.to": "2026-08-02" }, [/^Kontakten med veilederen varer .* Programperioden skal /, /^Kontakten med rettleiaren varer .* Programperioden skal /, /^The contact with the adviser lasts .* The programme period should /]],
])("steps of the application in the wrong order are each told by what they are: %s", (_what, changes, expected) => {
  const finding = assessRound(roundWith(changes)).findings.find(({ code }) => code === "out-of-order");
  locales.forEach((locale, index) => {
    expect(finding && explain(round2026, finding, locale)).toMatch(expected[index] ?? "");
  });
});
