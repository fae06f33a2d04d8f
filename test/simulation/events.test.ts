import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { simulate } from "../../src/simulation/index.js";
import { application, complete, dayOf, group, restated, scenario, typesOn } from "./scenarios.js";

describe("what happens to everybody", () => {
  it.each([
    ["nothing on the day before the webinar", "2026-03-18", []],
    ["the webinar, and the portal opens", "2026-03-19", ["information-webinar", "portal-opens"]],
    ["nothing on the day after the webinar", "2026-03-20", []],
    ["nothing on the day before the deadline", "2026-04-12", []],
    ["the deadline passes", "2026-04-13", ["application-deadline"]],
    ["nothing on the day after the deadline", "2026-04-14", []],
    ["nothing on the day before the reply letters", "2026-04-29", []],
    ["the reply letters", "2026-04-30", ["reply-letters"]],
    ["the advisers get in touch from 1 May", "2026-05-01", ["adviser-contact-starts"]],
    ["the advisers are still at it on 29 June", "2026-06-29", []],
    ["the last day of June is the advisers' last", "2026-06-30", ["adviser-contact-ends"]],
    ["nothing on 1 July, which is not among their days", "2026-07-01", []],
    ["nothing on the day before the programme period", "2026-07-31", []],
    ["the programme period and its first semester begin", "2026-08-01", ["program-starts", "semester-starts"]],
    ["the KickOff", "2026-08-26", ["gathering"]],
    ["a leader gathering in autumn 2026", "2026-09-25", ["gathering"]],
    ["a learning conference in autumn 2026", "2026-11-11", ["gathering"]],
    ["the second semester begins", "2027-01-01", ["semester-starts"]],
    ["a leader gathering in spring 2027", "2027-02-19", ["gathering"]],
    ["a learning conference in spring 2027", "2027-03-17", ["gathering"]],
    ["the third semester begins", "2027-08-01", ["semester-starts"]],
    ["a learning conference in autumn 2027", "2027-09-15", ["gathering"]],
    ["nothing on the day of the local elections", "2027-09-13", []],
    ["a leader gathering in autumn 2027", "2027-11-26", ["gathering"]],
    ["nothing on the day before the last", "2027-12-30", []],
    ["the programme period ends on its last day", "2027-12-31", ["program-ends"]],
  ])("%s", (_sentence, date, types) => {
    expect(typesOn(date, { municipalities: [] })).toEqual(types);
  });

  it("is over when the programme period is", () => {
    const after = [...simulate(scenario({ from: "2028-01-01", to: "2028-12-31" }))];
    expect(after.flatMap(({ events, changes }) => [...events, ...changes])).toEqual([]);
  });

  it("comes with the provisions and the assumptions of the call", () => {
    const [kickOff] = dayOf("2026-08-26", { municipalities: [] }).events;
    expect(kickOff).toMatchObject({
      municipality: null,
      activity: { id: "2026-2027.kick-off", startsAt: "2026-08-26T08:00:00Z", endsAt: "2026-08-26T11:00:00Z", provisions: ["participation/3", "dates/1"] },
    });
    const [leaders] = dayOf("2026-09-25", { municipalities: [] }).events;
    expect(leaders).toMatchObject({ activity: { place: "Gardermoen", startsAt: null, allDay: true, provisions: ["dates/3"], assumptions: ["D5"] } });
  });

  it("says until when an application is in time", () => {
    expect(dayOf("2026-04-13", { municipalities: [] }).events).toEqual([
      { type: "application-deadline", municipality: null, endsAt: "2026-04-13T22:00:00Z" },
    ]);
  });

  it("is the round's, whichever round it is", () => {
    const { deadline } = round2026.application;
    const round = { ...round2026, application: { ...round2026.application, deadline: { ...deadline, graceDays: 1 } } };
    expect(typesOn("2026-04-13", { round, municipalities: [] })).toEqual([]);
    expect(typesOn("2026-04-14", { round, municipalities: [] })).toEqual(["application-deadline"]);
  });
});

