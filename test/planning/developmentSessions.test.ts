import { describe, expect, it } from "vitest";
import { buildSchedule, explain, InvalidInputError, interimPeriods, osloInstant, round2026, weekdayOf, type CivilDate, type ScheduleInput } from "../../src/index.js";
import { developmentSessions, planGuidance, type DevelopmentWorkInput } from "../../src/planning/index.js";
import { ordinaryWishes } from "./wishes.js";

const planned = buildSchedule(round2026, { guidanceMeetings: planGuidance(round2026, ordinaryWishes).meetings });

/** Every second Wednesday from two to four, outside the school's breaks. */
const everySecondWednesday: DevelopmentWorkInput = {
  rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
  start: "14:00",
  end: "16:00",
  from: "2026-09-02",
  breaks: [
    { from: "2026-10-05", to: "2026-10-10", label: "autumn break" },
    { from: "2026-12-21", to: "2027-01-02", label: "Christmas" },
    { from: "2027-02-22", to: "2027-02-27", label: "winter break" },
    { from: "2027-03-22", to: "2027-03-31", label: "Easter" },
    { from: "2027-06-19", to: "2027-08-17", label: "summer" },
  ],
};

function datesOf(work: DevelopmentWorkInput, schedule: ScheduleInput = planned): readonly CivilDate[] {
  return developmentSessions(schedule, work).sessions.map(({ date }) => date);
}

const workWith = (rest: Partial<DevelopmentWorkInput>): DevelopmentWorkInput => ({ ...everySecondWednesday, ...rest });

describe("every second Wednesday from two to four", () => {
  const { sessions, leftOut } = developmentSessions(planned, everySecondWednesday);

  it('has its sessions between the meetings (provisions "participation/6", "intro/3.3")', () => {
    expect(sessions.map(({ date }) => date)).toEqual([
      ...["2026-09-02", "2026-09-16", "2026-09-30", "2026-10-14", "2026-10-28", "2026-11-25", "2026-12-09"],
      ...["2027-01-06", "2027-01-20", "2027-02-03", "2027-02-17", "2027-03-03", "2027-03-31", "2027-04-14", "2027-04-28", "2027-05-12", "2027-05-26", "2027-06-09"],
      ...["2027-08-18", "2027-09-01", "2027-09-29", "2027-10-13", "2027-10-27", "2027-11-10", "2027-11-24"],
    ]);
  });

  it("says of each other Wednesday why there is none", () => {
    expect(leftOut.map(({ date, reason, gathering }) => [date, reason, gathering])).toEqual([
      ["2026-11-11", "meeting-day", "learning-conference"],
      ["2026-12-23", "unavailable", null],
      ["2027-03-17", "meeting-day", "learning-conference"],
      ["2027-06-23", "unavailable", null],
      ["2027-07-07", "unavailable", null],
      ["2027-07-21", "unavailable", null],
      ["2027-08-04", "unavailable", null],
      ["2027-09-15", "meeting-day", "learning-conference"],
    ]);
    expect(leftOut[1] && explain(round2026, leftOut[1], "nb")).toBe("Tidspunktet onsdag 23.\u00a0desember 2026 klokka\u00a014:00–16:00 er utelatt fordi kommunen ikke kan da.");
    expect(leftOut[1]?.wish).toEqual(["breaks", 1]);
  });

  it.each<[string, CivilDate, string, string]>([
    ["in summer time", "2026-10-14", "2026-10-14T12:00:00Z", "2026-10-14T14:00:00Z"],
    ["three days after 25 October 2026, in winter time", "2026-10-28", "2026-10-28T13:00:00Z", "2026-10-28T15:00:00Z"],
    ["before 28 March 2027, in winter time", "2027-03-03", "2027-03-03T13:00:00Z", "2027-03-03T15:00:00Z"],
    ["three days after it, in summer time", "2027-03-31", "2027-03-31T12:00:00Z", "2027-03-31T14:00:00Z"],
    ["before 31 October 2027, in summer time", "2027-10-27", "2027-10-27T12:00:00Z", "2027-10-27T14:00:00Z"],
    ["after it, in winter time", "2027-11-10", "2027-11-10T13:00:00Z", "2027-11-10T15:00:00Z"],
  ])("is at two o'clock in Oslo %s", (_sentence, date, startsAt, endsAt) => {
    expect(sessions.find((session) => session.date === date)).toMatchObject({ start: "14:00", end: "16:00", startsAt, endsAt });
  });

  it("names the meetings that it lies between, and their semester where it is one", () => {
    expect(sessions[0]).toMatchObject({ after: "2026-2027.kick-off", before: "2026-2027.leader-gathering.autumn-2026", semester: "autumn-2026" });
    const overNewYear = sessions.find(({ date }) => date === "2027-01-06");
    expect(overNewYear).toMatchObject({ after: "2026-2027.guidance-meeting.autumn-2026.2", before: "2026-2027.leader-gathering.spring-2027" });
    expect(overNewYear).not.toHaveProperty("semester");
  });

  it("lies in an interim period each, and on no day of a meeting", () => {
    const periods = interimPeriods(planned);
    expect(sessions.every(({ date }) => periods.some(({ from, to }) => from < date && date < to))).toBe(true);
    expect(sessions.every(({ date }) => weekdayOf(date) === "wednesday")).toBe(true);
  });
});

