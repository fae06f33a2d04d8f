import { describe, expectTypeOf, it } from "vitest";
import {
  activitiesIn,
  activitiesOfMember,
  activityAt,
  buildSchedule,
  datedItems,
  interimPeriods,
  meetingHours,
  nextActivity,
  round2026,
  semesterCounts,
  type Activity,
  type CivilDate,
  type DatedItemKind,
  type HolidayId,
  type ScheduleFinding,
  type ScheduleInput,
  type Vocabulary2026,
  type WallTime,
} from "../../src/index.js";

const schedule = buildSchedule(round2026);
const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;

describe("a schedule", () => {
  it("has findings that are known by their codes", () => {
    expectTypeOf<Extract<ScheduleFinding, { code: "public-holiday" }>["received"]["holidays"]>().toExtend<readonly HolidayId[]>();
    expectTypeOf<Extract<ScheduleFinding, { code: "time-skipped" }>["received"]["placedAt"]>().toEqualTypeOf<WallTime>();
    expectTypeOf<Extract<ScheduleFinding, { code: "overlaps-gathering" }>["outcome"]>().toEqualTypeOf<"unmet">();
    expectTypeOf<Extract<ScheduleFinding, { code: "time-repeated" }>["outcome"]>().toEqualTypeOf<"unknown">();
    expectTypeOf<"on-a-monday">().not.toExtend<ScheduleFinding["code"]>();
  });

  it("is asked for its activities in the words of the vocabulary", () => {
    expectTypeOf(activitiesIn(schedule, { kind: "kick-off", from: "2026-08-01" })).toEqualTypeOf<readonly Activity<Vocabulary2026>[]>();
    expectTypeOf<"party">().not.toExtend<(typeof schedule.activities)[number]["kind"]>();
    // @ts-expect-error no meeting of this round is a party
    activitiesIn(schedule, { kind: "party" });
    // @ts-expect-error nor is any for principals alone
    activitiesIn(schedule, { audience: "principal" });
    // @ts-expect-error places are not asked for
    activitiesIn(schedule, { place: "Gardermoen" });
  });

  it("from JSON is asked in any words", () => {
    const stored = JSON.parse("{}") as ScheduleInput;
    expectTypeOf(activitiesIn(stored, { kind: "party" })).toEqualTypeOf<readonly Activity[]>();
  });

  it("is asked at an instant", () => {
    expectTypeOf(activityAt(schedule, "2026-08-26T08:00:00Z")).toEqualTypeOf<readonly Activity<Vocabulary2026>[]>();
    expectTypeOf(nextActivity(schedule, "2026-08-26T08:00:00Z")).toEqualTypeOf<Activity<Vocabulary2026> | undefined>();
    // @ts-expect-error the library reads no clock
    nextActivity(schedule);
  });

  it("has its hours added up for the audiences of its round", () => {
    expectTypeOf(meetingHours(round2026, schedule).byAudience["whole-group"].known).toEqualTypeOf<number>();
    expectTypeOf<"principal">().not.toExtend<keyof ReturnType<typeof meetingHours<Vocabulary2026>>["byAudience"]>();
  });

  it("is counted on a date, and belongs to a round", () => {
    expectTypeOf(semesterCounts(round2026, schedule, { on: "2026-08-26" })[0]?.byKind["kick-off"].held).toEqualTypeOf<number | undefined>();
    // @ts-expect-error the library reads no clock
    semesterCounts(round2026, schedule);
    // @ts-expect-error the round comes first
    semesterCounts(schedule, round2026, { on: "2026-08-26" });
  });

  it("has periods whose working days may be unknown, and whose semester may be missing", () => {
    expectTypeOf(interimPeriods(schedule)[0]?.workingDays).toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Pick<NonNullable<ReturnType<typeof interimPeriods>[number]>, "from" | "to">>().toEqualTypeOf<{ readonly from: CivilDate; readonly to: CivilDate }>();
  });
});

describe("the meetings of a member", () => {
  it("say how they concern the member", () => {
    expectTypeOf(activitiesOfMember(round2026, group, schedule, "m1")[0]?.part).toEqualTypeOf<"expected" | "may-accompany" | undefined>();
    // @ts-expect-error the group comes before its schedule
    activitiesOfMember(round2026, schedule, group, "m1");
  });
});

describe("a dated item", () => {
  it("is of one of eight kinds", () => {
    expectTypeOf(datedItems(round2026)[0]?.kind).toEqualTypeOf<DatedItemKind | undefined>();
    expectTypeOf<"kick-off">().not.toExtend<DatedItemKind>();
  });
});
