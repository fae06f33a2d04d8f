import { describe, expect, it } from "vitest";
import { applicationDeadline, assessEligibility, datedItems, explain, keyDates, locales, newLifeCycle, portalStateAt, round2026, type CivilDate, type Instant, type Round } from "../../src/index.js";
import { roundDeadlines } from "../../src/calendar/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found } from "./applications.js";
import { keyDate } from "./lifeCycles.js";

const provisions = ["title/deadline", "spring/2", "title/portal", "spring/1"];

const submitted = (submittedAt: Instant | null, round: Round = round2026) => found("eligibility.deadline", applicationWith({ submittedAt }), round);

describe("an application submitted", () => {
  it.each<[Instant, string, string, string[]]>([
    ["2026-03-18T23:59:59+01:00", "unmet", "submitted-too-early", []],
    ["2026-03-18T22:59:59.999Z", "unmet", "submitted-too-early", []],
    ["2026-03-19T00:00+01:00", "met", "submitted-on-opening-day", ["D2"]],
    ["2026-03-18T23:00:00Z", "met", "submitted-on-opening-day", ["D2"]],
    ["2026-03-19T23:59:59+01:00", "met", "submitted-on-opening-day", ["D2"]],
    ["2026-03-20T00:00:00+01:00", "met", "submitted-in-time", []],
    ["2026-03-29T02:30:00+02:00", "met", "submitted-in-time", []],
    ["2026-04-12T23:59:59+02:00", "met", "submitted-in-time", []],
    ["2026-04-13T00:00:00+02:00", "met", "submitted-in-time", ["D1"]],
    ["2026-04-13T21:59:59.999Z", "met", "submitted-in-time", ["D1"]],
    ["2026-04-13T23:59:59+02:00", "met", "submitted-in-time", ["D1"]],
    ["2026-04-13T17:59:59-04:00", "met", "submitted-in-time", ["D1"]],
    ["2026-04-14T11:59:59+14:00", "met", "submitted-in-time", ["D1"]],
    ["2026-04-13T22:00:00Z", "unmet", "submitted-late", ["D1"]],
    ["2026-04-14T00:00:00+02:00", "unmet", "submitted-late", ["D1"]],
    ["2026-04-13T18:00:00-04:00", "unmet", "submitted-late", ["D1"]],
    ["2026-04-14T12:00:00+14:00", "unmet", "submitted-late", ["D1"]],
    ["2026-04-14T23:59:59.999+02:00", "unmet", "submitted-late", ["D1"]],
    ["2026-04-15T00:00:00+02:00", "unmet", "submitted-late", []],
    ["2027-04-13T12:00:00+02:00", "unmet", "submitted-late", []],
  ])("at %s is %s: %s", (at, outcome, code, assumptions) => {
    expect(submitted(at)).toMatchObject({ outcome, code, provisions, assumptions, path: ["submittedAt"] });
  });

  it("shows its date in Oslo and the days of the window, whatever offset it was written with", () => {
    expect(submitted("2026-04-13T17:59:59-04:00")).toMatchObject({
      expected: { opens: { date: "2026-03-19", time: null }, closes: { date: "2026-04-13", time: null }, lastDay: "2026-04-13" },
      received: { submittedAt: "2026-04-13T17:59:59-04:00", date: "2026-04-13", time: null },
    });
    expect(submitted("2026-04-14T12:00:00+14:00")).toMatchObject({ received: { date: "2026-04-14" } });
  });

  it("late makes the municipality ineligible", () => {
    expect(assessEligibility(round2026, applicationWith({ submittedAt: "2026-04-14T00:00:00+02:00" })).verdict).toBe("ineligible");
  });
});

describe("an application that is not submitted", () => {
  it("is unknown, never late, and is asked for by the deadline", () => {
    expect(found("eligibility.deadline", applicationWith({ submittedAt: undefined }))).toEqual({
      rule: "eligibility.deadline",
      force: "must",
      outcome: "unknown",
      code: "not-submitted",
      expected: { opens: { date: "2026-03-19", time: null }, closes: { date: "2026-04-13", time: null }, lastDay: "2026-04-13" },
      received: null,
      path: ["submittedAt"],
      provisions,
      assumptions: [],
      repair: { action: "submit", by: "2026-04-13" },
    });
  });
});

describe("a round with a day of grace (D1)", () => {
  const round = roundWith(({ application }) => (application.deadline.graceDays = 1));

  it.each<[Instant, string, string[]]>([
    ["2026-04-12T21:59:59.999Z", "submitted-in-time", []],
    ["2026-04-13T21:59:59.999Z", "submitted-in-time", ["D1"]],
    ["2026-04-13T22:00:00Z", "submitted-in-grace", ["D1"]],
    ["2026-04-14T21:59:59.999Z", "submitted-in-grace", ["D1"]],
    ["2026-04-14T22:00:00Z", "submitted-late", ["D1"]],
  ])("%s: %s", (at, code, assumptions) => {
    expect(submitted(at, round)).toMatchObject({ code, assumptions, expected: { closes: { date: "2026-04-13" }, lastDay: "2026-04-14" } });
  });
});

describe("what is submitted on the day of a deadline", () => {
  it.each([
    [0, "the day of the deadline"],
    [2, "by the deadline of"],
  ])("that is extended by %i days is %s", (graceDays, said) => {
    const round = roundWith(({ application }) => (application.deadline.graceDays = graceDays));
    expect(explain(round, submitted("2026-04-13T12:00:00+02:00", round), "en")).toContain(said);
  });
});

it("a draft in the minute of the deadline is told that the whole minute counts", () => {
  const round = roundWith(({ application }) => (application.deadline.time = "23:59"));
  const finding = found("eligibility.deadline", {}, round, { at: "2026-04-13T23:59:30+02:00" });
  expect(finding).toMatchObject({ code: "not-submitted", assumptions: ["D23"] });
  expect(explain(round, finding, "en")).toContain("and the whole minute counts");
});

