import { describe, expect, it } from "vitest";
import { addDays, assessEligibility, datedItems, defineRound, explain, keyDates, newLifeCycle, osloInstant, portalStateAt, round2026 } from "../../src/index.js";
import { roundDeadlines } from "../../src/calendar/index.js";
import { languages, locales, sayClock, sayDate } from "../../src/language/index.js";
import { simulate } from "../../src/simulation/index.js";
import { applicationWith } from "../application/applications.js";
import { scenario } from "../simulation/scenarios.js";

const date = "2026-04-13";
const rounds = ([null, "15:00", "23:59", "00:00"] as const).flatMap((time) => [0, 1, 3].map((graceDays) => ({ time, graceDays })));

describe.each(rounds)("the last day to apply, with a deadline at $time and $graceDays days of grace, is the same wherever it is asked about", ({ time, graceDays }) => {
  const round = defineRound({ ...round2026, id: "other", application: { ...round2026.application, deadline: { date, time, graceDays, provisions: ["spring/2"] } } });
  const [last, dayAfter] = [addDays(date, graceDays), addDays(date, graceDays + 1)];
  const submission = (on: string) => {
    const found = keyDates(round, newLifeCycle, { on }).find(({ id }) => id === "submission");
    if (found === undefined) throw new Error("Every round has a day by which to apply");
    return found;
  };
  const item = datedItems(round).find(({ kind }) => kind === "application-deadline");
  const deadline = (submittedAt: string) => assessEligibility(round, applicationWith({ submittedAt })).findings.find(({ rule }) => rule === "eligibility.deadline");
  const lastMinute = osloInstant(last, time ?? "23:59");

  it("in the portal, to the minute", () => {
    expect(portalStateAt(round, lastMinute)).toBe("open");
    expect(portalStateAt(round, new Date(Date.parse(lastMinute) + 59_999).toISOString())).toBe("open");
    expect(portalStateAt(round, new Date(Date.parse(lastMinute) + 60_000).toISOString())).toBe("closed");
  });

  it("for an application, to the minute", () => {
    expect(deadline(lastMinute)?.outcome).toBe("met");
    expect(deadline(new Date(Date.parse(lastMinute) + 60_000).toISOString())?.outcome).toBe("unmet");
  });

  it("among the key dates, the dated items, the deadlines of a calendar and the days of a simulation", () => {
    const day = [...simulate(scenario({ round, municipalities: [] }))].find(({ events }) => events.some(({ type }) => type === "application-deadline"))?.date;
    const [entry] = roundDeadlines(round, "nb").filter(({ id }) => id === "application-deadline");
    expect([submission(date).to, item?.from, item?.to, entry?.from, entry?.to, day]).toEqual([dayAfter, last, dayAfter, last, dayAfter, last]);
  });

  it.each(locales)("in every sentence of them in %s, with its time of day where there is one", (locale) => {
    const language = languages[locale];
    const unsubmitted = assessEligibility(round, {}).findings.find(({ rule }) => rule === "eligibility.deadline");
    const tooLate = assessEligibility(round, {}, { at: osloInstant(dayAfter, "12:00") }).findings.find(({ rule }) => rule === "eligibility.deadline");
    const said = [submission(date), submission(dayAfter), item, unsubmitted, tooLate, deadline(osloInstant(dayAfter, "12:00"))].map((each) => (each === undefined ? "" : explain(round, each, locale)));
    const [entry] = roundDeadlines(round, locale).filter(({ id }) => id === "application-deadline");
    for (const sentence of [...said, entry?.description ?? ""]) {
      expect(sentence).toContain(sayDate(last, language));
      if (time !== null) expect(sentence).toContain(sayClock(time, language));
    }
  });
});
