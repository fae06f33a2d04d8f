import { describe, expect, it } from "vitest";
import { keyDates, newLifeCycle } from "../../src/application/index.js";
import { startOfProgram } from "../../src/cost/costing.js";
import { assessRound, startingGatherings, startingKinds } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { weekdayOf, type CivilDate } from "../../src/time/index.js";
import { looseRound } from "../group/rounds.js";
import { brokenBy, gatheringsAnd, gatheringsWithout, places, roundWith, type Changes } from "./roundWith.js";

/** Each row: what is changed, the changes, and everything that is then wrong. */
type Row = [string, Changes, string[]];

const wrongWeekday = "round.gatherings.weekday: weekday-wrong";
const notAsMany = "round.gatherings.per-semester: not-as-many-as-owed at gatherings";

describe('a gathering falls on its stated weekday ("dates/1", "dates/2", "dates/3")', () => {
  it.each<Row>([
    ["as the call states them, all do", {}, []],
    ["a stated weekday a day off is pointed out", { "gatherings.0.weekday": "thursday" }, [`${wrongWeekday} at gatherings[0].weekday`]],
    ["so is a date a day off", { "gatherings.6.date": "2027-11-27" }, [`${wrongWeekday} at gatherings[6].weekday`]],
    ["a date a week off falls on the same weekday", { "gatherings.6.date": "2027-12-03" }, []],
    ["the same date a year later does not", { "gatherings.2.date": "2027-11-11", "gatherings.2.semester": "autumn-2027" }, [
      `${wrongWeekday} at gatherings[2].weekday`,
      notAsMany,
      notAsMany,
    ]],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });
});

describe('each semester has the gatherings that it is owed ("participation/4", "participation/5", "D4")', () => {
  const another = { id: "learning-conference.more", date: "2026-11-18" };
  const leadersGone = gatheringsWithout(places.leaders2026, places.leadersSpring, places.leaders2027);
  it.each<Row>([
    ["two learning conferences in a semester are one too many", { gatherings: gatheringsAnd(places.conference2026, another) }, [notAsMany]],
    ["none is one too few", { gatherings: gatheringsWithout(places.conferenceSpring) }, [notAsMany]],
    ["no leader gathering is one too few", { gatherings: gatheringsWithout(places.leaders2026) }, [notAsMany]],
    ["in each semester that lacks one", { gatherings: leadersGone }, [notAsMany, notAsMany, notAsMany]],
    ["none is right where none is owed", { gatherings: leadersGone, "kinds.2.owed.perSemester": 0 }, []],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });

  it("says which kind and which semester, and rests on what the KickOff is only in the semester that has it", () => {
    const { findings } = assessRound(roundWith({ gatherings: gatheringsAnd(places.conference2026, another) }));
    expect(findings.filter(({ about }) => about === "learning-conference")).toMatchObject([
      { outcome: "unmet", expected: 1, received: { semester: "autumn-2026", count: 2 }, assumptions: ["D4"] },
      { outcome: "met", expected: 1, received: { semester: "spring-2027", count: 1 }, assumptions: [] },
      { outcome: "met", expected: 1, received: { semester: "autumn-2027", count: 1 }, assumptions: [] },
    ]);
  });
});

describe('the KickOff starts the program ("participation/3")', () => {
  const notFirst = "round.gatherings.first: not-first at gatherings[0].date";
  const secondKickOff = gatheringsAnd(places.kickOff, { id: "kick-off.second", date: "2026-09-02" });
  it.each<Row>([
    ["a day before the next gathering it does", { "gatherings.0.date": "2026-09-24", "gatherings.0.weekday": "thursday" }, []],
    ["a day after another gathering it does not", { "gatherings.0.date": "2026-09-26", "gatherings.0.weekday": "saturday" }, [notFirst]],
    ["on the date of another gathering it does not, even earlier in the day", {
      "gatherings.0.date": "2026-09-25",
      "gatherings.0.weekday": "friday",
      "gatherings.1.hours": { start: "13:00", end: "16:00" },
    }, [notFirst]],
    ["wherever in the list it stands", { gatherings: round2026.gatherings.toReversed() }, []],
    ["a round without one lacks it", { gatherings: gatheringsWithout(places.kickOff) }, ["round.gatherings.first: none at gatherings", "round.group.due: no-such-gathering at group.completeBy"]],
    ["a second one is too many", { gatherings: secondKickOff }, ["round.gatherings.first: several at gatherings[7]"]],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });
});

