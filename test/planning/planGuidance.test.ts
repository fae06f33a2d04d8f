import { describe, expect, it } from "vitest";
import { buildSchedule, round2026, type CivilDate, type Round } from "../../src/index.js";
import { planGuidance, type GuidanceWishesInput, type RejectedSlot } from "../../src/planning/index.js";
import { looseRound, roundWith } from "../group/rounds.js";
import { agreedOn, onDates, opening, ordinaryWishes, tuesdaysAndThursdays, winterBreak, wishesWith } from "./wishes.js";

function datesOf(wishes: GuidanceWishesInput, round: Round = round2026): readonly CivilDate[] {
  return planGuidance(round, wishes).meetings.map(({ date }) => date);
}

/** Why a date was rejected, and whatever goes with that. */
function whyNot(wishes: GuidanceWishesInput, date: CivilDate): Pick<RejectedSlot, "reason"> | undefined {
  return planGuidance(round2026, wishes).rejectedSlots.find((each) => each.date === date);
}

describe("two afternoons a week, with a winter break and three weeks between meetings", () => {
  const plan = planGuidance(round2026, ordinaryWishes);

  it('give two meetings in each semester, in person (provisions "participation/2", "intro/3")', () => {
    const placed = plan.meetings.map(({ proposed, ...meeting }) => {
      expect(proposed).toBe(true);
      return meeting;
    });
    expect(placed).toEqual([
      { semester: "autumn-2026", date: "2026-10-20", start: "12:00", end: "15:00", mode: "physical" },
      { semester: "autumn-2026", date: "2026-12-08", start: "12:00", end: "15:00", mode: "physical" },
      { semester: "spring-2027", date: "2027-04-29", start: "12:00", end: "15:00", mode: "physical" },
      { semester: "spring-2027", date: "2027-06-15", start: "12:00", end: "15:00", mode: "physical" },
      { semester: "autumn-2027", date: "2027-08-24", start: "12:00", end: "15:00", mode: "physical" },
      { semester: "autumn-2027", date: "2027-10-21", start: "12:00", end: "15:00", mode: "physical" },
    ]);
  });

  it("are complete, and the schedule that comes of them breaks no rule", () => {
    expect(plan).toMatchObject({ round: "2026-2027", isComplete: true, outcome: "met" });
    const schedule = buildSchedule(round2026, { guidanceMeetings: plan.meetings });
    expect(schedule.outcome).toBe("met");
    expect(schedule.findings.map(({ outcome }) => outcome)).not.toContain("unmet");
  });

  it("have every afternoon either used or rejected", () => {
    expect(plan.meetings.length + plan.rejectedSlots.length).toBe(148);
    const dates = plan.rejectedSlots.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it("say of each meeting how far it lies from its neighbours", () => {
    expect(plan.findings.filter(({ rule }) => rule === "schedule.plan.placed").map(({ received }) => received)).toMatchObject([
      { semester: "autumn-2026", date: "2026-10-20", daysAfter: 25, daysBefore: 22 },
      { date: "2026-12-08", daysAfter: 27, daysBefore: 73 },
      { date: "2027-04-29", daysAfter: 43, daysBefore: 47 },
      { date: "2027-06-15", daysAfter: 47, daysBefore: 70 },
      { date: "2027-08-24", daysAfter: 70, daysBefore: 22 },
      { date: "2027-10-21", daysAfter: 36, daysBefore: 36 },
    ]);
  });
});

describe("a date is rejected", () => {
  const daily = wishesWith({ available: [opening("FREQ=DAILY")] });

  it.each<[string, GuidanceWishesInput, CivilDate, object]>([
    ["before the KickOff", daily, "2026-08-25", { reason: "before-start", semester: "autumn-2026" }],
    ["at the time of the KickOff", daily, "2026-08-26", { reason: "overlaps-gathering", gathering: "kick-off" }],
    ["at the time of a learning conference", daily, "2026-11-11", { reason: "overlaps-gathering", gathering: "learning-conference" }],
    ["on the day of a leader gathering, although not all of the group are there", daily, "2027-02-19", { reason: "meeting-day", gathering: "leader-gathering" }],
    ["on Maundy Thursday", daily, "2027-03-25", { reason: "public-holiday" }],
    ["on Good Friday", daily, "2027-03-26", { reason: "public-holiday" }],
    ["on Easter Monday", daily, "2027-03-29", { reason: "public-holiday" }],
    ["on Ascension Day", daily, "2027-05-06", { reason: "public-holiday" }],
    ["on 17 May, which is Whit Monday too", daily, "2027-05-17", { reason: "public-holiday" }],
    ["on a Saturday that nobody named", daily, "2026-10-03", { reason: "weekend" }],
    ["on a Saturday that is the 3rd", wishesWith({ available: [opening("FREQ=MONTHLY;BYMONTHDAY=3")] }), "2026-10-03", { reason: "weekend" }],
    ["on a holiday that somebody named", wishesWith({ available: [opening("FREQ=WEEKLY;BYDAY=SA")] }), "2027-05-01", { reason: "public-holiday" }],
    ["on the first day of the winter break", daily, "2027-02-22", { reason: "unavailable", wish: ["unavailable", 0] }],
    ["on its last", daily, "2027-02-26", { reason: "unavailable", wish: ["unavailable", 0] }],
    ["before the earliest date", wishesWith({ earliest: "2026-10-01" }), "2026-09-29", { reason: "before-earliest", wish: ["earliest"] }],
    ["after the latest date", wishesWith({ latest: "2027-12-02" }), "2027-12-07", { reason: "after-latest", wish: ["latest"] }],
    ["at hours that the adviser does not offer", wishesWith({ adviser: { available: [opening("FREQ=WEEKLY;BYDAY=TU", { end: "14:59" })] } }), "2026-10-20", { reason: "adviser-not-available" }],
    ["on a day that the adviser does not offer", wishesWith({ adviser: { available: [opening("FREQ=WEEKLY;BYDAY=TU")] } }), "2026-10-22", { reason: "adviser-not-available", wish: ["adviser", "available"] }],
    ["when the adviser is away", wishesWith({ adviser: { unavailable: [{ from: "2026-10-20", to: "2026-10-21" }] } }), "2026-10-20", { reason: "adviser-unavailable", wish: ["adviser", "unavailable", 0] }],
    ["the day after a meeting", wishesWith({ available: [opening("FREQ=DAILY;BYDAY=TU,WE")] }), "2026-10-21", { reason: "too-close", meeting: "2026-10-20", wish: ["minDaysBetween"] }],
    ["twenty days before a meeting", ordinaryWishes, "2026-10-01", { reason: "too-close", meeting: "2026-10-20" }],
    ["for better ones", ordinaryWishes, "2026-09-29", { reason: "better-dates-chosen" }],
    ["where all has been agreed", wishesWith({ agreed: [agreedOn("2026-09-01"), agreedOn("2026-09-02")] }), "2026-11-24", { reason: "nothing-owed" }],
    ["at a time that the clocks show twice", wishesWith({ available: [opening("FREQ=WEEKLY;BYDAY=SU", { start: "02:30", end: "05:00" })] }), "2026-10-25", { reason: "clocks-change" }],
    ["at a time that the clocks skip, were it not Easter Sunday", wishesWith({ available: [opening("FREQ=WEEKLY;BYDAY=SU", { start: "02:30", end: "05:00" })] }), "2027-03-28", { reason: "public-holiday" }],
    ["at a time that the clocks show twice in 2027", wishesWith({ available: [opening("FREQ=WEEKLY;BYDAY=SU", { start: "01:30", end: "02:00" })] }), "2027-10-31", { reason: "clocks-change" }],
  ])("%s", (_sentence, wishes, date, why) => {
    expect(whyNot(wishes, date)).toMatchObject(why);
  });

  it.each<[string, GuidanceWishesInput, CivilDate]>([
    ["the day before the winter break", wishesWith({ available: onDates("2027-02-18") }), "2027-02-18"],
    ["the first day after it", wishesWith({ unavailable: [{ ...winterBreak, to: "2027-02-26" }], available: onDates("2027-02-26") }), "2027-02-26"],
    ["the day after the KickOff", wishesWith({ available: onDates("2026-08-27") }), "2026-08-27"],
    ["the earliest date itself", wishesWith({ available: onDates("2026-10-01"), earliest: "2026-10-01" }), "2026-10-01"],
    ["the latest date itself", wishesWith({ available: onDates("2027-12-07"), latest: "2027-12-07" }), "2027-12-07"],
    ["the last working day of the programme period", wishesWith({ available: onDates("2027-12-31") }), "2027-12-31"],
    ["the first working day of a semester", wishesWith({ available: onDates("2027-01-04") }), "2027-01-04"],
    ["Christmas Eve, which is no public holiday: who is free then has to say so", wishesWith({ available: onDates("2026-12-24") }), "2026-12-24"],
    ["hours that are just those of the adviser", { available: onDates("2026-10-20"), adviser: { available: [tuesdaysAndThursdays] } }, "2026-10-20"],
    ["a Saturday that somebody named", { available: [opening("FREQ=WEEKLY;BYDAY=SA", { from: "2027-12-25" })] }, "2027-12-25"],
  ])("but not %s", (_sentence, wishes, date) => {
    const { meetings, rejectedSlots } = planGuidance(round2026, wishes);
    // Christmas Day is a Saturday in 2027, and a holiday whoever names it.
    if (date === "2027-12-25") expect(rejectedSlots).toMatchObject([{ date, reason: "public-holiday" }]);
    else expect(meetings.map((meeting) => meeting.date)).toEqual([date]);
  });

  it("on one day that several hours were offered for, all but the earliest", () => {
    const morning = opening("FREQ=WEEKLY;BYDAY=TU,TH", { start: "08:30", end: "10:00" });
    const { meetings, rejectedSlots } = planGuidance(round2026, wishesWith({ available: [tuesdaysAndThursdays, morning] }));
    expect(meetings.map(({ date, start }) => `${date} ${start}`)[0]).toBe("2026-10-20 08:30");
    expect(rejectedSlots.find(({ date }) => date === "2026-10-20")).toMatchObject({ start: "12:00", reason: "other-hours-chosen" });
  });

  it("once, where it was offered twice", () => {
    const { rejectedSlots } = planGuidance(round2026, wishesWith({ available: [tuesdaysAndThursdays, opening("FREQ=WEEKLY;BYDAY=TU")] }));
    expect(rejectedSlots).toEqual(planGuidance(round2026, ordinaryWishes).rejectedSlots);
  });

  it("outside the semesters, where they leave a gap in the programme period", () => {
    const short = looseRound((round) => (round.semesters = round.semesters.map((each) => (each.id === "spring-2027" ? { ...each, to: "2027-07-01" } : each))));
    const { rejectedSlots } = planGuidance(short, ordinaryWishes);
    expect(rejectedSlots.find(({ date }) => date === "2027-07-06")).toMatchObject({ semester: null, reason: "outside-semesters" });
    expect(rejectedSlots.find(({ date }) => date === "2027-06-29")).toMatchObject({ semester: "spring-2027" });
  });
});

describe("Christmas Eve, New Year’s Eve and the Wednesday before Easter", () => {
  const ordinary = onDates("2026-10-08", "2026-12-08", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21");

  it.each(["2026-12-24", "2026-12-31", "2027-03-24", "2027-12-31"] as const)("is left out where there are enough other days: %s", (date) => {
    const wishes = { available: [...ordinary, ...onDates(date)] };
    expect(datesOf(wishes)).not.toContain(date);
    expect(whyNot(wishes, date)).toMatchObject({ reason: "ordinary-days-chosen", wish: null });
  });

  it("is used for want of other days, and left to people to judge", () => {
    const plan = planGuidance(round2026, { available: [...ordinary.slice(1), ...onDates("2026-12-24")] });
    expect(plan.meetings[1]).toMatchObject({ date: "2026-12-24" });
    expect(plan).toMatchObject({ outcome: "needs-judgement", isComplete: false });
    expect(plan.findings[1]).toMatchObject({ code: "placed-on-short-day", outcome: "needs-judgement", assumptions: ["D3", "D22", "D24"] });
  });

  it("stays where it has been agreed, and is left to people to judge", () => {
    expect(planGuidance(round2026, wishesWith({ agreed: [agreedOn("2026-12-24")] }))).toMatchObject({ isComplete: false, findings: [{ code: "agreed-on-short-day", outcome: "needs-judgement" }, ...Array.from({ length: 9 }, () => ({}))] });
  });
});

describe("a weekend", () => {
  it("is used where a rule names its day, and left to people to judge", () => {
    const plan = planGuidance(round2026, { available: [opening("FREQ=WEEKLY;BYDAY=SA")] });
    expect(plan.meetings).toHaveLength(6);
    expect(plan).toMatchObject({ outcome: "needs-judgement", isComplete: false });
    expect(plan.findings[0]).toMatchObject({ code: "placed-on-weekend", outcome: "needs-judgement", received: { date: "2026-10-17" } });
  });

  it("is for want of other days only", () => {
    const weekend = opening("FREQ=WEEKLY;BYDAY=SA,SU");
    expect(datesOf(wishesWith({ available: [weekend, tuesdaysAndThursdays] }))).toEqual(datesOf(ordinaryWishes));
    const autumn = datesOf(wishesWith({ available: [weekend, ...onDates("2026-12-22")] })).slice(0, 2);
    expect(autumn).toEqual(["2026-10-18", "2026-12-22"]);
  });

  it("is left out where other days place as many, also when it would make another semester more even", () => {
    const weekdays = onDates("2026-10-20", "2026-12-01", "2026-12-08", "2027-01-05", "2027-03-09", "2027-09-07", "2027-11-02");
    const saturday = opening("FREQ=WEEKLY;BYDAY=SA;COUNT=1", { from: "2027-04-24" });
    const plan = planGuidance(round2026, { available: weekdays, minDaysBetween: 30 });
    expect(plan.isComplete).toBe(true);
    expect(plan.meetings.map(({ date }) => date)).toEqual(["2026-10-20", "2026-12-01", "2027-01-05", "2027-03-09", "2027-09-07", "2027-11-02"]);
    const withSaturday = planGuidance(round2026, { available: [...weekdays, saturday], minDaysBetween: 30 });
    expect(withSaturday).toMatchObject({ isComplete: true, meetings: plan.meetings });
    expect(withSaturday.rejectedSlots.find(({ date }) => date === "2027-04-24")).toMatchObject({ reason: "ordinary-days-chosen" });
  });

  it("is used where other days place one meeting fewer", () => {
    const days = onDates("2026-10-20", "2026-12-08", "2027-01-05", "2027-03-09");
    const saturday = opening("FREQ=WEEKLY;BYDAY=SA;COUNT=1", { from: "2027-04-24" });
    expect(datesOf({ available: [...days, saturday], minDaysBetween: 30 })).toEqual(["2026-10-20", "2026-12-08", "2027-03-09", "2027-04-24"]);
  });
});

describe("the part of a semester that is preferred", () => {
  it.each<[GuidanceWishesInput["preferred"], CivilDate[]]>([
    ["spread", ["2026-10-20", "2026-12-08", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21"]],
    ["early", ["2026-09-10", "2026-10-15", "2027-01-26", "2027-04-15", "2027-08-24", "2027-10-14"]],
    ["middle", ["2026-10-20", "2026-11-19", "2027-04-27", "2027-06-08", "2027-10-07", "2027-11-02"]],
    ["late", ["2026-10-20", "2026-12-08", "2027-04-29", "2027-06-15", "2027-10-19", "2027-11-09"]],
  ])("%s decides where the meetings lie", (preferred, dates) => {
    expect(datesOf(wishesWith({ preferred }))).toEqual(dates);
  });

  it("is left by as few days as possible when there is no room in it", () => {
    const afterAutumn = { available: [tuesdaysAndThursdays], earliest: "2026-11-24", latest: "2026-12-31" } as const;
    expect(datesOf({ ...afterAutumn, preferred: "early" })).toEqual(["2026-11-24", "2026-11-26"]);
  });
});

describe("a rule", () => {
  it.each<[string, GuidanceWishesInput["available"], CivilDate[]]>([
    ["for every second week is counted from the start of the programme period where that is said", [opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261101", { from: "2026-08-01" })], ["2026-09-09", "2026-10-21"]],
    ["for every second week is counted from its own first day", [opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261101", { from: "2026-09-02" })], ["2026-10-14", "2026-10-28"]],
    ["has begun before the programme period where its first day says so", [opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261101", { from: "2026-01-07" })], ["2026-10-14", "2026-10-28"]],
    ["is over when its count is, whether or not a meeting can be on its days", [opening("FREQ=WEEKLY;BYDAY=WE;COUNT=3", { from: "2026-08-19" })], ["2026-09-02"]],
    ["offers nothing after the programme period", [opening("FREQ=WEEKLY;BYDAY=WE", { from: "2028-01-01" })], []],
  ])("%s", (_sentence, available, dates) => {
    expect(datesOf({ available })).toEqual(dates);
  });
});

describe("what is agreed already", () => {
  it("stays first and as it was, is counted, and keeps others away", () => {
    const agreed = [agreedOn("2026-12-03", { start: "09:00", mode: "digital" }), agreedOn("2026-10-20")];
    const { meetings, findings } = planGuidance(round2026, wishesWith({ agreed }));
    expect(meetings.slice(0, 2)).toEqual(agreed);
    expect(meetings.slice(2).map(({ semester }) => semester)).toEqual(["spring-2027", "spring-2027", "autumn-2027", "autumn-2027"]);
    expect(findings.slice(0, 2)).toMatchObject([{ code: "agreed", path: ["agreed", 0] }, { code: "agreed", path: ["agreed", 1] }]);
  });

  it("is filled up around", () => {
    expect(datesOf(wishesWith({ agreed: [agreedOn("2026-12-08")] })).slice(0, 2)).toEqual(["2026-12-08", "2026-10-20"]);
    expect(datesOf(wishesWith({ agreed: [agreedOn("2026-10-20")], minDaysBetween: 60 })).slice(0, 2)).toEqual(["2026-10-20", "2026-12-22"]);
  });

  it.each<[string, object, object[]]>([
    ["at the time of a gathering", { date: "2026-11-11" }, [{ reason: "overlaps-gathering", gathering: "learning-conference" }]],
    ["on a holiday on a weekend", { date: "2026-12-26" }, [{ reason: "public-holiday" }]],
    ["before the KickOff", { date: "2026-08-18" }, [{ reason: "before-start" }]],
    ["in another semester than its own", { date: "2027-01-12" }, [{ reason: "other-semester" }]],
    ["when the municipality cannot", { date: "2027-02-23", semester: "spring-2027" }, [{ reason: "unavailable" }]],
  ])("stays %s too, and is told to be judged", (_sentence, rest, against) => {
    const { findings, isComplete } = planGuidance(round2026, wishesWith({ agreed: [agreedOn("2026-10-20", rest)] }));
    expect(findings[0]).toMatchObject({ code: "agreed-despite", outcome: "needs-judgement", received: { against } });
    if (against.some((each) => "reason" in each && each.reason === "other-semester")) expect(isComplete).toBe(false);
  });

  it("is told when two of them are too close", () => {
    const agreed = [agreedOn("2026-10-20"), agreedOn("2026-10-27")];
    expect(planGuidance(round2026, wishesWith({ agreed })).findings.slice(0, 2)).toMatchObject([
      { code: "agreed-despite", received: { against: [{ reason: "too-close", meeting: "2026-10-27" }] } },
      { code: "agreed-despite", received: { against: [{ reason: "too-close", meeting: "2026-10-20" }] } },
    ]);
  });

  it.each([
    ["more often than is owed", [agreedOn("2026-09-15"), agreedOn("2026-10-20"), agreedOn("2026-12-08")]],
    ["on a weekend", [agreedOn("2026-10-24")]],
    ["before the KickOff", [agreedOn("2026-08-25")]],
  ] as const)("leaves no plan complete when it is %s, because the schedule then misses something", (_sentence, agreed) => {
    const plan = planGuidance(round2026, wishesWith({ agreed }));
    expect(plan.isComplete).toBe(false);
    expect(buildSchedule(round2026, { guidanceMeetings: plan.meetings }).findings.map(({ outcome }) => outcome)).toContain("unmet");
  });

  it("leaves a plan complete when it is in another mode than the call says, which counts (D15)", () => {
    const plan = planGuidance(round2026, wishesWith({ agreed: [agreedOn("2026-10-20", { mode: "digital" })] }));
    expect(plan).toMatchObject({ isComplete: true, outcome: "met" });
    expect(buildSchedule(round2026, { guidanceMeetings: plan.meetings }).findings.filter(({ outcome }) => outcome === "unmet")).toMatchObject([{ code: "other-mode", force: "expected" }]);
  });

  it("is told on a weekend that the wishes name, because it leaves no plan complete", () => {
    const available = [tuesdaysAndThursdays, opening("FREQ=WEEKLY;BYDAY=SA")];
    const plan = planGuidance(round2026, wishesWith({ available, agreed: [agreedOn("2026-10-24")] }));
    expect(plan).toMatchObject({ isComplete: false, outcome: "needs-judgement" });
    expect(plan.findings[0]).toMatchObject({ code: "agreed-on-weekend", outcome: "needs-judgement", received: { date: "2026-10-24" }, path: ["agreed", 0] });
  });

  it("is told on such a weekend beside whatever else stands against it, and once on one that nobody names", () => {
    const agreed = [agreedOn("2027-02-27")];
    const unavailable = [{ from: "2027-02-22", to: "2027-03-01" }] as const;
    const codesWith = (available: GuidanceWishesInput["available"]) =>
      planGuidance(round2026, wishesWith({ available, agreed, unavailable })).findings.flatMap(({ code, path }) => (path[0] === "agreed" ? code : []));
    expect(codesWith([tuesdaysAndThursdays, opening("FREQ=WEEKLY;BYDAY=SA")])).toEqual(["agreed-despite", "agreed-on-weekend"]);
    expect(codesWith([tuesdaysAndThursdays])).toEqual(["agreed-despite"]);
  });
});

describe("a round", () => {
  it("owes what it says, in the mode that it says", () => {
    const other = roundWith(({ guidance }) => Object.assign(guidance, { perSemester: 4, mode: "digital" }));
    const { meetings, isComplete } = planGuidance(other, ordinaryWishes);
    expect(meetings).toHaveLength(12);
    expect(meetings.every(({ mode }) => mode === "digital")).toBe(true);
    expect(isComplete).toBe(true);
  });

  it("that owes nothing is planned at once, and nothing is said of meetings that nobody has", () => {
    const none = roundWith(({ guidance }) => (guidance.perSemester = 0));
    const plan = planGuidance(none, ordinaryWishes);
    expect(plan).toMatchObject({ meetings: [], isComplete: true, outcome: "not-applicable", findings: [] });
    expect(new Set(plan.rejectedSlots.map(({ reason }) => reason))).toContain("nothing-owed");
  });

  it("that owes twenty in a semester has all of them placed", () => {
    const many = roundWith(({ guidance }) => (guidance.perSemester = 20));
    expect(planGuidance(many, { available: [opening("FREQ=DAILY")], minDaysBetween: 3 }).meetings).toHaveLength(60);
  });
});

describe("the distance between meetings", () => {
  it.each([
    [0, 6],
    [1, 6],
    [21, 6],
    [100, 5],
    [366, 2],
  ])("of at least %s days is kept over the turn of a semester too", (minDaysBetween, placed) => {
    const dates = datesOf(wishesWith({ minDaysBetween }));
    const gaps = dates.slice(1).map((date, index) => (Date.parse(date) - Date.parse(dates[index] ?? date)) / 86_400_000);
    expect(dates).toHaveLength(placed);
    expect(gaps.every((gap) => gap >= Math.max(1, minDaysBetween))).toBe(true);
  });

  it("leaves room for the next semester, where that costs this one nothing", () => {
    const wishes = { available: [...onDates("2026-10-20", "2026-12-08", "2026-12-22", "2027-01-12"), opening("FREQ=MONTHLY;BYDAY=2TU", { from: "2027-03-01" })], minDaysBetween: 30 };
    expect(datesOf(wishes).slice(0, 3)).toEqual(["2026-10-20", "2026-12-08", "2027-04-13"]);
    expect(datesOf({ ...wishes, available: wishes.available.slice(0, 4) })).toEqual(["2026-10-20", "2026-12-08", "2027-01-12"]);
  });
});
