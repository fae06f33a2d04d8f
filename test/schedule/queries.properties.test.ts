import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activitiesOfMember } from "../../src/participation/index.js";
import { round2026, type Vocabulary2026 } from "../../src/rounds/index.js";
import { activitiesIn, activityAt, buildSchedule, interimPeriods, nextActivity, semesterCounts, type Activity, type ActivityFilter, type Schedule } from "../../src/schedule/index.js";
import { addDays, covers, datesIn, endOfOsloDay, epochOf, instantOf, isWeekend, publicHolidaysOn, startOfOsloDay, type CivilDate, type Instant } from "../../src/time/index.js";
import { agreedMeetings } from "./agreedMeetings.js";

const schedules = agreedMeetings.map((guidanceMeetings) => buildSchedule(round2026, { guidanceMeetings }));
const dates = fc.integer({ min: 0, max: 600 }).map((days) => addDays("2026-07-15", days));

/** An instant, often one at which something begins or ends, or a moment beside it. */
function instantsNear({ activities }: Schedule): fc.Arbitrary<Instant> {
  const bounds = activities.filter(({ date }) => date !== null).flatMap(spanOf);
  const anywhere = fc.integer({ min: Date.parse("2026-07-01T00:00:00Z"), max: Date.parse("2028-03-01T00:00:00Z") });
  return fc.oneof(anywhere, fc.tuple(fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 })).map(([bound, step]) => bound + step)).map(instantOf);
}

function spanOf({ date, startsAt, endsAt }: Activity): readonly [number, number] {
  const day = date ?? "2026-01-01";
  return [epochOf(startsAt ?? startOfOsloDay(day)), epochOf(endsAt ?? endOfOsloDay(day))];
}

const dated = ({ activities }: Schedule) => activities.filter(({ date }) => date !== null);
const momentsOf = (schedule: Schedule) => fc.tuple(fc.constant(schedule), instantsNear(schedule));

describe("whatever is agreed, and whenever it is asked,", () => {
  it("what goes on is what has begun and is not over", () => {
    fc.assert(
      fc.property(schedules.chain(momentsOf), ([schedule, instant]) => {
        const moment = epochOf(instant);
        const going = dated(schedule).filter((each) => spanOf(each)[0] <= moment && moment < spanOf(each)[1]);
        expect(activityAt(schedule, instant)).toEqual(going);
      }),
    );
  });

  it("what comes next is the first to begin later", () => {
    fc.assert(
      fc.property(schedules.chain(momentsOf), ([schedule, instant]) => {
        expect(nextActivity(schedule, instant)).toEqual(dated(schedule).find((each) => spanOf(each)[0] > epochOf(instant)));
      }),
    );
  });

  it("going from one to the next comes past every beginning once, and ends", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const begun: number[] = [];
        for (let next = nextActivity(schedule, "2026-01-01T00:00:00Z"); next !== undefined; next = nextActivity(schedule, instantOf(begun.at(-1) ?? 0))) begun.push(spanOf(next)[0]);
        expect(begun).toEqual([...new Set(dated(schedule).map((each) => spanOf(each)[0]))]);
      }),
    );
  });
});

describe("whatever is asked for, the activities of a schedule", () => {
  it("are parted by any date into those before it, those from it on, and those without one", () => {
    fc.assert(
      fc.property(schedules, dates, (schedule, date) => {
        const open = activitiesIn(schedule, { status: "to-be-agreed" });
        const parts = [...activitiesIn(schedule, { to: date }), ...activitiesIn(schedule, { from: date }), ...open];
        expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(schedule.activities.map(({ id }) => id)));
        expect(parts).toHaveLength(schedule.activities.length);
      }),
    );
  });

  it("are parted by each field into those with one of its words", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const count = (...filters: readonly ActivityFilter<Vocabulary2026>[]) => filters.reduce((sum, filter) => sum + activitiesIn(schedule, filter).length, 0);
        expect(count({ mode: "digital" }, { mode: "physical" })).toBe(schedule.activities.length);
        expect(count({ status: "fixed" }, { status: "agreed" }, { status: "to-be-agreed" })).toBe(schedule.activities.length);
        expect(count({ audience: "whole-group" }, { audience: "principal-and-companion" })).toBe(schedule.activities.length);
      }),
    );
  });
});

describe("the interim periods and the meetings", () => {
  it("tile the time between the first and the last date: every day is a meeting’s or lies in one period", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const taken = new Set(dated(schedule).flatMap(({ date }) => date ?? []));
        const [first = "2026-01-01", last = "2026-01-01"] = [[...taken].sort()[0], [...taken].sort().at(-1)];
        const periods = interimPeriods(schedule);
        for (const date of datesIn({ from: first, to: addDays(last, 1) })) {
          const around = periods.filter(({ from, to }) => from < date && date < to).length;
          expect(around).toBe(taken.has(date) ? 0 : 1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("have the working days that counting day by day gives", () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        for (const { from, to, workingDays } of interimPeriods(schedule)) {
          const between = [...datesIn({ from: addDays(from, 1), to })];
          expect(workingDays).toBe(between.filter((date) => !isWeekend(date) && publicHolidaysOn(date).length === 0).length);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("the counts of the semesters", () => {
  it("add up to the activities, and what is held only grows", () => {
    fc.assert(
      fc.property(schedules, dates, dates, (schedule, some, other) => {
        const [early, late] = [some, other].sort() as [CivilDate, CivilDate];
        const counts = semesterCounts(round2026, schedule, { on: early });
        expect(counts.reduce((sum, { fixed, agreed, toBeAgreed }) => sum + fixed + agreed + toBeAgreed, 0)).toBe(schedule.activities.length);
        expect(counts.reduce((sum, { held }) => sum + held, 0)).toBe(activitiesIn(schedule, { to: addDays(early, 1) }).length);
        for (const { byKind, ...all } of counts) {
          for (const key of ["owed", "fixed", "agreed", "toBeAgreed", "held"] as const) {
            expect(Object.values(byKind).reduce((sum, each) => sum + each[key], 0)).toBe(all[key]);
          }
        }
        const later = semesterCounts(round2026, schedule, { on: late });
        expect(counts.every(({ held }, index) => held <= (later[index]?.held ?? 0))).toBe(true);
      }),
    );
  });
});

describe("the meetings of a member", () => {
  const bound = fc.option(dates, { nil: undefined });
  const seatOf = fc
    .record({ role: fc.constantFrom("owner-political", "owner-administrative", "principal", "resource-teacher"), from: bound, to: bound })
    .filter(({ from, to }) => from === undefined || to === undefined || from < to)
    .map(({ role, from, to }) => ({ role, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }));

  it("are, day by day, those of the seats held on their dates", () => {
    fc.assert(
      fc.property(schedules, fc.array(seatOf, { maxLength: 3 }), (schedule, seats) => {
        const mine = new Map(activitiesOfMember(round2026, { members: [{ id: "m1", seats }] }, schedule, "m1").map(({ activity, part }) => [activity.id, part]));
        for (const { id, date, audience } of dated(schedule)) {
          const held = seats.filter(({ from = "0001-01-01", to = "9999-12-31" }) => covers({ from, to }, date ?? "0001-01-01")).map(({ role }) => role);
          const part = audience === "whole-group" || held.includes("principal") ? "expected" : "may-accompany";
          expect(mine.get(id)).toBe(held.length === 0 ? undefined : part);
        }
      }),
    );
  });
});
