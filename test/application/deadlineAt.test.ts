import { describe, expect, it } from "vitest";
import { assessEligibility, explain, round2026, type Instant, type Round } from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { applicationWith, found, type Draft } from "./applications.js";
import { refusalOf } from "./registers.js";

const path = ["submittedAt"];
const provisions = ["title/deadline", "spring/2", "title/portal", "spring/1"];
const expected = { opens: { date: "2026-03-19", time: null }, closes: { date: "2026-04-13", time: null }, lastDay: "2026-04-13" };
const notSubmitted = { outcome: "unknown", code: "not-submitted", expected, path, provisions, repair: { action: "submit", by: "2026-04-13" } };
const tooLate = { outcome: "unmet", code: "not-submitted-in-time", expected, received: null, path, provisions };

const graceful = roundWith(({ application }) => (application.deadline.graceDays = 1));
const timed = roundWith(({ application }) => (application.deadline.time = "12:00"));

const askedAt = (at: Instant | undefined, submittedAt?: Instant | null, round: Round = round2026) =>
  found("eligibility.deadline", applicationWith({ submittedAt }), round, at === undefined ? {} : { at });

describe("a draft that is not submitted, when somebody asks", () => {
  it.each<[string, Instant | undefined, string[]]>([
    ["at a moment that is not said", undefined, []],
    ["before the portal opens", "2026-03-18T12:00:00+01:00", []],
    ["while it is open", "2026-04-10T12:00:00+02:00", []],
    ["in the last second of the deadline", "2026-04-13T23:59:59+02:00", ["D1"]],
    ["in the last millisecond of the deadline, in UTC", "2026-04-13T21:59:59.999Z", ["D1"]],
    ["in the last second of the deadline, from the other side of the date line", "2026-04-14T11:59:59+14:00", ["D1"]],
  ])("%s, is still to be submitted", (_when, at, assumptions) => {
    for (const absent of [undefined, null]) expect(askedAt(at, absent)).toMatchObject({ ...notSubmitted, assumptions });
  });

  it.each<[string, Instant, string[]]>([
    ["as the deadline ends", "2026-04-14T00:00:00+02:00", ["D1"]],
    ["as the deadline ends, in UTC", "2026-04-13T22:00:00Z", ["D1"]],
    ["as the deadline ends, from the other side of the date line", "2026-04-14T12:00:00+14:00", ["D1"]],
    ["two days later", "2026-04-15T00:00:00+02:00", []],
    ["a year later", "2027-04-13T12:00:00+02:00", []],
  ])("%s, is too late, and nothing would mend it", (_when, at, assumptions) => {
    for (const absent of [undefined, null]) {
      expect(askedAt(at, absent)).toMatchObject({ ...tooLate, assumptions });
      expect(askedAt(at, absent)).not.toHaveProperty("repair");
    }
  });

  it.each<[string, Round, Instant, string]>([
    ["in the grace of a round that has some", graceful, "2026-04-14T23:59:59+02:00", "not-submitted"],
    ["after that grace", graceful, "2026-04-15T00:00:00+02:00", "not-submitted-in-time"],
    ["before the hour of a deadline that has one", timed, "2026-04-13T11:59:59+02:00", "not-submitted"],
    ["in the minute that is named (D23)", timed, "2026-04-13T12:00:59+02:00", "not-submitted"],
    ["after that minute", timed, "2026-04-13T12:01:00+02:00", "not-submitted-in-time"],
  ])("%s: goes by when the portal closes", (_when, round, at, code) => {
    expect(askedAt(at, undefined, round).code).toBe(code);
  });

  it("is told the hour of a deadline that has one", () => {
    expect(explain(timed, askedAt("2026-04-13T12:00:00+02:00", undefined, timed), "en")).toContain("13\u00a0April 2026 at\u00a012:00");
  });
});

describe("the verdict, when somebody asks", () => {
  it.each<[string, Draft]>([
    ["an empty draft", {}],
    ["everything but the submission", applicationWith({ submittedAt: undefined })],
    ["a wish to be judged", applicationWith({ submittedAt: null, judgements: undefined })],
  ])("of %s is settled when the portal closes, and nothing more is asked", (_what, draft) => {
    expect(assessEligibility(round2026, draft, { at: "2026-04-12T23:59:59+02:00" })).toEqual(assessEligibility(round2026, draft));
    const onTheLastDay = assessEligibility(round2026, draft, { at: "2026-04-13T23:59:59+02:00" });
    expect(onTheLastDay.verdict).toBe(assessEligibility(round2026, draft).verdict);
    expect(onTheLastDay.nextQuestions.map(({ id }) => id)).toEqual(assessEligibility(round2026, draft).nextQuestions.map(({ id }) => id));
    const closed = assessEligibility(round2026, draft, { at: "2026-04-14T00:00:00+02:00" });
    expect(closed).toMatchObject({ verdict: "ineligible", nextQuestions: [] });
    expect(closed.unanswered.map(({ id }) => id)).not.toContain("submission");
  });

  it.each<Instant>(["2026-03-18T23:59:59+01:00", "2026-04-10T12:00:00+02:00", "2026-04-13T23:59:59+02:00", "2026-04-14T00:00:00+02:00"])(
    "of what was submitted at %s goes by that alone",
    (submittedAt) => {
      const draft = applicationWith({ submittedAt });
      for (const at of ["0002-01-01T00:00:00Z", "2026-04-14T00:00:00+02:00", "9998-12-31T23:59:59Z"] as const) {
        expect(assessEligibility(round2026, draft, { at })).toEqual(assessEligibility(round2026, draft));
      }
    },
  );
});

describe("the moment at which somebody asks", () => {
  const notAnInstant = "at: Expected a point in time with its zone, such as 2026-04-10T12:00:00+02:00 or 2026-04-10T10:00:00Z, in the years 0002 to 9998.";

  it.each([undefined, "2026-04-13T22:00Z", "2026-04-13T22:00:00.000Z"])("may be %j", (at) => {
    expect(refusalOf(() => assessEligibility(round2026, {}, { at: at as Instant }))).toEqual([]);
  });

  it.each([null, "", "now", "2026-04-13", "2026-04-13T12:00:00", "2026-02-30T12:00:00Z", "9999-12-31T00:00:00Z", 1_776_117_600_000, new Date(0), ["2026-04-13T22:00:00Z"], {}])(
    "is refused when it is %j",
    (at) => {
      expect(refusalOf(() => assessEligibility(round2026, {}, { at: at as Instant }))).toEqual([notAnInstant]);
    },
  );

  it("is refused as part of a set of options", () => {
    expect(() => assessEligibility(round2026, {}, { at: "now" })).toThrow(/^The set of options is not valid/);
  });
});