describe("a session is left out", () => {
  it.each<[string, Partial<DevelopmentWorkInput>, CivilDate, string]>([
    ["on a guidance meeting's day", { rrule: "FREQ=WEEKLY;BYDAY=TU" }, "2026-10-20", "meeting-day"],
    ["on a leader gathering's day, although not all of the group are there", { rrule: "FREQ=WEEKLY;BYDAY=FR" }, "2026-09-25", "meeting-day"],
    ["on the first meeting's day", { rrule: "FREQ=WEEKLY;BYDAY=WE", from: "2026-08-01" }, "2026-08-26", "meeting-day"],
    ["on Maundy Thursday", { rrule: "FREQ=WEEKLY;BYDAY=TH" }, "2027-03-25", "public-holiday"],
    ["on 17 May", { rrule: "FREQ=WEEKLY;BYDAY=MO" }, "2027-05-17", "public-holiday"],
    ["on a Saturday that nobody named", { rrule: "FREQ=DAILY" }, "2026-09-05", "weekend"],
    ["on the first day of a break", { rrule: "FREQ=DAILY" }, "2026-10-05", "unavailable"],
    ["on its last", { rrule: "FREQ=DAILY" }, "2026-10-09", "unavailable"],
    ["at a time that the clocks show twice", { rrule: "FREQ=WEEKLY;BYDAY=SU", start: "02:30", end: "04:00" }, "2026-10-25", "clocks-change"],
    ["at a time that the clocks show twice in 2027", { rrule: "FREQ=WEEKLY;BYDAY=SU", start: "02:30", end: "04:00" }, "2027-10-31", "clocks-change"],
    ["on Easter Sunday, when the clocks skip it", { rrule: "FREQ=WEEKLY;BYDAY=SU", start: "02:30", end: "04:00" }, "2027-03-28", "public-holiday"],
  ])("%s", (_sentence, rest, date, reason) => {
    const { sessions, leftOut } = developmentSessions(planned, workWith(rest));
    expect(leftOut.find((each) => each.date === date)?.reason).toBe(reason);
    expect(sessions.map((session) => session.date)).not.toContain(date);
  });

  it("but not on a Saturday or a Sunday that is named, nor across the change of the clocks", () => {
    const nights = developmentSessions(planned, workWith({ rrule: "FREQ=WEEKLY;BYDAY=SU", start: "01:00", end: "04:00" })).sessions;
    expect(nights.find(({ date }) => date === "2026-10-25")).toMatchObject({ startsAt: "2026-10-24T23:00:00Z", endsAt: "2026-10-25T03:00:00Z" });
    expect(datesOf(workWith({ rrule: "FREQ=WEEKLY;BYDAY=SA" }))[0]).toBe("2026-09-05");
  });
});

