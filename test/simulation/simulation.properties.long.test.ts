import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/assessment/index.js";
import type { MunicipalGroup } from "../../src/group/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, simulate, type ScenarioInput, type SeatEvent, type SimulatedDay } from "../../src/simulation/index.js";
import { planAdviser, type AdviserRequestInput } from "../../src/planning/index.js";
import { withSeatEvents } from "../../src/simulation/groupOverTime.js";
import { addDays, type CivilDate } from "../../src/time/index.js";
import { applicationOf, scenario, type MunicipalityInput } from "./scenarios.js";

const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
const dateBetween = (first: CivilDate, days: number) => fc.nat(days).map((day) => addDays(first, day));
const span = 760;
const someDay = dateBetween("2026-01-01", span);

const seat = fc.record({ role: fc.constantFrom(...roles), from: fc.option(someDay, { nil: undefined }), days: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }) });
const member = fc.array(seat, { maxLength: 3 }).map((seats) => seats.map(({ role, from, days }) => ({ role, from, to: days === undefined ? undefined : addDays(from ?? "2026-06-01", days) })));
const group = fc.array(member, { maxLength: 5 }).map((members) => ({ members: members.map((seats, index) => ({ id: `m${String(index)}`, seats })) }));

const event = fc.record({ date: someDay, type: fc.constantFrom("seat-vacated", "seat-filled"), member: fc.constantFrom("m0", "m1", "m2", "m9"), role: fc.constantFrom(...roles) });

/** A group and what happens to it: of whatever happens, only what can happen. */
const groupAndEvents = fc.tuple(group, fc.array(event, { maxLength: 12 })).map(([stated, drawn]) => {
  const refused = new Set(withSeatEvents(stated as MunicipalGroup, drawn as SeatEvent[]).refused.map(({ path }) => path[0]));
  return { group: stated, events: drawn.filter((_, index) => !refused.has(index)) };
});

const meeting = fc.record({
  semester: fc.constantFrom("autumn-2026", "spring-2027", "autumn-2027"),
  date: someDay,
  start: fc.constant("10:00"),
  end: fc.constant("12:00"),
  mode: fc.constantFrom("digital", "physical"),
});

/** The id that the last of the meetings has as an activity. */
function idOfLast(meetings: readonly { readonly semester: "autumn-2026" | "spring-2027" | "autumn-2027" }[]): string {
  const { length } = meetings.filter(({ semester }) => semester === meetings.at(-1)?.semester);
  return `2026-2027.guidance-meeting.${meetings.at(-1)?.semester ?? ""}.${String(length)}`;
}

/** Guidance meetings, of which the last may be moved or held digitally, known on a day before it. */
const guidance = fc
  .record({ all: fc.array(meeting, { maxLength: 7 }), before: fc.nat(60), later: fc.nat(60), digital: fc.boolean(), happens: fc.boolean() })
  .map(({ all, before, later, digital, happens }) => {
    const last = all.at(-1);
    if (last === undefined || !happens) return { meetings: all, events: [] };
    const known = { date: addDays(last.date, -before), activity: idOfLast(all) };
    const moved = { ...known, type: "guidance-moved", to: { date: addDays(last.date, later - before < 0 ? 0 : later), start: "08:00", end: "09:00" } };
    return { meetings: all, events: [digital ? { ...known, type: "guidance-digital" } : moved] };
  });

const activity = fc.constantFrom("kick-off", "leader-gathering.autumn-2026", "learning-conference.spring-2027", "guidance-meeting.autumn-2026.1").map((id) => `2026-2027.${id}`);
const answer = fc.constantFrom(true, false, null);
const record = fc.oneof(
  fc.record({ type: fc.constant("experience-shared"), date: someDay }),
  fc.record({ type: fc.constant("local-work"), date: someDay, hours: fc.constantFrom(null, 0, 7.5) }),
  fc.record({ type: fc.constant("presence"), activity, member: fc.constantFrom("m0", "m1", "m2", "m9"), present: answer }),
  fc.record({ type: fc.constant("meeting-held"), activity, held: answer, date: someDay }, { requiredKeys: ["type", "activity", "held"] }),
);

