import { describe, expect, it } from "vitest";
import { addDays, explain, keyDates, keyDateSchema, newLifeCycle, round2026, sourcesOf, type CivilDate, type KeyDate, type KeyDateId, type LifeCycle } from "../../src/index.js";
import { looseRound, roundWith } from "../group/rounds.js";
import { keyDate, lifeCycleOf, storyUntil, wayTo, wholeStory } from "./lifeCycles.js";

const text = (all: string) => ({ nb: all, nn: all, en: all });

describe("the key dates of the call", () => {
  it.each<[KeyDateId, KeyDate["owedBy"], CivilDate, CivilDate, string[], string[]]>([
    ["submission", "municipality", "2026-03-19", "2026-04-14", ["title/portal", "spring/1", "title/deadline", "spring/2"], ["D1"]],
    ["reply-letters", "council", "2026-04-30", "2026-05-01", ["spring/3"], []],
    ["adviser-contact", "council", "2026-05-01", "2026-07-01", ["spring/4"], []],
    ["start", "council", "2026-08-26", "2026-08-27", ["participation/3", "dates/1"], []],
    ["completion", "municipality", "2027-12-31", "2028-01-01", ["title/period"], ["D3"]],
  ])("%s is owed by the %s from %s to before %s, and cites where that stands", (id, owedBy, from, to, provisions, assumptions) => {
    const found = keyDate(id, newLifeCycle, "2026-01-01");
    expect(found).toMatchObject({ owedBy, from, to, provisions, assumptions });
    expect(sourcesOf(round2026, found, "en")).toHaveLength(provisions.length + assumptions.length);
  });

  it("stand in the order in which they come, and the program starts at the KickOff", () => {
    const all = keyDates(round2026, newLifeCycle, { on: "2026-01-01" }).map(({ id, gathering }) => [id, gathering]);
    expect(all).toEqual([["submission", null], ["reply-letters", null], ["adviser-contact", null], ["start", "kick-off"], ["completion", null]]);
  });
});

describe("while what it asks for has not happened", () => {
  const adviserEarly = storyUntil("adviser-assigned", { "adviser-assigned": "2026-04-30" });

  it.each<[KeyDateId, LifeCycle, Record<"before" | "first" | "last" | "after", CivilDate>]>([
    ["submission", newLifeCycle, { before: "2026-03-18", first: "2026-03-19", last: "2026-04-13", after: "2026-04-14" }],
    ["reply-letters", storyUntil("submitted"), { before: "2026-04-29", first: "2026-04-30", last: "2026-04-30", after: "2026-05-01" }],
    ["adviser-contact", adviserEarly, { before: "2026-04-30", first: "2026-05-01", last: "2026-06-30", after: "2026-07-01" }],
    ["start", storyUntil("contacted"), { before: "2026-08-25", first: "2026-08-26", last: "2026-08-26", after: "2026-08-27" }],
    ["completion", storyUntil("started"), { before: "2027-12-30", first: "2027-12-31", last: "2027-12-31", after: "2028-01-01" }],
  ])("%s lies ahead, is due from its first day to its last, and is then overdue", (id, lifeCycle, { before, first, last, after }) => {
    const open = { doneOn: null, waitsFor: null, endedBy: null };
    expect(keyDate(id, lifeCycle, before)).toMatchObject({ ...open, status: "upcoming", isLate: false });
    for (const on of [first, last]) expect(keyDate(id, lifeCycle, on)).toMatchObject({ ...open, status: "due", isLate: false });
    expect(keyDate(id, lifeCycle, after)).toMatchObject({ ...open, status: "overdue", isLate: true });
  });
});