describe("no gathering is on a Norwegian public holiday", () => {
  function onDay(place: number, date: CivilDate): readonly string[] {
    return brokenBy({ [`gatherings.${String(place)}.date`]: date, [`gatherings.${String(place)}.weekday`]: weekdayOf(date) });
  }

  it.each<[CivilDate, number]>([
    ["2026-12-25", places.conference2026],
    ["2026-12-26", places.conference2026],
    ["2027-01-01", places.leadersSpring],
    ["2027-03-25", places.leadersSpring],
    ["2027-03-26", places.leadersSpring],
    ["2027-03-28", places.leadersSpring],
    ["2027-03-29", places.leadersSpring],
    ["2027-05-01", places.leadersSpring],
    ["2027-05-06", places.leadersSpring],
    ["2027-05-16", places.leadersSpring],
    ["2027-05-17", places.leadersSpring],
    ["2027-12-25", places.leaders2027],
    ["2027-12-26", places.leaders2027],
  ])("%s is one", (date, place) => {
    expect(onDay(place, date)).toEqual([`round.gatherings.holidays: public-holiday at gatherings[${String(place)}].date`]);
  });

  it.each<[CivilDate, number]>([
    ["2026-12-24", places.conference2026],
    ["2026-12-27", places.conference2026],
    ["2027-03-24", places.leadersSpring],
    ["2027-03-27", places.leadersSpring],
    ["2027-03-30", places.leadersSpring],
    ["2027-05-18", places.leadersSpring],
  ])("%s, next to one, is none", (date, place) => {
    expect(onDay(place, date)).toEqual([]);
  });

  it("nor on any day of one that takes several", () => {
    expect(brokenBy({ "gatherings.3.date": "2027-03-23", "gatherings.3.weekday": "tuesday", "gatherings.3.days": 2 })).toEqual([]);
    expect(brokenBy({ "gatherings.3.date": "2027-03-23", "gatherings.3.weekday": "tuesday", "gatherings.3.days": 3 })).toEqual(["round.gatherings.holidays: public-holiday at gatherings[3].date"]);
  });

  it("the day that is one is received, of one that takes several", () => {
    const { findings } = assessRound(roundWith({ "gatherings.3.date": "2027-03-23", "gatherings.3.weekday": "tuesday", "gatherings.3.days": 3 }));
    expect(findings.find(({ code }) => code === "public-holiday")).toMatchObject({ about: "leader-gathering.spring-2027", received: { date: "2027-03-25", holidays: ["maundy-thursday"] } });
  });

  it("both names of 17 May 2027 are received", () => {
    const { findings } = assessRound(roundWith({ "gatherings.3.date": "2027-05-17", "gatherings.3.weekday": "monday" }));
    expect(findings.find(({ code }) => code === "public-holiday")?.received).toEqual({ date: "2027-05-17", holidays: ["constitution-day", "whit-monday"] });
  });
});

describe("the group is due within the program", () => {
  it.each<Row>([
    ["on its first day", { "group.completeBy": { date: "2026-08-01", provisions: ["participation/3"] } }, []],
    ["not the day before", { "group.completeBy": { date: "2026-07-31", provisions: ["participation/3"] } }, ["round.group.due: due-outside-period at group.completeBy"]],
    ["on its last day", { "group.completeBy": { date: "2027-12-31", provisions: ["participation/3"] } }, []],
    ["not the day after", { "group.completeBy": { date: "2028-01-01", provisions: ["participation/3"] } }, ["round.group.due: due-outside-period at group.completeBy"]],
    ["at another kind of gathering", { "group.completeBy.gathering": "learning-conference" }, []],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });
});

/** The leader gathering of spring 2027 moved to the conference of 17 March, which lasts from 9 to 13. */
function leadersMeet(hours: { readonly start: string; readonly end: string } | null): Changes {
  return { "gatherings.3.date": "2027-03-17", "gatherings.3.weekday": "wednesday", "gatherings.3.hours": hours };
}

const clash = ["round.gatherings.apart: at-the-same-time at gatherings[4].date"];

