import { describe, expect, it } from "vitest";
import { buildSchedule, InvalidInputError, round2026, type CivilDate } from "../../src/index.js";
import { planAdviser, planGuidance, type AdviserPlan, type AdviserRequestInput } from "../../src/planning/index.js";
import { roundWith } from "../group/rounds.js";
import { manyMunicipalities, meetingsOf, minutesApart, requestOf } from "./advisers.js";
import { agreedOn, onDates, opening, ordinaryWishes, tuesdaysAndThursdays } from "./wishes.js";

const once = roundWith(({ guidance }) => (guidance.perSemester = 1));
const tuesdays = { available: [opening("FREQ=WEEKLY;BYDAY=TU")], minDaysBetween: 21 };

function datesFor(plan: AdviserPlan, municipality: string): readonly CivilDate[] | undefined {
  return plan.plans.find(({ id }) => id === municipality)?.plan.meetings.map(({ date }) => date);
}

describe("an adviser with one municipality", () => {
  it('is planned as the municipality by itself (provisions "intro/3.2", "participation/2")', () => {
    const plan = planAdviser(round2026, { adviser: {}, municipalities: [{ id: "5006", wishes: ordinaryWishes }] });
    const alone = planGuidance(round2026, ordinaryWishes);
    expect(plan).toMatchObject({ round: "2026-2027", isComplete: true, outcome: "met" });
    expect(datesFor(plan, "5006")).toEqual(alone.meetings.map(({ date }) => date));
    expect(plan.plans[0]?.plan.findings).toEqual(alone.findings);
  });
});

describe("an adviser in a round that owes no guidance meetings", () => {
  const none = roundWith(({ guidance }) => (guidance.perSemester = 0));

  it("gets plans of which nothing is said", () => {
    const plan = planAdviser(none, { adviser: {}, municipalities: [{ id: "5006", wishes: tuesdays }] });
    expect(plan).toMatchObject({ isComplete: true, outcome: "not-applicable", findings: [] });
  });

  it("is told of meetings that were agreed at once", () => {
    const wishes = { ...tuesdays, agreed: [agreedOn("2026-10-20")] };
    const { findings } = planAdviser(none, { adviser: {}, municipalities: [{ id: "5036", wishes }, { id: "5006", wishes }] });
    expect(findings.map(({ code }) => code)).toEqual(["agreed-at-once"]);
  });
});

describe("an adviser with several municipalities", () => {
  it("is never in two places", () => {
    const plan = planAdviser(round2026, { adviser: {}, municipalities: ["5006", "5036", "5053"].map((id) => ({ id, wishes: tuesdays })) });
    expect(plan.isComplete).toBe(true);
    const dates = meetingsOf(plan).map(({ date }) => date);
    expect(new Set(dates).size).toBe(18);
  });

  it("can be in two on one day, where the hours allow it", () => {
    const at = (start: "09:00" | "12:00", end: "11:30" | "14:30") => ({ available: [opening("FREQ=MONTHLY;BYDAY=1TU", { start, end })] });
    const request = { adviser: {}, municipalities: [{ id: "5006", wishes: at("09:00", "11:30") }, { id: "5036", wishes: at("12:00", "14:30") }] };
    const plan = planAdviser(round2026, request);
    expect(datesFor(plan, "5006")).toEqual(datesFor(plan, "5036"));
    expect(minutesApart(plan)).toEqual([30, 30, 30, 30, 30, 30]);
    expect(datesFor(planAdviser(round2026, { ...request, minutesBetween: 30 }), "5036")).toEqual(datesFor(plan, "5036"));
    expect(minutesApart(planAdviser(round2026, { ...request, minutesBetween: 31 }))).toEqual([]);
  });

  it("needs its time between over midnight too", () => {
    const evening = { available: onDates("2026-10-20").map((each) => ({ ...each, start: "20:00", end: "23:30" })) };
    const early = { available: onDates("2026-10-21").map((each) => ({ ...each, start: "00:30", end: "02:00" })) };
    const request = { adviser: {}, municipalities: [{ id: "5006", wishes: evening }, { id: "5036", wishes: early }] };
    expect(meetingsOf(planAdviser(once, { ...request, minutesBetween: 60 }))).toHaveLength(2);
    expect(meetingsOf(planAdviser(once, { ...request, minutesBetween: 61 }))).toHaveLength(1);
  });

  it("keeps what each has agreed, and keeps others away from it", () => {
    const agreed = [agreedOn("2026-10-20")];
    const plan = planAdviser(round2026, { adviser: {}, municipalities: [{ id: "5006", wishes: tuesdays }, { id: "5036", wishes: { ...tuesdays, agreed } }] });
    expect(datesFor(plan, "5036")?.[0]).toBe("2026-10-20");
    expect(datesFor(plan, "5006")).not.toContain("2026-10-20");
    expect(plan.plans[0]?.plan.rejectedSlots.find(({ date }) => date === "2026-10-20")).toMatchObject({ reason: "adviser-busy", wish: ["adviser"] });
  });

  it("is told when two meetings that were agreed are at once", () => {
    const wishes = { ...tuesdays, agreed: [agreedOn("2026-10-20")] };
    const plan = planAdviser(round2026, { adviser: {}, municipalities: [{ id: "5036", wishes }, { id: "5006", wishes }] });
    expect(plan).toMatchObject({ isComplete: false, outcome: "unmet" });
    expect(plan.findings.filter(({ code }) => code === "agreed-at-once")).toMatchObject([
      { received: { date: "2026-10-20", municipality: "5036", other: "5006" }, path: ["municipalities", 0, "wishes", "agreed", 0] },
    ]);
  });

  it("gives the plans in the order in which the municipalities were given", () => {
    const plan = planAdviser(round2026, { adviser: {}, municipalities: ["5053", "5006"].map((id) => ({ id, wishes: tuesdays })) });
    expect(plan.plans.map(({ id }) => id)).toEqual(["5053", "5006"]);
    expect(plan.findings).toMatchObject([
      { received: { municipality: "5053" }, path: ["municipalities", 0] },
      { received: { municipality: "5006" }, path: ["municipalities", 1] },
    ]);
  });
});

