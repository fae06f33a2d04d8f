import { describe, expect, it } from "vitest";
import { assessGroup, explain, round2026, type CivilDate, type GroupFinding, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat, type SeatOf } from "./groups.js";
import { looseRound, roundWith, roundWithoutSeat, type RoundData } from "./rounds.js";

const election = "2027-09-13";
const election2027 = "municipal-election-2027";

function eventsOf(group: MunicipalGroupInput, { on = "2026-08-26", round = round2026 }: { on?: CivilDate; round?: Round } = {}): GroupFinding[] {
  return assessGroup(round, group, { on }).findings.filter(({ rule }) => rule === "group.known-event");
}

const political = (from?: CivilDate, to?: CivilDate): SeatOf<"owner-political"> => seat("owner-political", { from, to });

type KnownEvent = RoundData["group"]["knownEvents"][number];

const withEvents = (...events: Partial<KnownEvent>[]) => ({ group }: RoundData) => {
  const [known] = group.knownEvents;
  if (known === undefined) throw new Error("The call knows of an election");
  group.knownEvents = events.map((event, index) => ({ ...known, ...(index === 0 ? {} : { id: `event-${String(index)}` }), ...event }));
};

/** The round of the call with other events to come. */
const roundKnowing = (...events: Partial<KnownEvent>[]): Round => roundWith(withEvents(...events));

describe("the municipal election, halfway through the program (D21)", () => {
  it("is a finding of its own, and cites what the round cites", () => {
    expect(eventsOf(fullGroup)).toEqual([
      {
        rule: "group.known-event",
        about: election2027,
        force: "expected",
        outcome: "needs-judgement",
        code: "seat-runs-past-event",
        expected: { date: election, role: "owner-political" },
        received: { people: 1 },
        path: ["members"],
        provisions: ["title/period", "participation/1.1", "intro/5", "participation/1"],
        assumptions: ["D21"],
      },
    ]);
  });

  it.each<[string, SeatOf[], string]>([
    ["a seat without dates runs past it", [political()], "seat-runs-past-event"],
    ["a seat of exactly the programme period does", [political("2026-08-01", "2028-01-01")], "seat-runs-past-event"],
    ["a seat that goes on after the period does", [political(undefined, "2031-10-01")], "seat-runs-past-event"],
    ["a seat that begins the day before does", [political("2027-09-12")], "seat-runs-past-event"],
    ["a seat to the last day of the period, as people write for until the end, does", [political(undefined, "2027-12-31")], "seat-runs-past-event"],
    ["a seat that ends the day before that is over before the end, and nobody has it then", [political(undefined, "2027-12-30")], "seat-ends-after-event"],
    ["a seat that ends after the election is nobody’s then", [political(undefined, "2027-10-01")], "seat-ends-after-event"],
    ["a seat held to the day of the election and no longer is nobody’s then", [political(undefined, "2027-09-14")], "seat-ends-after-event"],
    ["a seat that somebody takes only after the period is nobody’s then", [political(undefined, "2027-10-01"), political("2028-01-01")], "seat-ends-after-event"],
    ["a seat that somebody takes on the last day changes hands", [political(undefined, "2027-10-01"), political("2027-12-31")], "seat-changes-hands"],
    ["a seat that ends the day before is not held then", [political(undefined, "2027-09-13")], "seat-not-held-then"],
    ["a seat that ended earlier is not", [political(undefined, "2027-09-12")], "seat-not-held-then"],
    ["a seat that begins the day after is not", [political("2027-09-14")], "seat-not-held-then"],
    ["a seat that begins on the day itself is given anew", [political("2027-09-13")], "seat-changes-hands"],
    ["so is that of somebody who goes on, with a new beginning", [political(undefined, "2027-10-01"), political("2027-10-01")], "seat-changes-hands"],
    ["also when it begins anew on the day itself", [political(undefined, "2027-09-13"), political("2027-09-13")], "seat-changes-hands"],
    ["a seat that is stated twice runs past it if one of them does", [political(undefined, "2027-10-01"), political()], "seat-runs-past-event"],
    ["a seat that nobody has is not held", [], "seat-not-held-then"],
  ])("%s", (_what, seats, code) => {
    expect(eventsOf(fullButForPolitical(...seats))).toMatchObject([{ code }]);
  });

  it.each<[string, MunicipalGroupInput, object]>([
    ["a successor who comes in later does not make the first one's seat end", groupOf([political()], [political("2027-10-01")]), { code: "seat-runs-past-event", received: { people: 1 } }],
    ["a successor of one who leaves is foreseen", groupOf([political(undefined, "2027-10-01")], [political("2027-10-01")]), { code: "seat-changes-hands", received: { people: 0 } }],
    ["everybody is counted whose seat runs on", groupOf([political()], [political(undefined, "2027-12-31")], [political(undefined, "2027-10-01")], [political("2026-09-01")]), { received: { people: 3 } }],
    ["one person in two records is one", groupOf([political(), political("2027-01-01")]), { received: { people: 1 } }],
    ["the place is the group, wherever the seat stands in it, so that a change from day to day is the same finding", groupOf(["principal"], [political(undefined, "2027-10-01")], ["principal", political()]), { path: ["members"], received: { people: 1 } }],
    ["and of the group, where there is none", groupOf(["principal"], [political(undefined, "2027-10-01")]), { code: "seat-ends-after-event", path: ["members"], received: { people: 0 } }],
    ["other seats are not at risk", groupOf(["owner-administrative"], ["principal"], ["resource-teacher"]), { code: "seat-not-held-then", received: null, assumptions: [] }],
  ])("%s", (_what, group, expected) => {
    expect(eventsOf(group)).toMatchObject([expected]);
  });

  it("is the same whatever date the group is looked at", () => {
    const dates = ["0001-01-01", "2026-04-13", election, addDays(election, 1), "2027-12-31", "9999-12-31"] as const;
    for (const on of dates) expect(eventsOf(fullGroup, { on })).toEqual(eventsOf(fullGroup));
  });

  it("never excludes anybody", () => {
    const { outcome, summary } = assessGroup(round2026, fullGroup, { on: "2026-08-26" });
    expect({ outcome, expected: summary.expected["needs-judgement"], must: summary.must["needs-judgement"] }).toEqual({ outcome: "met", expected: 1, must: 0 });
  });
});

