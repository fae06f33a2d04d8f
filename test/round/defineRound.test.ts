import { describe, expect, it } from "vitest";
import { freezeDeep, InvalidInputError, sayPath } from "../../src/input/index.js";
import { assessRound, defineRound, readRound, roundSchema, semesterOf, type Round } from "../../src/round/index.js";
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
const [area] = round2026.wish.areas;

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
    ["two provisions with one id", { "provisions.1": provision }, ["provisions[1]"]],
    ["two semesters with one id", { "semesters.2.id": "autumn-2026" }, ["semesters[2]"]],
    ["two gatherings with one id", { gatherings: gatheringsAnd(places.leaders2027, { date: "2027-12-03" }) }, ["gatherings[7]"]],
    ["a semester named after another half of the year", { "semesters.1.id": "autumn-2027" }, ["semesters[1].id"]],
    ["a semester named after another year", { "semesters.1.id": "spring-2026" }, ["semesters[1].id"]],
    ["a value that says neither where the call has it from nor is read by an assumption", { "costs.7.payer": "municipality" }, ["costs[7]"]],
    ["a seat that wants more people than it may have", { "group.seats.3.min": 2, "group.seats.3.max": 1 }, ["group.seats[3].max"]],
    ["a pair of seats named twice, whichever way round", { "group.combinations.1.roles": ["owner-administrative", "owner-political"] }, ["group.combinations[1]"]],
    ["a seat together with itself", { "group.combinations.1.roles": ["principal", "principal"] }, ["group.combinations[1].roles"]],
    ["a commitment named twice", { "commitments.1": time }, ["commitments[1]"]],
    ["a cost named twice", { "costs.1": cost }, ["costs[1]"]],
    ["a seat named twice", { "group.seats.1": seat }, ["group.seats[1]"]],
    ["an area named twice", { "wish.areas.1": area }, ["wish.areas[1]"]],
    ["a round without seats", { "group.seats": [] }, ["group.seats"]],
    ["more seats than a group can have", { "group.seats": Array.from({ length: 9 }, (_, index) => ({ ...seat, role: `seat-${String(index)}` })) }, ["group.seats"]],
    ["a seat twice in an audience", { "audiences.1.who.seats": ["principal", "principal"] }, ["audiences[1].who.seats"]],
    ["a seat without a name", { "group.seats.0.names.the": undefined }, ["group.seats[0].names.the"]],
    ["a seat called what every object has", { "group.seats.0.role": "constructor" }, ["group.seats[0].role"]],
    ["a seat called what rates mean by another word", { "group.seats.0.role": "companion" }, ["group.seats[0].role"]],
    ["a kind called as guidance meetings are", { "kinds.0.id": "guidance-meeting" }, ["kinds[0].id"]],
    ["an event that puts a seat at risk that there is not", { "group.knownEvents.0.seats.0": "mayor" }, ["group.knownEvents[0].seats[0]"]],
    ["a pair with a seat that there is not", { "group.combinations.0.roles.1": "mayor" }, ["group.combinations[0].roles[1]"]],
    ["a group that is due at a gathering of no kind", { "group.completeBy.gathering": "closing" }, ["group.completeBy.gathering"]],
    ["an audience of a seat that there is not", { "audiences.1.who.seats.0": "mayor" }, ["audiences[1].who.seats[0]"]],
    ["a kind for an audience that there is not", { "kinds.2.audience": "everybody" }, ["kinds[2].audience"]],
    ["guidance for an audience that there is not", { "guidance.audience": "everybody" }, ["guidance.audience"]],
    ["local work that no commitment asks for", { commitments: round2026.commitments.filter(({ id }) => id !== "localDevelopmentWork") }, ["localWork.commitment"]],
    ["a cost of local work where there is none", { localWork: undefined }, ["costs[5].basis.hours"]],
    ["a cost at meetings of no kind", { "costs.3.basis.hours.0": "closing" }, ["costs[3].basis.hours[0]"]],
    ["a cost of a seat that there is not", { "costs.9.basis.seats.0": "mayor" }, ["costs[9].basis.seats[0]"]],
    ["a cost that counts nothing known", { "costs.3.basis": { nights: ["leader-gathering"] } }, ["costs[3].basis"]],
    ["a gathering of several days with hours of one", { "gatherings.2.days": 2 }, ["gatherings[2].hours"]],
    ["an assumption that reads nothing", { "assumptions.0.reads": [] }, ["assumptions[0].reads"]],
  ])("%s", (_, changes, paths) => {
    // What replaces a provision leaves its old id uncited; only the paths that are asked for are looked at.
    expect(refusedAt(roundWith(changes))).toEqual(expect.arrayContaining(paths));
    expect(roundSchema.safeParse(roundWith(changes)).success).toBe(false);
  });

  it("but not a meeting that begins in the skipped hour and ends after it", () => {
    expect(refusedAt(roundWith(skipped("03:31")))).toEqual(["gatherings[3].weekday", "gatherings[3].date"]);
  });

  it("two assumptions with one id, and the value that the one that is gone read", () => {
    expect(refusedAt(roundWith({ "assumptions.11": round2026.assumptions[0] }))).toEqual(["assumptions[11]", "application.partners"]);
  });

  it("an id that it does not have, with those that it has", () => {
    const { issues } = refusal(roundWith({ "kinds.2.audience": "everybody" }));
    expect(issues.map(({ message }) => message)).toEqual(["Expected an audience of the round: one of whole-group, principal-and-companion"]);
  });
});

