import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { activitySchema, buildSchedule, guidanceMeetingSchema, type Activity, type GuidanceMeeting, type ScheduleFinding } from "../../src/schedule/index.js";
import { endOfOsloDay, epochOf, isWeekend, osloInstants, publicHolidaysOn, startOfOsloDay } from "../../src/time/index.js";
import { agreedMeeting, agreedMeetings, crowdedMeetings } from "./agreedMeetings.js";

const lists = fc.oneof(agreedMeetings, crowdedMeetings);

function holds(check: (guidanceMeetings: readonly GuidanceMeeting[]) => void): void {
  fc.assert(fc.property(lists, check), { numRuns: 150 });
}

/** What one rule finds of each agreed meeting, in the order given. */
function foundOfEach(rule: ScheduleFinding["rule"], guidanceMeetings: readonly GuidanceMeeting[]): readonly ScheduleFinding[] {
  return buildSchedule(round2026, { guidanceMeetings }).findings.filter((finding) => finding.rule === rule && finding.code !== "nothing-agreed");
}

/** Each agreed meeting where the schedule has placed it. */
function placed(guidanceMeetings: readonly GuidanceMeeting[]): readonly { meeting: Activity; others: readonly Activity[] }[] {
  const { activities } = buildSchedule(round2026, { guidanceMeetings });
  const given = new Map<string, number>();
  return guidanceMeetings.map(({ semester }) => {
    const ordinal = (given.get(semester) ?? 0) + 1;
    given.set(semester, ordinal);
    const id = `2026-2027.guidance-meeting.${semester}.${String(ordinal)}`;
    const meeting = activities.find((each) => each.id === id);
    if (meeting === undefined) throw new Error(`There is no ${id}`);
    return { meeting, others: activities.filter((each) => each !== meeting && each.date !== null) };
  });
}

function spanOf({ date, startsAt, endsAt }: Activity): readonly [number, number] {
  if (date === null) throw new Error("It has no date");
  return [epochOf(startsAt ?? startOfOsloDay(date)), epochOf(endsAt ?? endOfOsloDay(date))];
}

function share(first: Activity, second: Activity): boolean {
  const [[from, to], [otherFrom, otherTo]] = [spanOf(first), spanOf(second)];
  return from < otherTo && otherFrom < to;
}

