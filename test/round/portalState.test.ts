import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { applicationDeadline, portalStateAt, type PortalState, type Round } from "../../src/round/index.js";
import { readRound } from "../../src/round/readRound.js";
import { round2026 } from "../../src/rounds/index.js";
import type { Instant } from "../../src/time/index.js";
import { roundWith, type Changes } from "./roundWith.js";

function roundThat(changes: Changes): Round {
  return readRound(roundWith(changes));
}

describe('portalStateAt of the call ("title/portal", "title/deadline", "spring/1", "spring/2", "D1", "D2")', () => {
  it.each<[Instant, PortalState, string]>([
    ["2026-01-01T00:00:00Z", "not-open", "long before"],
    ["2026-03-18T22:59:59.999Z", "not-open", "the last millisecond before the opening day in Oslo"],
    ["2026-03-18T23:00:00Z", "opening-day", "the first instant of the opening day"],
    ["2026-03-19T00:00:00+01:00", "opening-day", "the same instant, as Oslo writes it"],
    ["2026-03-18T18:00:00-05:00", "opening-day", "the same instant, while New York has the day before"],
    ["2026-03-19T09:00:00+01:00", "opening-day", "the morning of the webinar"],
    ["2026-03-19T22:59:59.999Z", "opening-day", "the last millisecond of the opening day"],
    ["2026-03-20T12:59:59+14:00", "opening-day", "its last second, while Kiritimati has the day after"],
    ["2026-03-19T23:00:00Z", "open", "the first instant of the day after"],
    ["2026-04-13T12:00+02:00", "open", "noon on the day of the deadline, written without seconds"],
    ["2026-04-13T23:59:59+02:00", "open", "the last second of the deadline"],
    ["2026-04-13T21:59:59.999Z", "open", "its last millisecond"],
    ["2026-04-14T11:59:59+14:00", "open", "its last second, while Kiritimati has the day after"],
    ["2026-04-13T22:00:00Z", "closed", "the first instant that is too late"],
    ["2026-04-14T00:00:00+02:00", "closed", "the same instant, as Oslo writes it"],
    ["2026-04-13T18:00:00-04:00", "closed", "the same instant, while New York still has the day of the deadline"],
    ["2028-01-01T00:00:00Z", "closed", "long after"],
  ])("%s: %s, %s", (instant, expected) => {
    expect(portalStateAt(round2026, instant)).toBe(expected);
  });
});

describe("portalStateAt of a call that states more", () => {
  it.each<[string, Changes, Instant, PortalState]>([
    ["before the time of opening it is not open", { "application.portal.time": "10:00" }, "2026-03-19T08:59:59.999Z", "not-open"],
    ["from that time it is open", { "application.portal.time": "10:00" }, "2026-03-19T09:00:00Z", "open"],
    ["before the time of the deadline it is open", { "application.deadline.time": "12:00" }, "2026-04-13T09:59:59.999Z", "open"],
    ["in the minute that is named it is still open (D23)", { "application.deadline.time": "12:00" }, "2026-04-13T10:00:59.999Z", "open"],
    ["after that minute it is closed", { "application.deadline.time": "12:00" }, "2026-04-13T10:01:00Z", "closed"],
    ["a day of grace keeps it open on the day after", { "application.deadline.graceDays": 1 }, "2026-04-14T21:59:59.999Z", "open"],
    ["and no longer", { "application.deadline.graceDays": 1 }, "2026-04-14T22:00:00Z", "closed"],
    ["a deadline on the opening day leaves that day", { "application.deadline.date": "2026-03-19" }, "2026-03-19T22:59:59.999Z", "opening-day"],
    ["and nothing after it", { "application.deadline.date": "2026-03-19" }, "2026-03-19T23:00:00Z", "closed"],
    ["an opening day of 23 hours ends after 23 hours", { "application.portal.date": "2026-03-29" }, "2026-03-29T21:59:59.999Z", "opening-day"],
    ["the next begins an hour earlier in UTC", { "application.portal.date": "2026-03-29" }, "2026-03-29T22:00:00Z", "open"],
  ])("%s", (_, changes, instant, expected) => {
    expect(portalStateAt(roundThat(changes), instant)).toBe(expected);
  });

  it.each(["2026-04-13", "2026-04-13T12:00:00", "2026-02-29T12:00:00Z", "noon", null])("refuses %j, which is no instant", (instant) => {
    expect(() => portalStateAt(round2026, instant as never)).toThrow(InvalidInputError);
  });

  it.each([portalStateAt, applicationDeadline])("refuses what is no round", (ask) => {
    expect(() => ask({ ...round2026, application: {} } as never, "2026-04-13T12:00:00Z")).toThrow(InvalidInputError);
  });
});

describe('applicationDeadline, exclusive ("D1")', () => {
  it.each<[string, Changes, Instant]>([
    ["the end of the day in Oslo", {}, "2026-04-13T22:00:00Z"],
    ["a day later for each day of grace", { "application.deadline.graceDays": 2 }, "2026-04-15T22:00:00Z"],
    ["the end of the minute, where one is stated (D23)", { "application.deadline.time": "23:59" }, "2026-04-13T22:00:00Z"],
    ["grace moves the day and keeps the time", { "application.deadline.time": "12:00", "application.deadline.graceDays": 1 }, "2026-04-14T10:01:00Z"],
    ["a day on which Oslo is an hour nearer to UTC ends an hour later", { "application.deadline.date": "2026-03-28" }, "2026-03-28T23:00:00Z"],
    ["and the next day, 23 hours long, as in summer", { "application.deadline.date": "2026-03-29" }, "2026-03-29T22:00:00Z"],
  ])("%s", (_, changes, expected) => {
    expect(applicationDeadline(roundThat(changes))).toBe(expected);
  });
});
