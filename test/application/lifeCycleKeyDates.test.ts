import { describe, expect, it } from "vitest";
import { addDays, keyDates, keyDateSchema, newLifeCycle, round2026, sourcesOf, type CivilDate, type KeyDate, type KeyDateId, type LifeCycle, type Round } from "../../src/index.js";
import { copyOfRound, roundWith, type RoundData } from "../group/rounds.js";
import { lifeCycleOf, storyUntil, wayTo, wholeStory } from "./lifeCycles.js";

/** One key date, as it stands. */
function keyDate(id: KeyDateId, lifeCycle: LifeCycle, on: CivilDate, round: Round = round2026): KeyDate {
  const found = keyDates(round, lifeCycle, { on }).find((each) => each.id === id);
  if (found === undefined) throw new Error(`No key date ${id}`);
  return found;
}

/** A round as it came in, which need not hold together. */
function looseRound(change: (round: RoundData) => void): Round {
  const round = copyOfRound();
  change(round);
  return round as unknown as Round;
}

describe("the key dates of the call", () => {
  it.each<[KeyDateId, KeyDate["owedBy"], CivilDate, CivilDate, string[], string[]]>([
    ["submission", "municipality", "2026-03-19", "2026-04-14", ["title/portal", "spring/1", "title/deadline", "spring/2"], ["D2", "D1"]],
    ["reply-letters", "council", "2026-04-30", "2026-05-01", ["spring/3"], []],
    ["adviser-contact", "council", "2026-05-01", "2026-07-01", ["spring/4"], []],
    ["start", "council", "2026-08-26", "2026-08-27", ["participation/3", "dates/1"], ["D4"]],
    ["completion", "municipality", "2027-12-31", "2028-01-01", ["title/period"], ["D3"]],
  ])("%s is owed by the %s from %s to before %s, and cites where that stands", (id, owedBy, from, to, facts, assumptions) => {
    expect(keyDate(id, newLifeCycle, "2026-01-01")).toMatchObject({ owedBy, from, to, facts, assumptions });
  });

  it("stand in the order in which they come", () => {
    const ids = keyDates(round2026, newLifeCycle, { on: "2026-01-01" }).map(({ id }) => id);
    expect(ids).toEqual(["submission", "reply-letters", "adviser-contact", "start", "completion"]);
  });

  it("cite what sourcesOf can say in words", () => {
    const texts = sourcesOf(round2026, keyDate("reply-letters", newLifeCycle, "2026-05-01"), "en").map(({ text }) => text);
    expect(texts).toHaveLength(1);
  });

  it("name the KickOff as the meeting at which the program starts", () => {
    expect(keyDates(round2026, newLifeCycle, { on: "2026-01-01" }).map(({ gathering }) => gathering)).toEqual([null, null, null, "kick-off", null]);
  });
});

describe("both sides of a key date, while what it asks for has not happened", () => {
  it.each<[KeyDateId, string, CivilDate, KeyDate["status"], LifeCycle]>([
    ["submission", "a draft", "2026-03-18", "upcoming", newLifeCycle],
    ["submission", "a draft", "2026-03-19", "due", newLifeCycle],
    ["submission", "a draft", "2026-04-13", "due", newLifeCycle],
    ["submission", "a draft", "2026-04-14", "overdue", newLifeCycle],
    ["reply-letters", "what is submitted", "2026-04-29", "upcoming", storyUntil("submitted")],
    ["reply-letters", "what is submitted", "2026-04-30", "due", storyUntil("submitted")],
    ["reply-letters", "what is submitted", "2026-05-01", "overdue", storyUntil("submitted")],
    ["adviser-contact", "what has an adviser early", "2026-04-30", "upcoming", storyUntil("adviser-assigned", { "adviser-assigned": "2026-04-30" })],
    ["adviser-contact", "what has an adviser early", "2026-05-01", "due", storyUntil("adviser-assigned", { "adviser-assigned": "2026-04-30" })],
    ["adviser-contact", "what has an adviser", "2026-06-30", "due", storyUntil("adviser-assigned")],
    ["adviser-contact", "what has an adviser", "2026-07-01", "overdue", storyUntil("adviser-assigned")],
    ["start", "what is contacted", "2026-08-25", "upcoming", storyUntil("contacted")],
    ["start", "what is contacted", "2026-08-26", "due", storyUntil("contacted")],
    ["start", "what is contacted", "2026-08-27", "overdue", storyUntil("contacted")],
    ["completion", "what has started", "2027-12-30", "upcoming", storyUntil("started")],
    ["completion", "what has started", "2027-12-31", "due", storyUntil("started")],
    ["completion", "what has started", "2028-01-01", "overdue", storyUntil("started")],
  ])("%s of %s is, on %s, %s", (id, _application, on, status, lifeCycle) => {
    expect(keyDate(id, lifeCycle, on)).toMatchObject({ status, isLate: status === "overdue", doneOn: null, waitsFor: null, endedBy: null });
  });
});