/** A municipality that mostly takes part, whatever its group does. */
const municipality = fc.record({
  submittedOn: fc.option(dateBetween("2026-04-01", 40), { nil: undefined }),
  groupAndEvents,
  guidance,
  rate: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  /** How many days after the application it withdraws, if it does. */
  withdrawnAfter: fc.option(fc.nat(600), { nil: undefined, freq: 3 }),
  records: fc.array(record, { maxLength: 4 }),
});

/** Late applications are declined, and what is declined is not withdrawn. */
function withdrawals(submittedOn: CivilDate | undefined, after: number | undefined) {
  return submittedOn === undefined || after === undefined || submittedOn > "2026-04-13" ? [] : [{ date: addDays(submittedOn, after), type: "withdrawn" }];
}

const municipalities = fc.array(municipality, { maxLength: 4 }).map((all) =>
  all.map(({ submittedOn, rate, groupAndEvents: itsGroup, guidance: { meetings, events }, withdrawnAfter, records }, index) => ({
    ...itsGroup,
    guidanceMeetings: meetings,
    events: [...itsGroup.events, ...events, ...withdrawals(submittedOn, withdrawnAfter)],
    records,
    application: { ...applicationOf(String(4200 + index)), submittedAt: submittedOn === undefined ? undefined : `${submittedOn}T12:00:00+02:00` },
    attendance: rate === undefined ? undefined : { rate },
  })),
) as fc.Arbitrary<MunicipalityInput[]>;

/** A gathering that is postponed, known up to a hundred days before. */
const postponed = fc.record({ gathering: fc.constantFrom(...round2026.gatherings), before: fc.nat(100), days: fc.integer({ min: 1, max: 30 }) }).map(({ gathering: { id, date }, before, days }) => ({
  type: "gathering-postponed" as const,
  date: addDays(date, -before),
  activity: `2026-2027.${id}`,
  to: addDays(date, days),
}));

const scenarios = fc
  .record({ events: fc.array(postponed, { maxLength: 1 }), seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), from: dateBetween("2026-03-01", 600), days: fc.nat(200), municipalities })
  .map(({ from, days, ...rest }) => scenario({ ...rest, from, to: addDays(from, days) }));

function seatEventsOf({ events = [] }: MunicipalityInput): SeatEvent[] {
  return events.filter((each): each is SeatEvent => each.type === "seat-vacated" || each.type === "seat-filled");
}

const play = (input: ScenarioInput): SimulatedDay[] => [...simulate(input)];

