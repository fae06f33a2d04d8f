import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freezeDeep } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, interimPeriods, meetingHours, type GuidanceMeeting } from "../../src/schedule/index.js";
import { daysBetween } from "../../src/time/index.js";
import { agreedMeetings } from "./agreedMeetings.js";

function holds(check: (guidanceMeetings: readonly GuidanceMeeting[]) => void): void {
  fc.assert(fc.property(agreedMeetings, check), { numRuns: 100 });
}

describe("whatever is agreed, a schedule", () => {
  it("has its dated activities sorted by date and then by start", () => {
    holds((guidanceMeetings) => {
      const dated = buildSchedule(round2026, { guidanceMeetings }).activities.filter(({ date }) => date !== null);
      const keys = dated.map(({ date, startsAt }) => `${String(date)} ${startsAt ?? ""}`);
      expect(keys).toEqual([...keys].sort());
    });
  });

  it("has what is to be agreed last in its semester", () => {
    holds((guidanceMeetings) => {
      const { activities } = buildSchedule(round2026, { guidanceMeetings });
      for (const { id, to } of round2026.semesters) {
        const open = activities.findIndex(({ semester, status }) => semester === id && status === "to-be-agreed");
        if (open < 0) continue;
        expect(activities.slice(open).every(({ date }) => date === null || date >= to)).toBe(true);
        expect(activities.slice(0, open).every(({ date }) => date === null || date < to)).toBe(true);
      }
    });
  });

  it("holds every gathering, every agreed meeting and every one still owed, each with its own id", () => {
    holds((guidanceMeetings) => {
      const { activities } = buildSchedule(round2026, { guidanceMeetings });
      const owed = round2026.semesters.map(({ id }) => Math.max(0, 2 - guidanceMeetings.filter(({ semester }) => semester === id).length));
      expect(activities).toHaveLength(owed.reduce((sum, count) => sum + count, 7 + guidanceMeetings.length));
      expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    });
  });

  it("is the same from the same, leaves what it is given alone, and survives JSON", () => {
    holds((guidanceMeetings) => {
      const schedule = buildSchedule(round2026, { guidanceMeetings });
      expect(buildSchedule(round2026, freezeDeep(structuredClone({ guidanceMeetings })))).toEqual(schedule);
      expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
    });
  });

  it("is tiled by its interim periods, from the first date to the last, with a meeting at every joint", () => {
    holds((guidanceMeetings) => {
      const schedule = buildSchedule(round2026, { guidanceMeetings });
      const dates = [...new Set(schedule.activities.flatMap(({ date }) => date ?? []))].sort();
      const periods = interimPeriods(schedule);
      expect(periods.map(({ from }) => from)).toEqual(dates.slice(0, -1));
      expect(periods.map(({ to }) => to)).toEqual(dates.slice(1));
      expect(periods.every(({ from, to, days }) => days > 0 && days === daysBetween(from, to))).toBe(true);
    });
  });

  it("has either known hours or a place among the unknown for each activity", () => {
    holds((guidanceMeetings) => {
      const schedule = buildSchedule(round2026, { guidanceMeetings });
      const { known, unknown } = meetingHours(round2026, schedule);
      expect(unknown).toEqual(schedule.activities.filter(({ startsAt }) => startsAt === null).map(({ id }) => id));
      expect(known).toBeGreaterThanOrEqual(15);
    });
  });
});
