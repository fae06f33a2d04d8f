import { describe, expect, it } from "vitest";
import { freezeDeep, InvalidInputError, sayPath } from "../../src/input/index.js";
import { assessRound, defineRound, roundSchema, semesterOf } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { gatheringsAnd, places, roundWith, type Changes } from "./roundWith.js";
import { refusal, refusedAt } from "./refusal.js";

/** On the night of 28 March 2027, Easter Sunday, 02:30 is what the clocks call 03:30. */
function skipped(end: string): Changes {
  return { "gatherings.3.date": "2027-03-28", "gatherings.3.hours": { start: "02:30", end } };
}

const [provision] = round2026.provisions;
const [autumn2026] = round2026.semesters;
const [time] = round2026.commitments;
const [cost] = round2026.costs;
const [seat] = round2026.group.seats;

describe("defineRound refuses what is not shaped like a round, at its path", () => {
  it.each<[string, Changes, string[]]>([
    ["a day that does not exist", { "gatherings.3.date": "2027-02-29" }, ["gatherings[3].date"]],
    ["a day before the years that rounds live in", { "gatherings.3.date": "1999-12-31" }, ["gatherings[3].date"]],
    ["a day after them", { "application.webinar.date": "2200-01-01" }, ["application.webinar.date"]],
    ["an instant where a date is wanted", { "application.deadline.date": "2026-04-13T22:00:00Z" }, ["application.deadline.date"]],
    ["a date with a time of day", { "period.from": "2026-08-01T00:00" }, ["period.from"]],
    ["a number where a date is wanted", { "gatherings.0.date": 20260826 }, ["gatherings[0].date"]],
    ["a period that ends on its first day", { "period.to": "2026-08-01" }, ["period.to"]],
    ["an hour of 24", { "gatherings.0.hours.end": "24:00" }, ["gatherings[0].hours.end"]],
    ["a meeting that ends as it begins", { "gatherings.0.hours.end": "10:00" }, ["gatherings[0].hours.end"]],
    ["a meeting that ends before it begins", { "gatherings.0.hours.end": "09:59" }, ["gatherings[0].hours.end"]],
    ["one that ends before it begins, in the hour that Oslo's clocks skip", skipped("03:30"), ["gatherings[3].hours.end"]],
    ["an id that begins with another kind", { "gatherings.0.id": "learning-conference.first" }, ["gatherings[0].id"]],
    ["an id that only looks like its kind", { "gatherings.0.id": "kick-offs" }, ["gatherings[0].id"]],
    ["a semester that is not a season and a year", { "semesters.0.id": "autumn-26" }, ["semesters[0].id"]],
    ["a semester with a longer year", { "semesters.0.id": "autumn-20266" }, ["semesters[0].id"]],
    ["a kind that does not exist", { "gatherings.0.kind": "webinar" }, ["gatherings[0].kind"]],
    ["a missing language", { "title.nn": undefined }, ["title.nn"]],
    ["an empty text", { "title.en": "" }, ["title.en"]],
    ["a missing field", { wish: undefined }, ["wish"]],
    ["an unknown field", { "application.portal.url": "https://example.org" }, ["application.portal"]],
    ["a round without semesters", { semesters: [] }, ["semesters"]],
    ["more semesters than a round can have", { semesters: Array(21).fill(autumn2026) }, ["semesters"]],
    ["less than no grace", { "application.deadline.graceDays": -1 }, ["application.deadline.graceDays"]],
    ["half a day of grace", { "application.deadline.graceDays": 0.5 }, ["application.deadline.graceDays"]],
    ["a county of three digits", { "application.applicants.countyPrefixes.0": "003" }, ["application.applicants.countyPrefixes[0]"]],
    ["a municipality of three digits", { "application.applicants.alsoAllowed": ["210"] }, ["application.applicants.alsoAllowed[0]"]],
    ["an id that no provision could have", { "gatherings.0.provisions": ["dates"] }, ["gatherings[0].provisions[0]"]],
    ["a provision that the round does not list", { "gatherings.0.provisions": ["dates/1", "dates/4"] }, ["gatherings[0].provisions[1]"]],
    ["an assumption that the round does not list", { "wish.clarity.assumptions": ["D99"] }, ["wish.clarity.assumptions[0]"]],
    ["a passage that cites nothing", { "purposes.0.provisions": [] }, ["purposes[0].provisions"]],
    ["a passage that cites an unknown provision", { "purposes.0.provisions": ["purpose/5"] }, ["purposes[0].provisions[0]"]],
    ["two provisions with one id", { "provisions.1": provision }, ["provisions[1]"]],
    ["two semesters with one id", { "semesters.2.id": "autumn-2026" }, ["semesters[2]"]],
    ["two gatherings with one id", { gatherings: gatheringsAnd(places.leaders2027, { date: "2027-12-03" }) }, ["gatherings[7]"]],
    ["a semester named after another half of the year", { "semesters.1.id": "autumn-2027" }, ["semesters[1].id"]],
    ["a semester named after another year", { "semesters.1.id": "spring-2026" }, ["semesters[1].id"]],
    ["a value that says neither where the call has it from nor what is assumed", { "costs.7.assumptions": [] }, ["costs[7]"]],
    ["a seat that wants more people than it may have", { "group.seats.3.min": 2, "group.seats.3.max": 1 }, ["group.seats[3].max"]],
    ["a pair of seats named twice, whichever way round", { "group.combinations.1.roles": ["owner-administrative", "owner-political"] }, ["group.combinations[1]"]],
    ["a seat together with itself", { "group.combinations.1.roles": ["principal", "principal"] }, ["group.combinations[1].roles"]],
    ["an expectation among the commitments", { "commitments.0.id": "ensureProgress" }, ["commitments[0].id"]],
    ["an expectation named twice", { "expectations.1": round2026.expectations[0] }, ["expectations[1]"]],
    ["a commitment named twice", { "commitments.1": time }, ["commitments[1]"]],
    ["a cost named twice", { "costs.1": cost }, ["costs[1]"]],
    ["a seat named twice", { "group.seats.1": seat }, ["group.seats[1]"]],
  ])("%s", (_, changes, paths) => {
    // What replaces a provision leaves its old id uncited; only the paths that are asked for are looked at.
    expect(refusedAt(roundWith(changes))).toEqual(expect.arrayContaining(paths));
    expect(roundSchema.safeParse(roundWith(changes)).success).toBe(false);
  });

  it("but not a meeting that begins in the skipped hour and ends after it", () => {
    expect(refusedAt(roundWith(skipped("03:31")))).toEqual(["gatherings[3].weekday", "gatherings[3].date"]);
  });

  it("two assumptions with one id, and the citations of the one that is gone", () => {
    const paths = refusedAt(roundWith({ "assumptions.1": round2026.assumptions[0] }));
    expect(paths).toEqual(["assumptions[1]", "application.portal.assumptions[0]"]);
  });
});