describe("a round with a day of grace and an hour", () => {
  const round = roundWith(({ application: { deadline } }) => {
    deadline.time = "12:00";
    deadline.graceDays = 1;
  });

  it.each<[Instant, string]>([
    ["2026-04-12T21:59:59Z", "submitted-in-time"],
    ["2026-04-13T11:59:59.999+02:00", "submitted-in-time"],
    ["2026-04-13T12:01:00+02:00", "submitted-in-grace"],
    ["2026-04-13T15:00:00+02:00", "submitted-in-grace"],
    ["2026-04-14T00:00:00+02:00", "submitted-in-grace"],
    ["2026-04-14T11:59:59.999+02:00", "submitted-in-grace"],
    ["2026-04-14T12:01:00+02:00", "submitted-late"],
  ])("%s: %s, and rests on nothing, for the hour is stated", (at, code) => {
    expect(submitted(at, round)).toMatchObject({ code, assumptions: [] });
  });

  it.each<[Instant, string]>([
    ["2026-04-13T12:00:00+02:00", "submitted-in-time"],
    ["2026-04-13T12:00:59.999+02:00", "submitted-in-time"],
    ["2026-04-14T12:00:00+02:00", "submitted-in-grace"],
    ["2026-04-14T12:00:59.999+02:00", "submitted-in-grace"],
  ])("%s: %s, for the minute that is named counts (D23)", (at, code) => {
    expect(submitted(at, round)).toMatchObject({ code, assumptions: ["D23"] });
  });

  it("ends its grace at that hour, which is said", () => {
    const inGrace = submitted("2026-04-13T15:00:00+02:00", round);
    expect(inGrace).toMatchObject({ expected: { closes: { time: "12:00" }, lastDay: "2026-04-14" }, received: { time: "15:00" } });
    for (const locale of locales) expect(explain(round, inGrace, locale).match(/\d\d:00/g)).toEqual(["15:00", "12:00", "12:00"]);
  });
});

describe("a round that states the hours", () => {
  const round = roundWith(({ application: { portal, deadline } }) => {
    portal.time = "12:00";
    deadline.time = "15:00";
  });

  it.each<[Instant, string]>([
    ["2026-03-19T11:59:59+01:00", "submitted-too-early"],
    ["2026-03-19T12:00:00+01:00", "submitted-in-time"],
    ["2026-04-13T14:59:59+02:00", "submitted-in-time"],
    ["2026-04-13T15:00:00+02:00", "submitted-in-time"],
    ["2026-04-13T15:00:59.999+02:00", "submitted-in-time"],
    ["2026-04-13T15:01:00+02:00", "submitted-late"],
  ])("%s: %s", (at, code) => {
    expect(submitted(at, round)).toMatchObject({ code });
  });

  it("says them, so that two moments of one day can be told apart", () => {
    const late = submitted("2026-04-13T15:01:00+02:00", round);
    for (const locale of locales) expect(explain(round2026, late, locale).match(/\d\d:\d\d/g)).toEqual(["15:01", "15:00"]);
  });
});

describe("a deadline of 23:59", () => {
  const round = roundWith(({ application }) => (application.deadline.time = "23:59"));

  it.each<[Instant, string]>([
    ["2026-04-13T23:59:00+02:00", "submitted-in-time"],
    ["2026-04-13T23:59:59.999+02:00", "submitted-in-time"],
    ["2026-04-14T00:00:00+02:00", "submitted-late"],
  ])("takes an application of %s as %s", (at, code) => {
    expect(submitted(at, round)).toMatchObject({ code });
  });

  it("never says that what was submitted at 23:59 came after 23:59, and says that the whole minute counts", () => {
    for (const locale of locales) expect(explain(round, submitted("2026-04-13T23:59:30+02:00", round), locale)).not.toMatch(/23:59.*23:59/);
    expect(explain(round, submitted("2026-04-13T23:59:30+02:00", round), "en")).toContain("The whole minute counts.");
  });
});

describe("the last day, in a round with grace and an hour", () => {
  const round = roundWith(({ application: { deadline } }) => Object.assign(deadline, { time: "23:59", graceDays: 2 }));

  it("is the same wherever it is named", () => {
    const lastDay = "2026-04-15";
    const { repair, expected } = submitted(null, round);
    expect([repair?.["by"], (expected as { lastDay: string }).lastDay]).toEqual([lastDay, lastDay]);
    expect(keyDates(round, newLifeCycle, { on: "2026-04-01" })[0]).toMatchObject({ id: "submission", to: "2026-04-16" });
    expect(datedItems(round).find(({ kind }) => kind === "application-deadline")).toMatchObject({ from: lastDay, to: "2026-04-16", at: "2026-04-15T21:59:00Z" });
    expect(roundDeadlines(round, "nb").find(({ id }) => id === "application-deadline")).toMatchObject({ from: lastDay, to: "2026-04-16" });
    expect(portalStateAt(round, "2026-04-15T23:59:59+02:00")).toBe("open");
    expect(applicationDeadline(round)).toBe("2026-04-15T22:00:00Z");
    for (const locale of locales) {
      const day = explain(round, { date: lastDay }, locale);
      expect(explain(round, submitted("2026-04-20T12:00:00+02:00", round), locale)).toContain(day);
      expect(explain(round, submitted(null, round), locale)).toContain(day);
      for (const on of ["2026-03-01", "2026-04-01", "2026-05-01"]) expect(explain(round, keyDate("submission", newLifeCycle, on as CivilDate, round), locale)).toContain(day);
    }
  });
});