describe("both sides of the day on which something happens", () => {
  it.each<[KeyDateId, string, CivilDate, KeyDate["status"], KeyDate["status"], LifeCycle]>([
    ["submission", "what is submitted", "2026-04-10", "due", "done", storyUntil("submitted")],
    ["reply-letters", "what is accepted", "2026-04-30", "upcoming", "done", storyUntil("accepted")],
    ["reply-letters", "what is declined", "2026-04-30", "upcoming", "done", lifeCycleOf(wayTo.declined)],
    ["reply-letters", "what is accepted late", "2026-05-04", "overdue", "done", storyUntil("accepted", { accepted: "2026-05-04" })],
    ["adviser-contact", "what is contacted", "2026-05-20", "due", "done", storyUntil("contacted")],
    ["start", "what has started", "2026-08-26", "upcoming", "done", storyUntil("started")],
    ["completion", "what is completed", "2027-12-31", "upcoming", "done", storyUntil("completed")],
    ["adviser-contact", "what is withdrawn", "2026-05-02", "due", "not-applicable", lifeCycleOf(wayTo.withdrawn)],
    ["completion", "what is declined", "2026-04-30", "upcoming", "not-applicable", lifeCycleOf(wayTo.declined)],
  ])("%s of %s goes on %s from %s to %s", (id, _application, day, before, on, lifeCycle) => {
    expect([addDays(day, -1), day, addDays(day, 1)].map((date) => keyDate(id, lifeCycle, date).status)).toEqual([before, on, on]);
  });
});

describe("what is done", () => {
  it.each<[string, KeyDateId, LifeCycle, CivilDate, boolean]>([
    ["before its time is not late", "reply-letters", storyUntil("accepted", { accepted: "2026-04-20" }), "2026-04-20", false],
    ["on its last day is not late", "adviser-contact", storyUntil("contacted", { contacted: "2026-06-30" }), "2026-06-30", false],
    ["on the first day after it is late", "adviser-contact", storyUntil("contacted", { contacted: "2026-07-01" }), "2026-07-01", true],
    ["on the last day of the application period is not late", "submission", storyUntil("submitted", { submitted: "2026-04-13" }), "2026-04-13", false],
    ["on the day after it is late", "submission", storyUntil("submitted", { submitted: "2026-04-14" }), "2026-04-14", true],
    ["after the period is late", "completion", storyUntil("completed", { completed: "2028-01-01" }), "2028-01-01", true],
  ])("%s", (_sentence, id, lifeCycle, doneOn, isLate) => {
    expect(keyDate(id, lifeCycle, "2030-01-01")).toMatchObject({ status: "done", doneOn, isLate });
  });

  it("is not done while the date looked at is earlier, whatever comes later", () => {
    const whole = lifeCycleOf(wholeStory);
    for (const on of ["2026-04-09", "2026-04-29", "2026-05-19", "2026-08-25", "2027-12-30"] as const) {
      const soFar = lifeCycleOf(wholeStory.filter(({ date }) => date <= on));
      expect(keyDates(round2026, whole, { on })).toEqual(keyDates(round2026, soFar, { on }));
    }
  });
});