describe("what is done", () => {
  it.each<[string, KeyDateId, CivilDate, KeyDate["status"], boolean, LifeCycle]>([
    ["on the last day of the application period", "submission", "2026-04-13", "due", false, storyUntil("submitted", { submitted: "2026-04-13" })],
    ["on the day after it", "submission", "2026-04-14", "due", true, storyUntil("submitted", { submitted: "2026-04-14" })],
    ["before its time", "reply-letters", "2026-04-20", "upcoming", false, storyUntil("accepted", { accepted: "2026-04-20" })],
    ["after its time", "reply-letters", "2026-05-04", "overdue", true, storyUntil("accepted", { accepted: "2026-05-04" })],
    ["with another reply", "reply-letters", "2026-04-30", "upcoming", false, lifeCycleOf(wayTo.declined)],
    ["on the last day of June", "adviser-contact", "2026-06-30", "due", false, storyUntil("contacted", { contacted: "2026-06-30" })],
    ["on the first of July", "adviser-contact", "2026-07-01", "due", true, storyUntil("contacted", { contacted: "2026-07-01" })],
    ["at the KickOff", "start", "2026-08-26", "upcoming", false, storyUntil("started")],
    ["on the last day of the period", "completion", "2027-12-31", "upcoming", false, storyUntil("completed")],
    ["after the period", "completion", "2028-01-01", "due", true, storyUntil("completed", { completed: "2028-01-01" })],
  ])("%s: %s is so from %s on, was %s before, and is late: %s", (_when, id, doneOn, before, isLate, lifeCycle) => {
    expect(keyDate(id, lifeCycle, addDays(doneOn, -1))).toMatchObject({ status: before, doneOn: null });
    for (const on of [doneOn, "2030-01-01"] as const) expect(keyDate(id, lifeCycle, on)).toMatchObject({ status: "done", doneOn, isLate, waitsFor: null, endedBy: null });
  });
});

describe("an application", () => {
  const ended = ["not-applicable", "not-applicable", "not-applicable"];

  it.each<[string, LifeCycle, CivilDate, string[]]>([
    ["declined tomorrow waits for its reply", lifeCycleOf(wayTo.declined), "2026-04-29", ["done", "upcoming", "upcoming", "upcoming", "upcoming"]],
    ["declined today has its reply, and nothing more is to be done", lifeCycleOf(wayTo.declined), "2026-04-30", ["done", "done", ...ended]],
    ["withdrawn tomorrow is still owed its reply", lifeCycleOf([...wayTo.submitted, { type: "withdrawn", date: "2026-05-02" }]), "2026-05-01", ["done", "overdue", "due", "upcoming", "upcoming"]],
    ["withdrawn today is owed none", lifeCycleOf([...wayTo.submitted, { type: "withdrawn", date: "2026-05-02" }]), "2026-05-02", ["done", "not-applicable", ...ended]],
    ["completed has nothing left", lifeCycleOf(wholeStory), "2028-01-01", ["done", "done", "done", "done", "done"]],
  ])("%s", (_sentence, lifeCycle, on, statuses) => {
    expect(keyDates(round2026, lifeCycle, { on }).map(({ status }) => status)).toEqual(statuses);
  });

  it.each(["declined", "withdrawn"] as const)("that is %s is late with nothing, and waits for nothing", (endedBy) => {
    expect(keyDate("start", lifeCycleOf(wayTo[endedBy]), "2026-08-27")).toMatchObject({ endedBy, isLate: false, waitsFor: null });
  });

  it("waits for the first that is not done, so that nobody is blamed for what somebody else owes", () => {
    const waits = (lifeCycle: LifeCycle, on: CivilDate) => keyDates(round2026, lifeCycle, { on }).map(({ waitsFor }) => waitsFor);
    expect(waits(newLifeCycle, "2026-04-13")).toEqual([null, "submission", "submission", "submission", "submission"]);
    expect(waits(storyUntil("submitted"), "2026-05-01")).toEqual([null, null, "reply-letters", "reply-letters", "reply-letters"]);
  });

  it.each<[CivilDate, string[]]>([
    ["2026-04-13", ["due", "upcoming", "upcoming", "upcoming", "upcoming"]],
    ["2026-04-14", ["overdue", "not-applicable", ...ended]],
    ["2026-05-01", ["overdue", "not-applicable", ...ended]],
    ["2028-02-01", ["overdue", "not-applicable", ...ended]],
  ])("that nobody has submitted is owed nothing from the day after the deadline on: %s", (on, statuses) => {
    const dates = keyDates(round2026, newLifeCycle, { on });
    expect(dates.map(({ status }) => status)).toEqual(statuses);
    expect(dates.map(({ endedBy }) => endedBy)).toEqual(statuses.map((status) => (status === "not-applicable" ? "not-submitted" : null)));
    expect(dates.filter(({ isLate }) => isLate).map(({ id }) => id)).toEqual(statuses[0] === "overdue" ? ["submission"] : []);
  });

  it("that is submitted late is owed its reply again", () => {
    const late = storyUntil("submitted", { submitted: "2026-04-20" });
    expect(keyDate("reply-letters", late, "2026-04-19")).toMatchObject({ status: "not-applicable", endedBy: "not-submitted" });
    expect(keyDate("reply-letters", late, "2026-04-20")).toMatchObject({ status: "upcoming", endedBy: null });
  });

  it("has key dates in JSON that keyDateSchema reads back, in every state and at every time", () => {
    for (const events of Object.values(wayTo)) {
      for (const on of ["0001-01-01", "2026-04-30", "2026-08-26", "2028-01-01", "9999-12-31"] as const) {
        const dates = keyDates(round2026, lifeCycleOf(events), { on });
        expect(keyDateSchema.array().parse(JSON.parse(JSON.stringify(dates)))).toEqual(dates);
      }
    }
  });
});

