import { describe, expect, it } from "vitest";
import { deadlineSchema, roundDeadlines } from "../../src/calendar/index.js";
import { languages, locales } from "../../src/language/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { looseRound, roundWith } from "../group/rounds.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { calendarWith, saidOf } from "./calendars.js";

describe("the dates of an application", () => {
  it.each([
    ["the portal opens", "spring/1", "portal-opens", "2026-03-19", "2026-03-20"],
    ["the deadline", "spring/2", "application-deadline", "2026-04-13", "2026-04-14"],
    ["the reply letters", "spring/3", "reply-letters", "2026-04-30", "2026-05-01"],
    ["the adviser", "spring/4", "adviser-contact", "2026-05-01", "2026-07-01"],
  ])("are whole days with an exclusive end: %s (provision %s)", (_what, _provision, id, from, to) => {
    expect(roundDeadlines(round2026, "nb")).toContainEqual(expect.objectContaining({ id, from, to }));
  });

  it("say what the call says, and how it is read", () => {
    expect(roundDeadlines(round2026, "nb")[1]?.description).toBe(
      [
        "Dette sier utlysningen:",
        "– Søknadsfristen er 13.\u00a0april 2026.",
        "– Fristen for å søke er 13.\u00a0april 2026.",
        "Der utlysningen ikke sier noe, er dette lagt til grunn:",
        "– Når på dagen går søknadsfristen 13.\u00a0april 2026 ut? Fristen går ut ved midnatt på slutten av dagen, norsk tid. Det er ikke lagt til noen ekstra frist.",
      ].join("\n"),
    );
  });

  it("have the deadline on its last day, grace included", () => {
    const deadline = { ...round2026.application.deadline, graceDays: 3 };
    const graceful = defineRound({ ...round2026, application: { ...round2026.application, deadline } });
    expect(roundDeadlines(graceful, "en")[1]).toMatchObject({ from: "2026-04-16", to: "2026-04-17" });
  });

  it("stand in the order of the steps, also where a round dates them otherwise", () => {
    const round = looseRound(({ application }) => Object.assign(application, { replyLetters: { ...application.replyLetters, date: "2026-03-01" } }));
    expect(roundDeadlines(round, "nb").map(({ id }) => id)).toEqual(["portal-opens", "application-deadline", "reply-letters", "adviser-contact"]);
  });

  it.each([
    ["on a date of its own", "2026-09-01", ["2026-09-01"]],
    ["on the last day of a gathering", "2026-09-26", []],
    ["on the day after it", "2026-09-27", ["2026-09-27"]],
    ["on the day of the KickOff", "2026-08-26", []],
  ])("tell when the group must be complete where that is %s", (_when, date, told) => {
    const round = roundWith(({ group, gatherings }) => {
      group.completeBy = { date, provisions: ["participation/3"] };
      for (const gathering of gatherings) if (gathering.kind === "leader-gathering") gathering.days = 2;
    });
    const due = roundDeadlines(round, "nb").filter(({ id }) => id === "group-complete");
    expect(due.map(({ from }) => from)).toEqual(told);
  });

  it("are called what the language calls them", () => {
    for (const { id, title } of roundDeadlines(round2026, "nn")) expect(title).toBe(languages.nn.texts[`title/${id}`]);
  });

  it.each(locales)("are in %s what the calendar takes as deadlines, and take no time", (locale) => {
    const deadlines = roundDeadlines(round2026, locale);
    for (const deadline of deadlines) expect(deadlineSchema.parse(deadline)).toEqual(deadline);
    const text = calendarWith({ deadlines, locale });
    expect(deadlines.map(({ id }) => saidOf(text, `deadline:${id}`, "TRANSP"))).toEqual(Array(4).fill("TRANSPARENT"));
  });

  it("are in nynorsk and English what they are called there", () => {
    const textsIn = (locale: "nn" | "en") => roundDeadlines(round2026, locale).map(({ title, description = "" }) => `${title} ${description}`.replaceAll(/(?:Norsk kulturskoler|Kulturskoler)åd(?:et)?/g, ""));
    expect(textsIn("nn").filter(looksLikeBokmal)).toEqual([]);
    expect(textsIn("en").filter((text) => /[æøå]/i.test(text))).toEqual([]);
  });
});