describe("an application that takes another way", () => {
  const statuses = (lifeCycle: LifeCycle, on: CivilDate) => keyDates(round2026, lifeCycle, { on }).map(({ status }) => status);

  it("declined has its reply, and nothing more is to be done", () => {
    const declined = lifeCycleOf(wayTo.declined);
    expect(statuses(declined, "2026-04-29")).toEqual(["done", "upcoming", "upcoming", "upcoming", "upcoming"]);
    expect(statuses(declined, "2026-04-30")).toEqual(["done", "done", "not-applicable", "not-applicable", "not-applicable"]);
    expect(keyDate("start", declined, "2026-08-27")).toMatchObject({ endedBy: "declined", isLate: false, waitsFor: null });
  });

  it("withdrawn before the reply is owed none", () => {
    const withdrawn = lifeCycleOf([...wayTo.submitted, { type: "withdrawn", date: "2026-05-02" }]);
    expect(statuses(withdrawn, "2026-05-01")).toEqual(["done", "overdue", "due", "upcoming", "upcoming"]);
    expect(statuses(withdrawn, "2026-05-02")).toEqual(["done", "not-applicable", "not-applicable", "not-applicable", "not-applicable"]);
    expect(keyDate("reply-letters", withdrawn, "2026-05-02")).toMatchObject({ endedBy: "withdrawn", isLate: false });
  });

  it("completed has nothing left", () => {
    expect(statuses(lifeCycleOf(wholeStory), "2028-01-01")).toEqual(["done", "done", "done", "done", "done"]);
  });
});

describe("a key date that waits for another", () => {
  it("names the first that is not done, so that nobody is blamed for what somebody else owes", () => {
    const waiting = keyDates(round2026, newLifeCycle, { on: "2026-05-01" });
    expect(waiting.map(({ status }) => status)).toEqual(["overdue", "overdue", "due", "upcoming", "upcoming"]);
    expect(waiting.map(({ waitsFor }) => waitsFor)).toEqual([null, "submission", "submission", "submission", "submission"]);
  });

  it("waits no longer once that is done", () => {
    const next = keyDates(round2026, storyUntil("submitted"), { on: "2026-05-01" });
    expect(next.map(({ waitsFor }) => waitsFor)).toEqual([null, null, "reply-letters", "reply-letters", "reply-letters"]);
  });
});

describe("another round", () => {
  it("with grace takes submissions as long as that lasts", () => {
    const graceful = roundWith(({ application }) => {
      application.deadline.graceDays = 3;
    });
    expect(["2026-04-16", "2026-04-17"].map((on) => keyDate("submission", newLifeCycle, on as CivilDate, graceful).status)).toEqual(["due", "overdue"]);
  });

  it("without a KickOff starts with its period, and cites that", () => {
    const round = looseRound((loose) => {
      loose.gatherings = loose.gatherings.filter(({ kind }) => kind !== "kick-off");
    });
    expect(keyDate("start", newLifeCycle, "2026-08-01", round)).toMatchObject({
      from: "2026-08-01",
      to: "2026-08-02",
      gathering: null,
      facts: ["title/period"],
      assumptions: ["D3"],
    });
  });

  it("whose portal opens after its deadline is read as open on the last day", () => {
    const round = looseRound(({ application }) => {
      application.portal.date = "2026-05-01";
    });
    const submission = keyDate("submission", newLifeCycle, "2026-04-13", round);
    expect(submission).toMatchObject({ from: "2026-04-13", to: "2026-04-14", status: "due" });
  });
});

describe("every key date", () => {
  it("is JSON that keyDateSchema reads back, in every state and at every time", () => {
    for (const events of Object.values(wayTo)) {
      for (const on of ["0001-01-01", "2026-04-30", "2026-08-26", "2028-01-01", "9999-12-31"] as const) {
        const dates = keyDates(round2026, lifeCycleOf(events), { on });
        expect(keyDateSchema.array().parse(JSON.parse(JSON.stringify(dates)))).toEqual(dates);
      }
    }
  });
});