describe('no two gatherings are at the same time ("dates/2", "dates/3")', () => {
  it.each([
    ["one that begins as the conference ends is apart", { start: "13:00", end: "16:00" }, []],
    ["one that begins a minute before is not", { start: "12:59", end: "16:00" }, clash],
    ["one that ends as the conference begins is apart", { start: "07:00", end: "09:00" }, []],
    ["one that ends a minute later is not", { start: "07:00", end: "09:01" }, clash],
    ["one inside the conference is not apart", { start: "10:00", end: "11:00" }, clash],
    ["one around it is not", { start: "08:00", end: "14:00" }, clash],
    ["one at just the same hours is not", { start: "09:00", end: "13:00" }, clash],
    ['one without stated hours takes the whole day ("D5")', null, clash],
  ])("%s", (_, hours, broken) => {
    expect(brokenBy(leadersMeet(hours))).toEqual(broken);
  });

  it.each([
    ["one that ends the day before is apart", "2027-03-15", 2, []],
    ["one that goes on that day is not", "2027-03-15", 3, clash],
  ])("of several days: %s", (_, date, days, broken) => {
    expect(brokenBy({ "gatherings.3.date": date, "gatherings.3.weekday": "monday", "gatherings.3.days": days })).toEqual(broken);
  });

  it("two on different days are apart, whatever their hours", () => {
    expect(brokenBy({ "gatherings.3.hours": { start: "09:00", end: "13:00" } })).toEqual([]);
  });

  it("the later in the list is pointed out, with the one that it collides with", () => {
    const { findings } = assessRound(roundWith(leadersMeet(null)));
    expect(findings.find(({ code }) => code === "at-the-same-time")).toMatchObject({
      expected: { apartFrom: "leader-gathering.spring-2027" },
      received: "2027-03-17",
      assumptions: ["D5"],
    });
  });

  it("rests on nothing where the hours of both are stated, nor where all are apart", () => {
    const rests = (changes: Changes) => assessRound(roundWith(changes)).findings.filter(({ rule }) => rule === "round.gatherings.apart").map(({ assumptions }) => assumptions);
    expect(rests(leadersMeet({ start: "10:00", end: "11:00" }))).toEqual([[]]);
    expect(rests({})).toEqual([[]]);
  });

  it("each gathering that collides is pointed out once, whatever it collides with", () => {
    const onOneDay = { "gatherings.5.date": "2027-03-17", "gatherings.5.semester": "spring-2027" };
    expect(brokenBy({ ...leadersMeet(null), ...onOneDay }).filter((each) => each.startsWith("round.gatherings.apart"))).toEqual([
      "round.gatherings.apart: at-the-same-time at gatherings[4].date",
      "round.gatherings.apart: at-the-same-time at gatherings[5].date",
    ]);
  });
});

type Hours = { readonly start: "09:00"; readonly end: "10:00" } | null;

/** The real round, with these gatherings of two kinds that start the program: dates and kinds. */
function roundStartingWith(...starts: readonly (readonly [kind: string, date: "2026-08-20" | "2026-08-26" | "2026-08-28", hours?: Hours])[]) {
  return looseRound((round) => {
    round.kinds = round.kinds.flatMap((kind) => (kind.id === "kick-off" ? [kind, { ...kind, id: "opening" }] : [kind]));
    const [kickOff] = round.gatherings;
    if (kickOff === undefined) return;
    const others = round.gatherings.filter(({ kind }) => kind !== "kick-off");
    round.gatherings = [...starts.map(([kind, date, hours = null], index) => ({ ...kickOff, id: `${kind}.${String(index)}`, kind, date, hours })), ...others];
  });
}

describe('the gatherings that start the program (provisions "participation/3")', () => {
  it.each([
    ["none, where there are none", [], []],
    ["of each kind one, in order of time", [["kick-off", "2026-08-26"], ["opening", "2026-08-20"]], ["opening.1", "kick-off.0"]],
    ["of one kind only the earliest", [["kick-off", "2026-08-28"], ["kick-off", "2026-08-26"]], ["kick-off.1"]],
    ["on one day in order of their hours", [["kick-off", "2026-08-26", { start: "09:00", end: "10:00" }], ["opening", "2026-08-26"]], ["opening.1", "kick-off.0"]],
  ] as const)("are %s", (_which, starts, expected) => {
    expect(startingGatherings(roundStartingWith(...starts)).map(({ id }) => id)).toEqual(expected);
  });

  it("are of the kinds that start it, whether or not they are held", () => {
    expect(startingKinds(roundStartingWith()).map(({ id }) => id)).toEqual(["kick-off", "opening"]);
  });

  it("are two where the program starts with the first, and guidance comes after the last", () => {
    const round = roundStartingWith(["kick-off", "2026-08-26"], ["opening", "2026-08-20"]);
    const start = keyDates(round, newLifeCycle, { on: "2026-08-01" }).find(({ id }) => id === "start");
    expect(start).toMatchObject({ from: "2026-08-20", gathering: "opening.1" });
    expect(startOfProgram(round)).toBe("2026-08-26");
  });
});