describe("defineRound works out what is not written", () => {
  const gatherings = round2026.gatherings.map(({ kind, date, hours, place, provisions }) => ({ kind, date, hours, place, provisions }));
  const semesters = round2026.semesters.map(({ from, to, provisions }) => ({ from, to, provisions }));

  it("of semesters and gatherings, as the call of 2026–2027 has it", () => {
    expect(defineRound(roundWith({ gatherings, semesters }))).toEqual(round2026);
  });

  it("and leaves what is written: a gathering that is postponed keeps its id", () => {
    const [kickOff] = defineRound(roundWith({ "gatherings.0.date": "2026-09-02", "gatherings.0.id": "kick-off.first" })).gatherings;
    expect(kickOff).toMatchObject({ id: "kick-off.first", semester: "autumn-2026", weekday: "wednesday", mode: "digital", audience: "whole-group" });
  });

  it("a second gathering of a kind in a semester gets a number, and provisions from its kind", () => {
    const another = { kind: "leader-gathering", date: "2026-10-02", hours: null };
    const { gatherings: all } = readRound(roundWith({ gatherings: [...gatherings, another] }));
    expect(all.at(-1)).toMatchObject({ id: "leader-gathering.autumn-2026.2", provisions: ["intro/3.4", "participation/5"] });
  });

  it.each<[string, Changes, (round: Round) => unknown, unknown]>([
    ["an assumption reads a silent value", {}, ({ application }) => application.deadline.assumptions, ["D1"]],
    ["not one that the call states", { "application.deadline.time": "12:00" }, ({ application }) => application.deadline.assumptions, []],
    ["whatever was written there", { "application.deadline.assumptions": ["D2"] }, ({ application }) => application.deadline.assumptions, ["D1"]],
    ["in every entry of a list", {}, ({ costs }) => costs.filter(({ assumptions }) => assumptions.includes("D17")).map(({ item }) => item), ["lodging-and-meals", "local-venue", "substitute-teachers"]],
    ["of a kind of gathering alone", {}, ({ gatherings: all }) => all.flatMap(({ assumptions }) => assumptions), ["D5", "D5", "D5"]],
  ])("%s", (_, changes, read, expected) => {
    expect(read(defineRound(roundWith(changes)))).toEqual(expected);
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
    expect(error.issues[0]?.message).toBe("26\u00a0August 2026 is a Wednesday, but the weekday stated is Thursday. Correct the date or the weekday.");
  });

  it("what is wrong with ids and citations together with what disagrees", () => {
    expect(refusedAt(roundWith({ "gatherings.0.weekday": "thursday", "kinds.2.audience": "everybody" }))).toEqual([
      "kinds[2].audience",
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