describe("whatever is agreed, the rules of dates", () => {
  it("find an overlap exactly where comparing every pair of meetings finds one", () => {
    holds((guidanceMeetings) => {
      const overlapping = placed(guidanceMeetings).map(({ meeting, others }) => others.some((other) => share(meeting, other)));
      const found = foundOfEach("schedule.guidance.apart", guidanceMeetings);
      const notMet = new Set(found.filter(({ outcome }) => outcome !== "met").map(({ path }) => path[1]));
      expect(guidanceMeetings.map((_, index) => notMet.has(index))).toEqual(overlapping);
      expect(found.filter(({ outcome }) => outcome === "met").map(({ path }) => path[1])).toEqual([...overlapping.keys()].filter((index) => overlapping[index] === false));
    });
  });

  it("name of each sort a meeting that really overlaps, a gathering first, and count the others", () => {
    holds((guidanceMeetings) => {
      const found = foundOfEach("schedule.guidance.apart", guidanceMeetings).filter(({ outcome }) => outcome !== "met");
      placed(guidanceMeetings).forEach(({ meeting, others }, index) => {
        const beside = others.filter((other) => share(meeting, other));
        const named = found.filter(({ path }) => path[1] === index).map(({ expected, received }) => ({
          other: beside.find(({ id }) => id === (expected as { apartFrom?: string }).apartFrom),
          more: (received as { more?: number }).more ?? 0,
        }));
        const counts = ["fixed", "agreed"].map((status) => [status, beside.filter((other) => other.status === status).length] as const);
        expect(named.map(({ other, more }) => [other?.status, more + 1])).toEqual(counts.filter(([, count]) => count > 0));
      });
    });
  });

  it("find a meeting before the KickOff exactly where it begins before ten o’clock on 26 August 2026", () => {
    holds((guidanceMeetings) => {
      const early = guidanceMeetings.map(({ date, start }) => `${date} ${start}` < "2026-08-26 10:00");
      expect(foundOfEach("schedule.guidance.after-start", guidanceMeetings).map(({ outcome }) => outcome === "unmet")).toEqual(early);
    });
  });

  it("are asked of meetings that all end after they begin, on their own date, whatever the clocks do", () => {
    holds((guidanceMeetings) => {
      for (const { meeting } of placed(guidanceMeetings)) {
        expect(epochOf(meeting.startsAt ?? "9998-01-01T00:00:00Z")).toBeLessThan(epochOf(meeting.endsAt ?? "0003-01-01T00:00:00Z"));
        expect(activitySchema.safeParse(meeting).success).toBe(true);
      }
    });
  });

  it("find a meeting on a weekend, a public holiday or a short day exactly where its date is one", () => {
    const shortDays = ["2026-12-24", "2026-12-31", "2027-03-24", "2027-12-24", "2027-12-31"];
    holds((guidanceMeetings) => {
      const ordinary = (date: string) => (shortDays.includes(date) ? "short-day" : "working-day");
      const codes = guidanceMeetings.map(({ date }) => (publicHolidaysOn(date).length > 0 ? "public-holiday" : isWeekend(date) ? "weekend" : ordinary(date)));
      expect(foundOfEach("schedule.guidance.working-day", guidanceMeetings).map(({ code }) => code)).toEqual(codes);
    });
  });

  it("find a time that is skipped or comes twice exactly where Oslo’s clocks show it never or twice", () => {
    holds((guidanceMeetings) => {
      const codes = guidanceMeetings.flatMap(({ date, start, end }) => {
        const odd = [start, end].map((time) => osloInstants(date, time).length).filter((count) => count !== 1);
        return odd.length === 0 ? ["time-shown-once"] : odd.map((count) => (count === 0 ? "time-skipped" : "time-repeated"));
      });
      expect(foundOfEach("schedule.guidance.clock", guidanceMeetings).map(({ code }) => code)).toEqual(codes);
    });
  });

  it("place every meeting, whatever they find of it", () => {
    holds((guidanceMeetings) => {
      for (const { meeting } of placed(guidanceMeetings)) expect(meeting).toMatchObject({ status: "agreed", allDay: false });
      expect(placed(guidanceMeetings).map(({ meeting }) => meeting.date)).toEqual(guidanceMeetings.map(({ date }) => date));
    });
  });

  it("find the same of a meeting by itself wherever it stands in the list", () => {
    const alone = ["schedule.guidance.working-day", "schedule.guidance.clock", "schedule.guidance.mode", "schedule.guidance.in-semester"] as const;
    holds((guidanceMeetings) => {
      for (const rule of alone) {
        const codes = (meetings: readonly GuidanceMeeting[]) => foundOfEach(rule, meetings).map(({ code, received }) => JSON.stringify([code, received])).sort();
        expect(codes(guidanceMeetings.toReversed())).toEqual(codes(guidanceMeetings));
      }
    });
  });
});

describe("the ids of guidance meetings", () => {
  const idsOf = (guidanceMeetings: readonly GuidanceMeeting[]) => placed(guidanceMeetings).map(({ meeting }) => meeting.id);

  it("stay when one is added at the end", () => {
    fc.assert(
      fc.property(agreedMeetings, agreedMeeting, (meetings, added) => {
        expect(idsOf([...meetings, added]).slice(0, -1)).toEqual(idsOf(meetings));
      }),
    );
  });

  it("stay when one is moved within its semester", () => {
    fc.assert(
      fc.property(fc.array(agreedMeeting, { minLength: 1, maxLength: 12 }), fc.nat(), agreedMeeting, (meetings, place, { date }) => {
        const index = place % meetings.length;
        const moved = meetings.map((each, position) => (position === index ? { ...each, date } : each));
        fc.pre(moved.every((each) => guidanceMeetingSchema.safeParse(each).success));
        expect(idsOf(moved)).toEqual(idsOf(meetings));
      }),
    );
  });

  it("change for none but the later ones of its semester when one is taken out", () => {
    fc.assert(
      fc.property(fc.array(agreedMeeting, { minLength: 1, maxLength: 12 }), fc.nat(), (meetings, place) => {
        const index = place % meetings.length;
        const before = idsOf(meetings).toSpliced(index, 1);
        const left = meetings.toSpliced(index, 1);
        idsOf(left).forEach((id, position) => {
          const mayChange = position >= index && left[position]?.semester === meetings[index]?.semester;
          expect(mayChange || id === before[position]).toBe(true);
        });
      }),
    );
  });

  it("take over the ids of what was to be agreed", () => {
    fc.assert(
      fc.property(agreedMeetings, agreedMeeting, (meetings, added) => {
        const open = buildSchedule(round2026, { guidanceMeetings: meetings }).activities.find(({ semester, status }) => semester === added.semester && status === "to-be-agreed");
        fc.pre(open !== undefined);
        expect(idsOf([...meetings, added]).at(-1)).toBe(open.id);
      }),
    );
  });
});