describe("a simulation", () => {
  it("gives every day once and in order", () => {
    fc.assert(
      fc.property(scenarios, (input) => {
        const dates = play(input).map(({ date }) => date);
        expect(dates[0]).toBe(input.from);
        expect(dates.at(-1)).toBe(input.to);
        dates.slice(1).forEach((date, index) => {
          expect(date).toBe(addDays(dates[index] ?? "0001-01-01", 1));
        });
      }),
    );
  });

  it("says the same of a day when it begins later or ends sooner", () => {
    fc.assert(
      fc.property(scenarios, fc.nat(200), fc.nat(200), (input, skipped, left) => {
        const whole = play(input);
        const part = whole.slice(skipped, whole.length - left);
        const [first, last] = [part[0], part.at(-1)];
        fc.pre(first !== undefined && last !== undefined);
        expect(play({ ...input, from: first.date, to: last.date })).toEqual(part);
      }),
    );
  });

  it("says the same of a municipality when another one joins, wherever it stands", () => {
    fc.assert(
      fc.property(scenarios, municipality, fc.nat(4), (input, joining, at) => {
        const { groupAndEvents: itsGroup, guidance: { meetings: guidanceMeetings } } = joining;
        const added = { application: applicationOf("5006"), ...itsGroup, guidanceMeetings, attendance: { rate: 0.5 } } as MunicipalityInput;
        const without5006 = play({ ...input, municipalities: input.municipalities.toSpliced(at, 0, added) }).map(({ date, events, changes }) => ({
          date,
          events: events.filter((event) => event.municipality !== "5006"),
          changes: changes.filter((change) => change.municipality !== "5006"),
        }));
        expect(without5006).toEqual(play(input));
      }),
    );
  });

  it("says the same of a day, whatever happens to a seat on a later one", () => {
    fc.assert(
      fc.property(scenarios, fc.nat(200), (input, played) => {
        const days = play(input).slice(0, played + 1);
        const last = days.at(-1)?.date ?? input.to;
        const soFar = input.municipalities.map((each) => ({ ...each, events: each.events?.filter(({ type, date }) => date <= last || !type.startsWith("seat")) }));
        expect(play({ ...input, to: last, municipalities: soFar })).toEqual(days);
      }),
    );
  });

  it("says the same when an event is told again that the group itself states", () => {
    fc.assert(
      fc.property(scenarios, (input) => {
        const told = input.municipalities.map((each) => {
          const members = withSeatEvents(each.group as MunicipalGroup, seatEventsOf(each)).group.members as NonNullable<MunicipalityInput["group"]>["members"];
          return { ...each, group: { members }, events: each.events?.filter(({ type }) => !type.startsWith("seat")) };
        });
        const again = told.map((each, index) => ({ ...each, events: input.municipalities[index]?.events }));
        expect(play({ ...input, municipalities: again })).toEqual(play({ ...input, municipalities: told }));
      }),
    );
  });

  it("tells every change there is: applied in turn to what was found first, they give what is found last", () => {
    fc.assert(
      fc.property(scenarios, (input) => {
        const first = runSimulation({ ...input, to: input.from });
        const last = runSimulation(input);
        const found = new Map(first.municipalities.map(({ number, findings }) => [number, findings.map(gist)]));
        for (const { municipality: number, before, after } of last.days.slice(1).flatMap(({ changes }) => changes)) {
          const known = found.get(number) ?? [];
          if (before !== null) {
            const place = known.indexOf(gist(before));
            expect(place).toBeGreaterThanOrEqual(0);
            known.splice(place, 1);
          }
          if (after !== null) known.push(gist(after));
        }
        for (const { number, findings } of last.municipalities) expect(found.get(number)?.toSorted()).toEqual(findings.map(gist).toSorted());
      }),
    );
  });

  it("says of every change what brought it, and only what happened that day to everybody or to the municipality", () => {
    fc.assert(
      fc.property(scenarios, (input) => {
        for (const { events, changes } of play(input)) {
          for (const { municipality: number, because } of changes) {
            const happened = events.filter((event) => event.municipality === null || event.municipality === number).map(({ type }) => type);
            if (because === "calendar") continue;
            expect(because.length).toBeGreaterThan(0);
            expect(happened).toEqual(expect.arrayContaining([...because]));
          }
        }
      }),
    );
  });

  it("has a history that only grows, in order of time", () => {
    fc.assert(
      fc.property(scenarios, fc.nat(200), (input, left) => {
        const to = addDays(input.to, -left);
        const [sooner, later] = [runSimulation({ ...input, to: to < input.from ? input.from : to }), runSimulation(input)];
        later.municipalities.forEach(({ lifeCycle: { history } }, index) => {
          const dates = history.map(({ date }) => date);
          expect(dates).toEqual(dates.toSorted());
          const soFar = sooner.municipalities[index]?.lifeCycle.history ?? [];
          expect(history.slice(0, soFar.length)).toEqual(soFar);
        });
      }),
    );
  });

  it("adds up to the sums of its municipalities", () => {
    fc.assert(
      fc.property(scenarios, (input) => {
        const { municipalities: all, totals } = runSimulation(input);
        const sum = (amountIn: (report: (typeof all)[number]) => number) => all.reduce((total, report) => total + amountIn(report), 0);
        expect(totals.municipalities).toBe(all.length);
        expect(Object.values(totals.verdicts).reduce((total, count) => total + count, 0)).toBe(all.length);
        expect(totals.takingPart).toBe(sum(({ takesPart }) => Number(takesPart === true)));
        expect(totals.meetings.agreed).toBe(sum(({ meetings }) => meetings?.agreed ?? 0));
        expect(totals.attendance.expected).toBe(sum(({ attendance }) => attendance?.expected ?? 0));
        expect(totals.attendance.present).toBe(sum(({ attendance }) => attendance?.present ?? 0));
        for (const payer of ["municipality", "organiser", "not-stated"] as const) {
          expect(totals.ledger[payer].known).toBe(sum(({ ledger }) => ledger?.totals[payer].known ?? 0));
        }
      }),
    );
  });
});