describe("a rule", () => {
  it("is counted from the first meeting where it has no first day", () => {
    expect(datesOf(workWith({ rrule: "FREQ=WEEKLY;BYDAY=WE", from: undefined }))[0]).toBe("2026-09-02");
  });

  it("for every second week is refused where it has no first day", () => {
    expect(() => datesOf(workWith({ from: undefined }))).toThrow("from: Expected the first day here, or no INTERVAL above 1 in the rule");
  });

  it("has as many sessions as it counts, whatever is left out", () => {
    const { sessions, leftOut } = developmentSessions(planned, workWith({ rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=7" }));
    expect(sessions).toHaveLength(7);
    expect(sessions.at(-1)?.date).toBe("2026-12-09");
    expect(leftOut.map(({ date }) => date)).toEqual(["2026-11-11"]);
  });

  it("does not begin before the first meeting, nor go on after the last", () => {
    const dates = datesOf({ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", start: "14:00", end: "16:00", from: "2026-01-01" });
    expect([dates[0], dates.at(-1)]).toEqual(["2026-08-27", "2027-11-25"]);
  });

  it("that begins after the last meeting has no session", () => {
    expect(developmentSessions(planned, workWith({ from: "2027-12-01" }))).toEqual({ sessions: [], leftOut: [] });
  });
});

describe("a schedule", () => {
  it("that nothing is agreed in yet has its sessions between the gatherings", () => {
    const dates = datesOf(workWith({ rrule: "FREQ=WEEKLY;BYDAY=TU" }), buildSchedule(round2026));
    expect(dates).toContain("2026-10-20");
  });

  it("from JSON gives the same", () => {
    const stored = JSON.parse(JSON.stringify(planned)) as ScheduleInput;
    expect(developmentSessions(stored, everySecondWednesday)).toEqual(developmentSessions(planned, everySecondWednesday));
  });

  it("with fewer than two dated meetings has none", () => {
    const { round, activities } = planned;
    for (const few of [[], activities.slice(0, 1)]) expect(developmentSessions({ round, activities: few }, everySecondWednesday)).toEqual({ sessions: [], leftOut: [] });
  });
});

describe("development work is refused", () => {
  const problems = (work: unknown, schedule: ScheduleInput = planned) => {
    try {
      developmentSessions(schedule, work as DevelopmentWorkInput);
    } catch (error) {
      if (error instanceof InvalidInputError) return [error.subject, ...error.issues.map(({ path }) => path.join("."))];
      throw error;
    }
    throw new Error("Nothing was refused");
  };
  const [first] = planned.activities;
  const on = (date: CivilDate, id: string) => ({ ...first, id, date, startsAt: osloInstant(date, "10:00"), endsAt: osloInstant(date, "13:00") });
  const between = (...dates: CivilDate[]) => ({ round: "2026-2027", activities: dates.map((date, index) => on(date, `m${String(index)}`)) }) as ScheduleInput;

  it.each<[string, unknown, string[]]>([
    ["that is nothing", null, [""]],
    ["with a rule that is none", workWith({ rrule: "FREQ=MINUTELY" }), ["rrule"]],
    ["that ends before it starts", workWith({ end: "13:00" }), ["end"]],
    ["that does not say its day", { rrule: "FREQ=WEEKLY", start: "14:00", end: "16:00" }, ["from"]],
    ["with a break that ends when it begins", workWith({ breaks: [{ from: "2026-10-05", to: "2026-10-05" }] }), ["breaks.0.to"]],
    ["with a key that nobody knows", { ...everySecondWednesday, place: "Steinkjer" }, [""]],
    ["that began more than twenty years before the last meeting", workWith({ from: "2006-01-01" }), ["from"]],
  ])("%s", (_sentence, work, paths) => {
    expect(problems(work)).toEqual(["development work", ...paths]);
  });

  it("in a schedule of more than twenty years, or of other centuries", () => {
    expect(problems(everySecondWednesday, between("2026-01-01", "2046-01-02"))).toEqual(["schedule", "activities"]);
    expect(problems(everySecondWednesday, between("1999-12-31", "2001-01-01"))).toEqual(["schedule", "activities"]);
    expect(problems(everySecondWednesday, between("2199-01-01", "2200-01-01"))).toEqual(["schedule", "activities"]);
  });
});