describe("what happens to one municipality", () => {
  it.each([
    ["in time at noon", "2026-04-10T12:00:00+02:00", "2026-04-10"],
    ["in the last second of the deadline", "2026-04-13T21:59:59Z", "2026-04-13"],
    ["at the first instant that is too late", "2026-04-13T22:00:00Z", "2026-04-14"],
    ["on the day it is in Oslo, not where it was sent", "2026-04-10T23:30:00-10:00", "2026-04-11"],
  ])("it applies %s", (_sentence, submittedAt, date) => {
    const municipalities = [{ application: { ...application, submittedAt } as typeof application }];
    expect(dayOf(date, { municipalities }).events).toContainEqual({ type: "application-submitted", municipality: "5006", submittedAt });
  });

  it.each([
    ["who fulfils everything, takes part", {}, { verdict: "eligible", takesPart: true }],
    ["who applies a day late, does not", { submittedAt: "2026-04-14T00:00:00+02:00" }, { verdict: "ineligible", takesPart: false }],
    ["whose wish nobody has judged, is not decided", { judgements: {} }, { verdict: "needs-judgement", takesPart: null }],
    ["who has left questions open, is not decided", { commitments: {} }, { verdict: "undetermined", takesPart: null }],
  ])("the reply comes with the reply letters: %s", (_sentence, changes, reply) => {
    const municipalities = [{ application: { ...application, ...changes } as typeof application, group }];
    expect(dayOf("2026-04-30", { municipalities }).events).toEqual([
      { type: "reply-letters", municipality: null },
      { type: "reply", municipality: "5006", ...reply },
    ]);
  });

  it("the reply to an application after the reply letters comes the same day", () => {
    const municipalities = [{ application: { ...application, submittedAt: "2026-05-20T12:00:00+02:00" } as const }];
    expect(typesOn("2026-04-30", { municipalities })).toEqual(["reply-letters"]);
    expect(typesOn("2026-05-20", { municipalities })).toEqual(["application-submitted", "reply"]);
  });

  it("nothing happens when it never submits", () => {
    const municipalities = [{ ...complete, application: { ...application, submittedAt: undefined } }];
    const days = [...simulate(scenario({ municipalities }))];
    expect(days.flatMap(({ events, changes }) => [...events.filter(({ municipality }) => municipality !== null), ...changes])).toEqual([]);
  });

  it("it attends gatherings and guidance meetings when it takes part", () => {
    const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }] as const;
    const municipalities = [{ ...complete, guidanceMeetings }];
    expect(typesOn("2026-08-26", { municipalities })).toEqual(["gathering", "attendance", "interim-work-starts"]);
    expect(typesOn("2026-10-07", { municipalities })).toEqual(["interim-work-ends", "guidance-meeting", "attendance", "interim-work-starts"]);
    const meeting = dayOf("2026-10-07", { municipalities }).events.find(({ type }) => type === "guidance-meeting");
    expect(meeting).toMatchObject({ activity: { startsAt: "2026-10-07T10:00:00Z", status: "agreed", provisions: ["intro/3.2", "participation/2"] } });
  });

  it("it attends nothing when it does not take part", () => {
    const municipalities = [{ ...complete, application: { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } as const }];
    expect(typesOn("2026-08-26", { municipalities })).toEqual(["gathering"]);
  });

  it("it attends nothing before it has its reply", () => {
    const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-04-29", start: "12:00", end: "15:00", mode: "physical" }] as const;
    expect(typesOn("2026-04-29", { municipalities: [{ ...complete, guidanceMeetings }] })).toEqual([]);
  });
});