describe("another round", () => {
  it("with grace takes submissions as long as that lasts", () => {
    const graceful = roundWith(({ application }) => (application.deadline.graceDays = 3));
    expect((["2026-04-16", "2026-04-17"] as const).map((on) => keyDate("submission", newLifeCycle, on, graceful).status)).toEqual(["due", "overdue"]);
  });

  it("without a KickOff starts with its period, and cites that", () => {
    const round = looseRound((loose) => (loose.gatherings = loose.gatherings.filter(({ kind }) => kind !== "kick-off")));
    const start = { from: "2026-08-01", to: "2026-08-02", gathering: null, provisions: ["title/period"], assumptions: ["D3"] };
    expect(keyDate("start", newLifeCycle, "2026-08-01", round)).toMatchObject(start);
  });

  it("starts with the first gathering of a kind that is to start it, whatever it is called", () => {
    const names = { one: text("opening"), the: text("the opening"), many: text("openings") };
    const round = roundWith((data) => {
      data.kinds = [{ id: "opening", names, mode: "physical", audience: "whole-group", owed: "one-at-the-start", provisions: ["participation/3"] }, ...data.kinds.filter(({ id }) => id !== "kick-off")];
      data.gatherings = [{ kind: "opening", date: "2026-08-20", days: 2, hours: null, provisions: ["dates/1"] }, ...data.gatherings.filter(({ kind }) => kind !== "kick-off")];
      data.group.completeBy = { gathering: "opening" };
      data.costs = data.costs.filter(({ basis }) => typeof basis !== "object" || !JSON.stringify(basis).includes("kick-off"));
    });
    const start = keyDate("start", storyUntil("contacted"), "2026-08-01", round);
    expect(start).toMatchObject({ from: "2026-08-20", to: "2026-08-21", gathering: "opening", provisions: ["dates/1", "participation/3"], assumptions: [] });
    expect(explain(round, start, "en")).toContain("with the opening on 20\u00a0August 2026");
  });

  it("that dates neither replies nor the adviser’s contact has no key date for them, and nothing waits for them", () => {
    const round = roundWith(({ application }) => {
      delete application.replyLetters;
      delete application.adviserContact;
    });
    const dates = keyDates(round, storyUntil("submitted"), { on: "2026-08-26" });
    expect(dates.map(({ id, status, waitsFor }) => [id, status, waitsFor])).toEqual([["submission", "done", null], ["start", "due", null], ["completion", "upcoming", "start"]]);
  });

  it("whose portal opens after its deadline is read as open on the last day", () => {
    const round = looseRound(({ application }) => (application.portal.date = "2026-05-01"));
    expect(keyDate("submission", newLifeCycle, "2026-04-13", round)).toMatchObject({ from: "2026-04-13", to: "2026-04-14", status: "due" });
  });
});
