import { describe, expect, it } from "vitest";
import { assessRound } from "../../src/round/index.js";
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
    ["the contact may begin the day before the program", contactFrom("2026-07-31"), []],
    ["but not on its first day", contactFrom("2026-08-01"), outOfOrderAt("period")],
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
});

function contactFrom(from: string): Changes {
  return { "application.adviserContact.from": from, "application.adviserContact.to": "2026-09-01" };
}
