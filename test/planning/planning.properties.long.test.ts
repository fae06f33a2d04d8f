import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, buildSchedule, daysBetween, interimPeriods, isoWeekday, publicHolidaysOn, round2026, weekdayOf, weekdays, type CivilDate, type GuidanceMeeting } from "../../src/index.js";
import { civilDatesOf, developmentSessions, planAdviser, planGuidance, type GuidanceWishesInput } from "../../src/planning/index.js";
import { smallestSets } from "../../src/planning/conflictingWishes.js";
import { evenDays, mostInAll, placeMeetings } from "../../src/planning/placeMeetings.js";
import type { SearchedSemester } from "../../src/planning/placementProblem.js";
import { roundWith } from "../group/rounds.js";
import { agreedOn, onDates } from "./wishes.js";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const dayInProgram = fc.integer({ min: 0, max: 517 }).map((days) => addDays("2026-08-01", days));
const byDay = fc.subarray([...codes], { minLength: 1 });

/** A rule that people would write. */
const rrule = fc.oneof(
  fc.tuple(byDay, fc.integer({ min: 1, max: 6 })).map(([days, interval]) => `FREQ=WEEKLY;INTERVAL=${String(interval)};BYDAY=${days.join(",")}`),
  fc.tuple(fc.constantFrom("1", "2", "3", "4", "-1"), fc.constantFrom(...codes)).map(([ordinal, day]) => `FREQ=MONTHLY;BYDAY=${ordinal}${day}`),
  fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${String(day)}`),
  fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1, maxLength: 8 }).map((weeks) => `FREQ=YEARLY;BYWEEKNO=${weeks.join(",")};BYDAY=TU,TH`),
  fc.constant("FREQ=DAILY"),
);

const opening = fc
  .record({ rrule, startHour: fc.integer({ min: 0, max: 21 }), hours: fc.integer({ min: 1, max: 2 }), from: fc.option(dayInProgram, { nil: undefined }), firstDay: dayInProgram })
  // Every second week needs a first day.
  .map(({ startHour, hours, firstDay, rrule: rule, from = /INTERVAL=[2-9]/.test(rule) ? firstDay : undefined }) => ({ rrule: rule, from, start: hour(startHour), end: hour(startHour + hours) }));

const spell = fc.tuple(dayInProgram, fc.integer({ min: 1, max: 120 })).map(([from, days]) => ({ from, to: addDays(from, days) }));

/** Agreed meetings of all sorts, on any day of the week. */
const agreed = fc.uniqueArray(dayInProgram, { maxLength: 3 }).map((dates) => dates.map((date) => agreedOn(date)));

const municipalWishes = fc.record({
  available: fc.array(opening, { maxLength: 4 }),
  unavailable: fc.array(spell, { maxLength: 3 }),
  minDaysBetween: fc.integer({ min: 0, max: 90 }),
  earliest: fc.constantFrom<CivilDate | undefined>(undefined, undefined, "2026-10-01"),
  latest: fc.constantFrom<CivilDate | undefined>(undefined, undefined, "2027-11-01"),
  preferred: fc.constantFrom("early" as const, "middle" as const, "late" as const, "spread" as const),
});

const adviserTime = fc.record({ available: fc.option(fc.array(opening, { minLength: 1, maxLength: 3 }), { nil: undefined }), unavailable: fc.array(spell, { maxLength: 2 }) });

const wishes: fc.Arbitrary<GuidanceWishesInput> = fc.record({ municipal: municipalWishes, adviser: fc.option(adviserTime, { nil: undefined }), agreed }).map(({ municipal, ...rest }) => ({ ...municipal, ...rest }));

function hour(number: number): `${number}:${number}` {
  return `${String(number).padStart(2, "0")}:00` as `${number}:${number}`;
}

function holds(check: (wishes: GuidanceWishesInput) => void, numRuns = 40): void {
  fc.assert(fc.property(wishes, check), { numRuns });
}

/** The meetings that a plan added to what was agreed. */
function placedIn(given: GuidanceWishesInput): readonly GuidanceMeeting[] {
  return planGuidance(round2026, given).meetings.slice(given.agreed?.length ?? 0);
}

describe("whatever is wished, a plan", () => {
  it("that says it is complete makes a schedule in which nothing is unmet, and nothing is left to agree", () => {
    const workable = fc.tuple(wishes, fc.subarray(codes.slice(0, 5), { minLength: 2 })).map(([given, days]) => {
      const weekly = { rrule: `FREQ=WEEKLY;BYDAY=${days.join(",")}`, start: "12:00", end: "15:00" };
      return { ...given, available: [...given.available, weekly], minDaysBetween: 14, earliest: undefined, latest: undefined, adviser: undefined };
    });
    let complete = 0;
    fc.assert(
      fc.property(workable, (given) => {
        const plan = planGuidance(round2026, given);
        if (!plan.isComplete) return;
        complete += 1;
        const { findings, activities } = buildSchedule(round2026, { guidanceMeetings: plan.meetings });
        expect(findings.filter(({ outcome }) => outcome === "unmet")).toEqual([]);
        expect(activities.filter(({ status }) => status === "to-be-agreed")).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(complete).toBeGreaterThan(10);
  });

  it("that says it is not complete tells why in a finding", () => {
    const anyMode = fc.record({ wish: wishes, mode: fc.constantFrom("physical" as const, "digital" as const) });
    fc.assert(
      fc.property(anyMode, ({ wish, mode }) => {
        const plan = planGuidance(round2026, { ...wish, agreed: (wish.agreed ?? []).map((each) => ({ ...each, mode })) });
        const told = plan.findings.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
        if (!plan.isComplete) expect(told).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what is agreed first and as it was, and places the rest in order of time", () => {
    holds((given) => {
      const { meetings } = planGuidance(round2026, given);
      const count = given.agreed?.length ?? 0;
      expect(meetings.slice(0, count)).toEqual(given.agreed);
      const dates = meetings.slice(count).map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    });
  });

  it("breaks no rule with what it places: in the semester, after the KickOff, on a free day, in the round's mode", () => {
    holds((given) => {
      for (const { semester, date, start, end, mode } of placedIn(given)) {
        const { from = "", to = "" } = round2026.semesters.find(({ id }) => id === semester) ?? {};
        expect(from <= date && date < to).toBe(true);
        expect(`${date} ${start}` >= "2026-08-26 10:00").toBe(true);
        const onThatDay = round2026.gatherings.filter((gathering) => gathering.date === date);
        expect(onThatDay.every(({ hours }) => hours !== null && (end <= hours.start || hours.end <= start))).toBe(true);
        expect(publicHolidaysOn(date)).toEqual([]);
        expect(mode).toBe("physical");
      }
    });
  });

  it("keeps every wish: the days and hours offered, the spells, the distance, the first and last date", () => {
    holds((given) => {
      const { meetings } = planGuidance(round2026, given);
      const offered = given.available.map(({ rrule: rule, from, ...hours }) => ({ ...hours, dates: civilDatesOf(rule, { from: "2026-08-01", to: "2028-01-01", startingOn: from ?? "2026-08-01" }) }));
      for (const { date, start, end } of placedIn(given)) {
        expect(offered.some((each) => each.start === start && each.end === end && each.dates.includes(date))).toBe(true);
        expect([...(given.unavailable ?? []), ...(given.adviser?.unavailable ?? [])].some(({ from, to }) => from <= date && date < to)).toBe(false);
        expect(date >= (given.earliest ?? date) && date <= (given.latest ?? date)).toBe(true);
        const others = meetings.filter((other) => other.date !== date || other.start !== start);
        expect(others.every((other) => Math.abs(daysBetween(date, other.date)) >= Math.max(1, given.minDaysBetween ?? 1))).toBe(true);
      }
    });
  });

  it("has no more in a semester than are owed, unless that was agreed", () => {
    holds((given) => {
      const placed = placedIn(given);
      for (const { id } of round2026.semesters) {
        const before = (given.agreed ?? []).filter(({ semester }) => semester === id).length;
        expect(placed.filter(({ semester }) => semester === id).length).toBeLessThanOrEqual(Math.max(0, 2 - before));
      }
    });
  });

  it("is the same from the same, whatever the order of what is offered and ruled out, and survives JSON", () => {
    holds((given) => {
      const plan = planGuidance(round2026, given);
      expect(planGuidance(round2026, structuredClone(given))).toEqual(plan);
      const turned = { ...given, available: [...given.available].reverse(), unavailable: [...(given.unavailable ?? [])].reverse() };
      expect(planGuidance(round2026, turned).meetings).toEqual(plan.meetings);
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
    });
  });

  it("never places fewer when more is offered or less is ruled out", () => {
    fc.assert(
      fc.property(wishes, fc.array(opening, { minLength: 1, maxLength: 2 }), (given, more) => {
        const count = placedIn(given).length;
        expect(placedIn({ ...given, available: [...given.available, ...more] }).length).toBeGreaterThanOrEqual(count);
        expect(placedIn({ ...given, unavailable: (given.unavailable ?? []).slice(1) }).length).toBeGreaterThanOrEqual(count);
        expect(placedIn({ ...given, minDaysBetween: Math.floor((given.minDaysBetween ?? 0) / 2) }).length).toBeGreaterThanOrEqual(count);
        expect(placedIn({ ...given, earliest: undefined, latest: undefined }).length).toBeGreaterThanOrEqual(count);
        expect(placedIn({ ...given, adviser: undefined }).length).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 40 },
    );
  });

  it("uses each time that was offered, or says why not", () => {
    holds((given) => {
      const plan = planGuidance(round2026, given);
      const told = [...placedIn(given), ...plan.rejectedSlots].map(({ date, start, end }) => `${date} ${start} ${end}`);
      expect(new Set(told).size).toBe(told.length);
      const offered = given.available.flatMap(({ rrule: rule, from, start, end }) =>
        civilDatesOf(rule, { from: "2026-08-01", to: "2028-01-01", startingOn: from ?? "2026-08-01" }).map((date) => `${date} ${start} ${end}`),
      );
      expect([...told].sort()).toEqual([...new Set(offered)].sort());
    });
  });

  it("names wishes in the way only where giving them up places as many more as it says", () => {
    holds((given) => {
      for (const finding of planGuidance(round2026, given).findings) {
        if (finding.code !== "wishes-in-the-way" && finding.code !== "more-than-wishes-in-the-way") continue;
        const without = finding.received.wishes.reduce(withoutWish, given);
        const more = placedIn(without).length - placedIn(given).length;
        expect(more).toBe(finding.received.reached - finding.received.placed);
      }
    }, 60);
  });
});

describe("what a plan that falls short says of more days is true:", () => {
  const everyHour = Array.from({ length: 24 }, (_, index) => ({ start: hour(index), end: `${hour(index).slice(0, 2)}:30` }));
  /** The wishes with every weekday of the programme period, or of one of its semesters, offered as well, at any hour. */
  const withMoreDays = (given: GuidanceWishesInput, semester: string | null = null): GuidanceWishesInput => {
    const { from, to } = round2026.semesters.find(({ id }) => id === semester) ?? round2026.period;
    const rule = `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=${addDays(to, -1).replaceAll("-", "")}`;
    return { ...given, available: [...given.available, ...everyHour.map((hours) => ({ rrule: rule, from, ...hours }))] };
  };
  const count = (given: GuidanceWishesInput) => placedIn(given).length;
  const fewer = fc.record({ given: wishes, days: fc.uniqueArray(dayInProgram, { maxLength: 5 }), minDaysBetween: fc.integer({ min: 0, max: 200 }), latest: fc.option(dayInProgram, { nil: undefined, freq: 3 }) });

  it("it advises to offer them only where they help, and says that they do not only where they do not", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fewer, ({ given, days, minDaysBetween, latest }) => {
        const short = { ...given, available: onDates(...days), minDaysBetween, earliest: undefined, latest };
        const now = count(short);
        for (const finding of planGuidance(round2026, short).findings) {
          seen.add(finding.code);
          if (finding.code === "too-few-dates") {
            const { semester, moreDaysHelp } = finding.received;
            seen.add(`more days in the semester: ${String(moreDaysHelp)}`);
            expect(count(withMoreDays(short, semester)) > now).toBe(moreDaysHelp);
          }
          if (finding.code === "too-few-days") expect(count(withMoreDays(short)) > now).toBe(finding.received.moreDaysHelp);
          if (finding.code === "wishes-and-days-in-the-way") {
            const without = finding.received.wishes.reduce(withoutWish, short);
            expect([count(without), count(withMoreDays(short))]).toEqual([now, now]);
            expect(count(withMoreDays(without))).toBeGreaterThan(now);
          }
          if (finding.code === "more-than-wishes-in-the-way") {
            const { wishes: some, reached, placed, moreDaysHelp } = finding.received;
            const without = some.reduce(withoutWish, short);
            expect(count(withMoreDays(without)) > now + reached - placed).toBe(moreDaysHelp);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(["too-few-days", "wishes-and-days-in-the-way", "more days in the semester: true", "more days in the semester: false"]));
  });
});

/** The wishes without one of them; a spell that is taken out must not move the places of the others. */
function withoutWish(given: GuidanceWishesInput, { kind, path }: { readonly kind: string; readonly path: readonly (string | number)[] }): GuidanceWishesInput {
  const place = path.at(-1);
  const ended = { from: "2000-01-01", to: "2000-01-02" } as const;
  const ending = (spells: GuidanceWishesInput["unavailable"] = []) => spells.map((each, index) => (index === place ? ended : each));
  const { adviser = {} } = given;
  if (kind === "unavailable") return { ...given, unavailable: ending(given.unavailable) };
  if (kind === "adviser-unavailable") return { ...given, adviser: { ...adviser, unavailable: ending(adviser.unavailable) } };
  if (kind === "adviser-available") return { ...given, adviser: { ...adviser, available: undefined } };
  return { ...given, [kind === "min-days-between" ? "minDaysBetween" : kind]: undefined };
}

/** Small semesters one after the other, for which everything can be tried. */
const semesters = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 7 }),
    taken: fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 3 }),
    missing: fc.integer({ min: 0, max: 3 }),
    weekend: fc.integer({ min: 0, max: 19 }),
  }),
  { minLength: 1, maxLength: 3 },
).map((each) => each.map(({ days, taken, missing, weekend }, index): SearchedSemester => {
  const inOrder = (list: readonly number[]) => list.map((day) => day + index * 20).sort((one, other) => one - other);
  return { id: "autumn-2026", first: index * 20, last: index * 20 + 19, missing, days: inOrder(days), taken: inOrder(taken), reserveDays: new Set([weekend + index * 20]) };
}));

function choicesOf(days: readonly number[], most: number, minDays: number, notBefore = -Infinity): readonly (readonly number[])[] {
  if (most === 0) return [[]];
  return [[], ...days.filter((day) => day >= notBefore).flatMap((day) => choicesOf(days, most - 1, minDays, day + minDays).map((rest) => [day, ...rest]))];
}

describe("the search", () => {
  it("places as many meetings as trying everything does", () => {
    const most = (left: readonly SearchedSemester[], minDays: number, notBefore = -Infinity): number => {
      const [semester, ...others] = left;
      if (semester === undefined) return 0;
      return Math.max(...choicesOf(semester.days, semester.missing, minDays, notBefore).map((choice) => choice.length + most(others, minDays, (choice.at(-1) ?? notBefore - minDays) + minDays)));
    };
    fc.assert(
      fc.property(semesters, fc.integer({ min: 1, max: 15 }), (searched, minDays) => {
        const count = mostInAll({ semesters: searched, minDays });
        expect(count).toBe(most(searched, minDays));
        const placed = placeMeetings({ semesters: searched, minDays }, "spread");
        const days = placed.flat();
        expect(days).toHaveLength(count);
        expect(days.slice(1).every((day, index) => day - (days[index] ?? 0) >= minDays)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("chooses the days that trying everything finds best: fewest weekends, then the preferred part, then evenness, then the earliest", () => {
    const outsideFirstHalf = (day: number) => Math.max(0, day - 9.5);
    const steps = ({ taken, first, last }: SearchedSemester, choice: readonly number[]) => {
      const points = [first, ...[...taken, ...choice].sort((one, other) => one - other), last];
      return points.slice(1).reduce((sum, point, index) => sum + (point - (points[index] ?? 0)) ** 2, 0);
    };
    fc.assert(
      fc.property(semesters, fc.integer({ min: 1, max: 6 }), fc.constantFrom("spread" as const, "early" as const), ([semester], minDays, preferred) => {
        if (semester === undefined) return;
        const choices = choicesOf(semester.days, semester.missing, minDays);
        const count = Math.max(...choices.map(({ length }) => length));
        const measured = choices
          .filter(({ length }) => length === count)
          .map((choice) => {
            const outside = choice.reduce((sum, day) => sum + (preferred === "early" ? outsideFirstHalf(day) : 0), 0);
            return { choice, by: [choice.filter((day) => semester.reserveDays.has(day)).length, outside, steps(semester, choice), ...choice] };
          })
          .sort((one, other) => one.by.map((value, index) => value - (other.by[index] ?? 0)).find((difference) => difference !== 0) ?? 0);
        expect(evenDays(semester, { count, minDays, preferred })).toEqual(measured[0]?.choice);
      }),
      { numRuns: 300 },
    );
  });

  it("finds sets that suffice, and none of which anything can be left out", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (hidden) => {
        const items = Array.from({ length: 10 }, (_, index) => index);
        const suffices = (set: readonly number[]) => hidden.some((needed) => needed.every((each) => set.includes(each)));
        for (const set of smallestSets(items, suffices)) {
          expect(suffices(set)).toBe(true);
          expect(set.some((item) => suffices(set.filter((each) => each !== item)))).toBe(false);
        }
      }),
    );
  });
});

describe("an adviser's plans", () => {
  const request = fc.record({
    adviser: adviserTime,
    minutesBetween: fc.integer({ min: 0, max: 180 }),
    municipalities: fc.array(municipalWishes, { maxLength: 5 }).map((each) => each.map((given, index) => ({ id: String(index), wishes: given }))),
  });

  it("are never in two places, and each keeps its own wishes", () => {
    fc.assert(
      fc.property(request, (given) => {
        const { plans } = planAdviser(round2026, given);
        const spans = plans.flatMap(({ plan }) => buildSchedule(round2026, { guidanceMeetings: plan.meetings }).activities.filter(({ kind, startsAt }) => kind === "guidance-meeting" && startsAt !== null));
        const inOrder = spans.map(({ startsAt, endsAt }) => [Date.parse(startsAt ?? ""), Date.parse(endsAt ?? "")] as const).sort(([one], [other]) => one - other);
        for (const [index, [start]] of inOrder.slice(1).entries()) expect(start - (inOrder[index]?.[1] ?? 0)).toBeGreaterThanOrEqual(given.minutesBetween * 60_000);
        for (const [index, { plan }] of plans.entries()) {
          const alone = { ...given.municipalities[index]?.wishes, adviser: given.adviser } as GuidanceWishesInput;
          expect(plan.meetings.length).toBeLessThanOrEqual(planGuidance(round2026, alone).meetings.length);
          const kept = planGuidance(round2026, { ...alone, agreed: plan.meetings });
          expect(kept.findings.filter(({ code }) => code === "agreed-despite")).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("say truly why meetings are missing: the adviser is named where it could be elsewhere, and wishes where they alone are in the way", () => {
    let missing = 0;
    fc.assert(
      fc.property(request, (given) => {
        const { plans, findings } = planAdviser(round2026, given);
        for (const { code, path } of findings) {
          if (code === "no-municipalities") continue;
          const index = Number(path[1]);
          const { meetings = [], findings: own = [] } = plans[index]?.plan ?? {};
          const alone = planGuidance(round2026, { ...given.municipalities[index]?.wishes, adviser: given.adviser } as GuidanceWishesInput);
          const reached = own.flatMap((finding) => (finding.rule === "schedule.plan.wishes" && "reached" in finding.received ? finding.received.reached : []));
          if (code !== "all-placed") missing += 1;
          if (code === "own-wishes-in-the-way") expect(alone.meetings).toHaveLength(meetings.length);
          if (code === "adviser-in-demand") expect(Math.min(alone.meetings.length, Math.max(...reached))).toBeGreaterThan(meetings.length);
        }
      }),
      { numRuns: 40 },
    );
    expect(missing).toBeGreaterThan(20);
  });

  it("are the same whatever the order of the municipalities, and survive JSON", () => {
    fc.assert(
      fc.property(request, (given) => {
        const plan = planAdviser(round2026, given);
        const turned = planAdviser(round2026, { ...given, municipalities: [...given.municipalities].reverse() });
        expect([...turned.plans].reverse()).toEqual(plan.plans);
        expect(turned.isComplete).toBe(plan.isComplete);
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      }),
      { numRuns: 30 },
    );
  });
});

describe("where municipalities wish the same", () => {
  const numbersOf = (wish: GuidanceWishesInput, count: number, rest: Partial<Parameters<typeof planAdviser>[1]> = {}) => {
    const alike = Array.from({ length: count }, (_, index) => ({ id: `alike-${String(index)}`, wishes: wish }));
    const { plans } = planAdviser(round2026, { adviser: {}, ...rest, municipalities: [...alike, ...(rest.municipalities ?? [])] });
    return plans.slice(0, count).map(({ plan }) => plan.meetings.length);
  };

  it("their numbers of meetings hardly ever differ by more than one, and never by more than two, whoever else the adviser has", () => {
    const others = fc.array(municipalWishes, { maxLength: 2 }).map((each) => each.map((given, index) => ({ id: String(index), wishes: given })));
    let [scarce, uneven] = [0, 0];
    const few = fc.uniqueArray(dayInProgram, { minLength: 1, maxLength: 12 }).map((dates) => onDates(...dates));
    const wished = fc.oneof(municipalWishes, fc.record({ available: few, minDaysBetween: fc.integer({ min: 0, max: 90 }) }));
    fc.assert(
      fc.property(wished, fc.integer({ min: 2, max: 7 }), adviserTime, others, (wish, count, adviser, municipalities) => {
        const numbers = numbersOf(wish, count, { adviser, municipalities });
        const apart = Math.max(...numbers) - Math.min(...numbers);
        if (apart > 0) scarce += 1;
        if (apart > 1) uneven += 1;
        expect(apart).toBeLessThanOrEqual(2);
      }),
      { numRuns: 120 },
    );
    expect(scarce).toBeGreaterThan(5);
    expect(uneven).toBeLessThanOrEqual(1);
  });
});

describe("where each municipality needs one meeting and has a few dates", () => {
  const once = roundWith(({ guidance }) => (guidance.perSemester = 1));

  it("an adviser's plans place as many as trying everything does", () => {
    const datesEach = fc.array(fc.subarray([0, 7, 14, 21, 28, 35].map((days) => addDays("2026-10-05", days))), { minLength: 1, maxLength: 6 });
    const most = (left: readonly (readonly CivilDate[])[], taken: readonly CivilDate[] = []): number => {
      const [dates, ...others] = left;
      if (dates === undefined) return taken.length;
      return Math.max(most(others, taken), ...dates.filter((date) => !taken.includes(date)).map((date) => most(others, [...taken, date])));
    };
    fc.assert(
      fc.property(datesEach, (given) => {
        const municipalities = given.map((dates, index) => ({ id: String(index), wishes: { available: onDates(...dates) } }));
        const { plans } = planAdviser(once, { adviser: {}, municipalities });
        expect(plans.flatMap(({ plan }) => plan.meetings)).toHaveLength(most(given));
      }),
      { numRuns: 60 },
    );
  });
});

describe("whenever development work is done, its sessions", () => {
  it("lie between meetings, on days of the rule, and what is left out is told", () => {
    fc.assert(
      fc.property(agreed, opening, fc.array(spell, { maxLength: 3 }), (guidanceMeetings, { rrule: rule, start, end, from = "2026-08-26" }, breaks) => {
        const schedule = buildSchedule(round2026, { guidanceMeetings });
        const { sessions, leftOut } = developmentSessions(schedule, { rrule: rule, start, end, from, breaks });
        const meetings = schedule.activities.flatMap(({ date }) => date ?? []).sort();
        const [first, last] = [meetings[0] ?? "2026-08-26", meetings.at(-1) ?? "2026-08-26"];
        for (const { date } of sessions) {
          expect(interimPeriods(schedule).some((period) => period.from < date && date < period.to)).toBe(true);
          expect(breaks.some((each) => each.from <= date && date < each.to) || publicHolidaysOn(date).length > 0).toBe(false);
        }
        const told = [...sessions, ...leftOut].map(({ date }) => date).sort();
        expect(told).toEqual(civilDatesOf(rule, { from: first, to: last, startingOn: from }));
      }),
      { numRuns: 60 },
    );
  });
});

describe("whatever its first day, a weekly rule", () => {
  it("recurs on the days that its weeks say, and on no other", () => {
    fc.assert(
      fc.property(byDay, fc.integer({ min: 1, max: 60 }), dayInProgram, fc.integer({ min: 0, max: 200 }), (days, interval, startingOn, later) => {
        const from = addDays(startingOn, later);
        const to = addDays(from, 120);
        const monday = addDays(startingOn, 1 - isoWeekday(startingOn));
        const recurs = (date: CivilDate) => Math.floor(daysBetween(monday, date) / 7) % interval === 0 && days.includes(codes[weekdays.indexOf(weekdayOf(date))] ?? "MO");
        const expected = Array.from({ length: 120 }, (_, index) => addDays(from, index)).filter(recurs);
        expect(civilDatesOf(`FREQ=WEEKLY;INTERVAL=${String(interval)};BYDAY=${days.join(",")}`, { from, to, startingOn })).toEqual(expected);
      }),
    );
  });

  it("is the same 28 years later, where no century is passed", () => {
    fc.assert(
      fc.property(rrule, fc.integer({ min: 2000, max: 2040 }), (rule, year) => {
        const of = (first: number) => civilDatesOf(rule, { from: `${String(first)}-08-01` as CivilDate, to: `${String(first + 2)}-01-01` as CivilDate, startingOn: `${String(first)}-08-01` as CivilDate });
        expect(of(year + 28).map((date) => date.slice(5))).toEqual(of(year).map((date) => date.slice(5)));
      }),
    );
  });
});