describe("defineRound lists everything in one error", () => {
  it("all that is wrong with the shape, in the order of the round", () => {
    const error = refusal(roundWith({ "title.nn": 7, "period.from": "2026-02-30", "gatherings.0.mode": "hybrid", more: 1 }));
    expect(error.issues.map(({ path }) => sayPath(path))).toEqual(["title.nn", "period.from", "gatherings[0].mode", "(root)"]);
    expect(error.message.split("\n")).toHaveLength(5);
    expect(error.message).toMatch(/^The round is not valid \(4 problems\):\n {2}title\.nn: /);
  });

  it("all that disagrees once the shape is right, said in English", () => {
    const error = refusal(roundWith({ "gatherings.0.weekday": "thursday", "gatherings.3.date": "2027-03-26", "application.deadline.date": "2026-03-19" }));
    expect(error.issues.map(({ path }) => sayPath(path))).toEqual(["gatherings[0].weekday", "application.deadline", "gatherings[3].date"]);
    expect(error.issues[0]?.message).toBe("26 August 2026 is a Wednesday, but Thursday is stated. Correct the date or the weekday.");
  });

  it("what is wrong with ids and citations together with what disagrees", () => {
    expect(refusedAt(roundWith({ "gatherings.0.weekday": "thursday", "wish.clarity.assumptions": ["D99"] }))).toEqual([
      "wish.clarity.assumptions[0]",
      "gatherings[0].weekday",
    ]);
  });

  it("the shape first: what disagrees is not looked at before the shape is right", () => {
    expect(refusedAt(roundWith({ "gatherings.0.weekday": "thursday", "gatherings.3.date": "2027-02-29" }))).toEqual(["gatherings[3].date"]);
  });
});

describe("defineRound leaves its input as it was", () => {
  it("takes frozen input, and gives a round of its own", () => {
    const input = freezeDeep(roundWith({}));
    const round = defineRound(input);
    expect(round).toEqual(input);
    expect(round).not.toBe(input);
  });

  it("freezes the round through and through, and nothing of the input", () => {
    const input = roundWith({});
    const round = defineRound(input);
    expect([round, round.gatherings, round.gatherings[0]?.hours, round.provisions[0]?.text].every(Object.isFrozen)).toBe(true);
    expect([input, input.gatherings, input.gatherings[0]?.hours, input.provisions[0]?.text].some(Object.isFrozen)).toBe(false);
    expect(input).toEqual(roundWith({}));
  });

  it("gives a round that was already defined back as it is", () => {
    expect(defineRound(round2026)).toBe(round2026);
  });

  it("checks a changed copy of a defined round anew", () => {
    expect(() => defineRound({ ...round2026, semesters: [] })).toThrow(InvalidInputError);
  });
});

describe("every function that takes a round reads it first", () => {
  it.each([
    ["assessRound", () => assessRound(null as never)],
    ["semesterOf", () => semesterOf({} as never, "2026-11-11")],
  ])("%s refuses what is none", (_, ask) => {
    expect(ask).toThrow(InvalidInputError);
  });
});