describe("what is scarce", () => {
  it("goes first to whoever has the fewest days left", () => {
    const [few, many] = [onDates("2026-10-20", "2027-04-20", "2027-10-19"), [opening("FREQ=WEEKLY;BYDAY=TU")]];
    const plan = planAdviser(once, { adviser: {}, municipalities: [{ id: "1", wishes: { available: many } }, { id: "2", wishes: { available: few } }] });
    expect(plan.isComplete).toBe(true);
    expect(datesFor(plan, "2")).toEqual(["2026-10-20", "2027-04-20", "2027-10-19"]);
  });

  it("is shared: nobody has a second meeting in a semester before everybody has a first", () => {
    const twoDays = { available: onDates("2026-10-20", "2026-12-01") };
    const plan = planAdviser(round2026, { adviser: {}, municipalities: [{ id: "1", wishes: twoDays }, { id: "2", wishes: twoDays }] });
    expect(plan.plans.map(({ plan: { meetings } }) => meetings.length)).toEqual([1, 1]);
  });

  it.each<[string, number, CivilDate[], number[]]>([
    ["six that share nine times have one or two each", 6, ["2026-10-06", "2026-10-20", "2026-12-01", "2027-03-02", "2027-04-20", "2027-06-01", "2027-09-07", "2027-10-19", "2027-11-23"], [2, 2, 2, 1, 1, 1]],
    ["three that share six times have two each", 3, ["2026-10-20", "2026-12-01", "2027-04-20", "2027-06-01", "2027-09-07", "2027-10-19"], [2, 2, 2]],
    ["three that share five times in two semesters have one or two each", 3, ["2026-10-20", "2026-12-01", "2027-04-20", "2027-06-01", "2027-06-08"], [2, 2, 1]],
    ["four that share three times have one each, and one none", 4, ["2026-10-20", "2027-04-20", "2027-10-19"], [1, 1, 1, 0]],
  ])("is shared over all semesters: %s", (_sentence, count, dates, numbers) => {
    const municipalities = Array.from({ length: count }, (_, index) => ({ id: String(index), wishes: { available: onDates(...dates) } }));
    const { plans } = planAdviser(round2026, { adviser: {}, municipalities });
    expect(plans.map(({ plan: { meetings } }) => meetings.length).sort((one, other) => other - one)).toEqual(numbers);
  });

  it("is passed on where somebody can move without losing", () => {
    const wishes = (...dates: CivilDate[]) => ({ available: onDates(...dates) });
    const plan = planAdviser(once, {
      adviser: {},
      municipalities: [
        { id: "1", wishes: wishes("2026-10-20", "2026-10-27") },
        { id: "2", wishes: wishes("2026-10-20", "2026-10-27") },
        { id: "3", wishes: wishes("2026-10-20", "2026-11-03") },
        { id: "4", wishes: wishes("2026-11-03", "2026-12-01") },
      ],
    });
    expect(meetingsOf(plan).map(({ of }) => of)).toEqual(["1", "2", "3", "4"]);
  });

  it("is said to be: who could not get what, and why", () => {
    const oneDay = { available: onDates("2026-10-20") };
    const plan = planAdviser(once, { adviser: {}, municipalities: [{ id: "1", wishes: oneDay }, { id: "2", wishes: oneDay }, { id: "3", wishes: { available: [] } }] });
    expect(plan.findings).toMatchObject([
      { code: "own-wishes-in-the-way", expected: 3, received: { municipality: "1", placed: 1, couldHave: 1 } },
      { code: "adviser-in-demand", received: { municipality: "2", placed: 0, couldHave: 1 }, repair: { municipality: "2", missing: 3 } },
      { code: "own-wishes-in-the-way", received: { municipality: "3", placed: 0, couldHave: 0 } },
    ]);
    const [, second] = plan.plans;
    expect(second?.plan.findings.at(-1)).toMatchObject({ code: "more-than-wishes-in-the-way", received: { placed: 0, reached: 1, wishes: [{ kind: "adviser-busy" }] } });
  });
});