describe("the seats of a group", () => {
  const handover = {
    ...complete,
    events: [
      { date: "2027-10-27", type: "seat-filled", member: "m5", role: "owner-political" },
      { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" },
    ],
  } as const;

  it.each([
    ["nobody leaves on the day before", "2027-09-30", []],
    ["the representative leaves after the election", "2027-10-01", [{ type: "seat-vacated", municipality: "5006", member: "m1", role: "owner-political" }]],
    ["the seat is empty and nothing happens", "2027-10-02", []],
    ["a new representative takes the seat", "2027-10-27", [{ type: "seat-filled", municipality: "5006", member: "m5", role: "owner-political" }]],
  ])("%s", (_sentence, date, events) => {
    expect(dayOf(date, { municipalities: [handover] }).events).toEqual(events);
  });

  it("change hands where the group itself says so", () => {
    const members = [
      { id: "m1", seats: [{ role: "owner-political", to: "2027-10-01" }] },
      { id: "m5", seats: [{ role: "owner-political", from: "2027-10-01" }] },
    ] as const;
    expect(typesOn("2027-10-01", { municipalities: [{ application, group: { members } }] })).toEqual(["seat-vacated", "seat-filled"]);
  });

  it("do not change hands where one stretch merely follows another", () => {
    const members = [{ id: "m1", seats: [{ role: "principal", to: "2027-01-01" }, { role: "principal", from: "2027-01-01" }] }] as const;
    expect(typesOn("2027-01-01", { municipalities: [{ application, group: { members } }] })).toEqual(["semester-starts"]);
  });

  it("are left once where an event restates what the group says itself", () => {
    const vacated = { type: "seat-vacated", municipality: "5006", member: "m1", role: "owner-political" };
    const all = [...simulate(scenario({ municipalities: [restated] }))];
    expect(all.find(({ date }) => date === "2027-10-01")?.events).toEqual([vacated]);
    expect(all.flatMap(({ date, events }) => events.filter(({ type }) => type === "seat-vacated").map(() => date))).toEqual(["2027-10-01"]);
  });

  it("happen just as they do without the event that restates them", () => {
    const once = { ...restated, events: [] };
    expect([...simulate(scenario({ municipalities: [restated] }))]).toEqual([...simulate(scenario({ municipalities: [once] }))]);
  });

  it("may be left and taken again by the same member", () => {
    const events = [
      { date: "2027-01-10", type: "seat-vacated", member: "m3", role: "principal" },
      { date: "2027-01-20", type: "seat-filled", member: "m3", role: "principal" },
    ] as const;
    const municipalities = [{ ...complete, events }];
    expect(typesOn("2027-01-10", { municipalities })).toEqual(["seat-vacated"]);
    expect(typesOn("2027-01-20", { municipalities })).toEqual(["seat-filled"]);
  });

  it("are the group's own again from the day that it states", () => {
    const members = [{ id: "m1", seats: [{ role: "principal", from: "2027-03-01", to: "2027-04-01" }] }] as const;
    const events = [{ date: "2027-02-01", type: "seat-filled", member: "m1", role: "principal" }] as const;
    const municipalities = [{ application, group: { members }, events }];
    expect(["2027-02-01", "2027-03-01", "2027-04-01"].map((date) => typesOn(date, { municipalities }))).toEqual([["seat-filled"], [], ["seat-vacated"]]);
  });

  it("are not followed after a reply that is no place in the program", () => {
    const late = { ...handover, application: { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } } as const;
    expect(dayOf("2027-10-01", { municipalities: [late] })).toEqual({ date: "2027-10-01", events: [], changes: [] });
  });

  it("are not followed after the programme period", () => {
    const members = [{ id: "m1", seats: [{ role: "principal", to: "2028-01-01" }] }] as const;
    const municipalities = [{ application, group: { members } }];
    expect(dayOf("2028-01-01", { to: "2028-01-01", municipalities })).toEqual({ date: "2028-01-01", events: [], changes: [] });
  });
});

describe("a day", () => {
  it("has what concerns everybody before what concerns one municipality, and municipalities in the order given", () => {
    const second = { ...complete, application: { ...application, municipality: { number: "1151" } } };
    const { events } = dayOf("2026-04-30", { municipalities: [complete, second] });
    expect(events.map(({ type, municipality }) => [type, municipality])).toEqual([
      ["reply-letters", null],
      ["reply", "5006"],
      ["reply", "1151"],
    ]);
  });
});