describe("what a round knows", () => {
  it.each<[string, Round]>([
    ["knows of nothing", roundKnowing()],
    ["does not ask for the seat", roundWithoutSeat("owner-political")],
    ["has the event on the day before its period", looseRound(withEvents({ date: "2026-07-31" }))],
    ["has the event on the day after its period", looseRound(withEvents({ date: "2028-01-01" }))],
  ])("is nothing to speak of where it %s", (_what, round) => {
    expect(eventsOf(groupOf(["principal"]), { round })).toEqual([]);
  });

  it.each<[string, CivilDate]>([
    ["first", "2026-08-01"],
    ["last", "2027-12-31"],
  ])("may come on the %s day of the period", (_which, date) => {
    expect(eventsOf(fullGroup, { round: roundKnowing({ date }) })).toMatchObject([{ code: "seat-runs-past-event", expected: { date } }]);
  });

  it("is answered for each event, and for each of its seats in the order of the round", () => {
    const round = roundKnowing({}, { date: "2027-01-01", seats: ["principal", "owner-administrative"], provisions: ["participation/1.2"] });
    const group = groupOf(["owner-political"], [seat("owner-administrative", { to: "2027-06-01" })]);
    expect(eventsOf(group, { round }).map(({ about, code, expected, provisions, assumptions }) => [about, code, expected, provisions, assumptions])).toMatchObject([
      [election2027, "seat-runs-past-event", { role: "owner-political" }, ["title/period", "participation/1.1", "intro/5", "participation/1"], ["D21"]],
      ["event-1", "seat-ends-after-event", { date: "2027-01-01", role: "owner-administrative" }, ["participation/1.2", "intro/5", "participation/1"], []],
      ["event-1", "seat-not-held-then", { role: "principal" }, ["participation/1.2", "intro/5", "participation/1"], []],
    ]);
  });

  it("names the event as the round does, and quotes its id where the finding is of another round", () => {
    const [finding] = eventsOf(fullGroup);
    if (finding === undefined) throw new Error("The call knows of an election");
    expect(explain(round2026, finding, "en")).toContain("the municipal election on 13\u00a0September 2027.");
    expect(explain(roundKnowing(), finding, "en")).toContain("‘municipal-election-2027’ on 13\u00a0September 2027.");
  });
});