describe("an adviser who has no more time", () => {
  const oneDay = { available: onDates("2026-10-20") };
  const municipalities = ["1", "2"].map((id) => ({ id, wishes: oneDay }));
  const second = (...available: ReturnType<typeof onDates>) => planAdviser(once, { adviser: { available }, municipalities }).findings[1];

  it("is not asked for more days of the municipality, which would not help", () => {
    const found = second(...onDates("2026-10-20"));
    expect(found).toMatchObject({ code: "adviser-in-demand", received: { municipality: "2", moreDaysHelp: false } });
    expect(found?.repair).toBeUndefined();
  });

  it.each([
    ["has another day", onDates("2026-10-20", "2026-10-27")],
    ["has another hour on that day", [{ ...onDates("2026-10-20")[0], end: "17:00" } as ReturnType<typeof onDates>[number]]],
  ] as const)("can be offered more where the adviser %s", (_sentence, available) => {
    expect(second(...available)).toMatchObject({ code: "adviser-in-demand", received: { moreDaysHelp: true }, repair: { action: "offer-more-dates", municipality: "2" } });
  });
});

describe("six municipalities over three semesters", () => {
  const request = requestOf(6);
  const planned = planAdviser(round2026, request);

  it("are planned in full, with the time between that is asked for", () => {
    expect(planned).toMatchObject({ isComplete: true, outcome: "met" });
    expect(meetingsOf(planned)).toHaveLength(36);
    expect(Math.min(...minutesApart(planned))).toBeGreaterThanOrEqual(60);
    for (const { plan } of planned.plans) expect(buildSchedule(round2026, { guidanceMeetings: plan.meetings }).outcome).toBe("met");
  });

  it("are planned the same whatever the order in which they are given", () => {
    const reversed = planAdviser(round2026, { ...request, municipalities: request.municipalities.toReversed() });
    expect(reversed.plans.toReversed()).toEqual(planned.plans);
  });
});

describe("a request is refused", () => {
  const municipality = { id: "5006", wishes: ordinaryWishes };

  it.each<[string, unknown, (string | number)[][]]>([
    ["that is nothing", null, [[]]],
    ["without an adviser", { municipalities: [] }, [["adviser"]]],
    ["with two municipalities of one id", { adviser: {}, municipalities: [municipality, municipality] }, [["municipalities", 1, "id"]]],
    ["with a municipality without an id", { adviser: {}, municipalities: [{ ...municipality, id: "" }] }, [["municipalities", 0, "id"]]],
    ["with an adviser among the wishes of a municipality", { adviser: {}, municipalities: [{ id: "5006", wishes: { ...ordinaryWishes, adviser: {} } }] }, [["municipalities", 0, "wishes"]]],
    ["with a rule that began too early", { adviser: { available: [opening("FREQ=WEEKLY;BYDAY=TU", { from: "2000-01-01" })] }, municipalities: [] }, [["adviser", "available", 0, "from"]]],
    ["with a municipality's rule that did", { adviser: {}, municipalities: [{ id: "5006", wishes: { available: [{ ...tuesdaysAndThursdays, from: "2000-01-01" }] } }] }, [["municipalities", 0, "wishes", "available", 0, "from"]]],
    ["with more than a day between meetings", { adviser: {}, minutesBetween: 1441, municipalities: [] }, [["minutesBetween"]]],
    ["with more than a hundred municipalities", { adviser: {}, municipalities: manyMunicipalities(101) }, [["municipalities"]]],
    ["with more than a thousand rules in all", { adviser: {}, municipalities: manyMunicipalities(21).map((each) => ({ ...each, wishes: { available: Array.from({ length: 48 }, () => tuesdaysAndThursdays) } })) }, [["municipalities"]]],
  ])("%s", (_sentence, request, paths) => {
    let refused: unknown;
    try {
      planAdviser(round2026, request as AdviserRequestInput);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InvalidInputError);
    expect((refused as InvalidInputError).issues.map(({ path }) => path)).toEqual(paths);
  });
});