const hours = fc.constantFrom(["09:00", "11:00"], ["10:00", "12:00"], ["13:00", "15:00"]);
const wishes = fc
  .record({ days: fc.subarray(["MO", "TU", "WE", "TH"], { minLength: 1 }), at: hours, minDaysBetween: fc.constantFrom(1, 21) })
  .map(({ days, at: [start, end], minDaysBetween }) => ({ available: [{ rrule: `FREQ=WEEKLY;BYDAY=${days.join()}`, start, end }], minDaysBetween }));

/** A scenario with few advisers for its municipalities, all of which wish to have their meetings planned. */
const jointlyPlanned = fc.record({
  advisers: fc.array(fc.record({ days: fc.subarray(["MO", "TU", "WE"], { minLength: 1 }), minutesBetween: fc.constantFrom(0, 60, 180) }), { minLength: 1, maxLength: 2 }),
  wished: fc.array(wishes, { minLength: 1, maxLength: 5 }),
});

function jointScenario({ advisers, wished }: typeof jointlyPlanned extends fc.Arbitrary<infer Drawn> ? Drawn : never) {
  return scenario({
    to: "2026-07-01",
    advisers: advisers.map(({ days, minutesBetween }, index) => ({ id: `a${String(index)}`, minutesBetween, wishes: { available: [{ rrule: `FREQ=WEEKLY;BYDAY=${days.join()}`, start: "08:00", end: "16:00" }] } })),
    municipalities: wished.map((planWishes, index) => ({ application: applicationOf(String(4201 + index)), planWishes })),
  });
}

describe("municipalities that share an adviser", () => {
  it("are planned as the planner plans them together, and their adviser is never in two places", () => {
    fc.assert(
      fc.property(jointlyPlanned, (drawn) => {
        const input = jointScenario(drawn);
        const reports = runSimulation(input).municipalities;
        for (const { id, minutesBetween, wishes: adviser } of input.advisers ?? []) {
          const own = reports.filter((report) => report.adviser === id);
          const held = own.flatMap(({ schedule }) => schedule?.activities.filter(({ status }) => status === "agreed") ?? []).sort((one, other) => ((one.startsAt ?? "") < (other.startsAt ?? "") ? -1 : 1));
          held.slice(1).forEach(({ startsAt }, index) => {
            expect(minutesFrom(held[index]?.endsAt, startsAt)).toBeGreaterThanOrEqual(minutesBetween ?? 0);
          });
          const asked = own.map(({ number }) => ({ id: number, wishes: input.municipalities.find(({ application }) => application.municipality?.number === number)?.planWishes }));
          const { plans } = planAdviser(round2026, { adviser, minutesBetween, municipalities: asked } as AdviserRequestInput);
          const dates = (meetings: readonly { readonly date: CivilDate | null }[]) => meetings.map(({ date }) => date).toSorted();
          expect(own.map(({ schedule }) => dates(schedule?.activities.filter(({ status }) => status === "agreed") ?? []))).toEqual(plans.map(({ plan: { meetings } }) => dates(meetings)));
        }
        expect(reports.every(({ adviser }) => adviser !== null)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

/** How many minutes there are from one instant to another. */
function minutesFrom(first: string | null | undefined, second: string | null | undefined): number {
  return (Date.parse(second ?? "") - Date.parse(first ?? "")) / 60_000;
}

/** What makes one finding another: not the date on which it is asked, nor the assumptions of that date, nor the place of a meeting in the schedule. */
function gist({ rule, about, path, outcome, code, received }: Finding): string {
  return JSON.stringify([rule, about, path[0] === "schedule" ? null : path, outcome, code, received]);
}
