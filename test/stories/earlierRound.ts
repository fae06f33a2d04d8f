import { defineRound, type LocalizedText } from "../../src/index.js";

/** One text for all languages: the stories look at what is answered, not at how it reads. */
function text(all: string): LocalizedText {
  return { nb: all, nn: all, en: all };
}

function names(one: string, the: string) {
  return { one: text(one), the: text(the) };
}

function several(one: string, the: string, many: string) {
  return { ...names(one, the), many: text(many) };
}

const conference = { kind: "gathering", hours: { start: "10:00", end: "15:00" } } as const;

/**
 * A call as earlier ones were: two years, a deadline of 1 October, members only, municipalities that apply together, three guidance
 * meetings a semester, and a fee. It has no webinar, no date for replies, no KickOff, no leader gatherings and no expectations, three
 * seats of its own, and a group that is due on a date.
 */
export const earlierRound = defineRound({
  id: "2021-2022",
  title: text("Guidance 2021–2022"),
  organiser: text("Council"),
  provisions: [
    { id: "call/1", kind: "data", text: text("The program runs for two years from {period/from:month}.") },
    { id: "call/2", kind: "data", text: text("The deadline is {application/deadline/date}.") },
    { id: "call/3", kind: "must", text: text("Only members can apply.") },
    { id: "call/4", kind: "data", text: text("Municipalities may apply together.") },
    { id: "call/5", kind: "must", text: text("The group has a leader, a teacher and an owner, by {group/completeBy/date}.") },
    { id: "call/6", kind: "data", text: text("There are gatherings on {gatherings/gathering/date}.") },
    { id: "call/7", kind: "data", text: text("There are three guidance meetings each semester.") },
    { id: "call/8", kind: "must", text: text("The municipality pays a fee, and its own working time.") },
    { id: "call/9", kind: "must", text: text("The municipality wants to develop its teaching.") },
  ],
  assumptions: [
    { id: "D1", reads: [{ at: "application/deadline/time", as: null }, { at: "application/portal/time", as: null }], question: text("When?"), answer: text("All day.") },
    { id: "D2", reads: [{ at: "group/otherCombinations" }, { at: "wish/clarity" }, { at: "application/applicants" }, { at: "application/selection/capacity", as: null }], question: text("Who judges?"), answer: text("A person.") },
    {
      id: "D3",
      reads: [{ at: "guidance/inOtherMode" }, { at: "guidance/days" }, { at: "guidance/notCounted" }, { at: "absence" }],
      question: text("What follows?"),
      answer: text("It is reported."),
    },
  ],
  period: { from: "2021-01-01", to: "2023-01-01", provisions: ["call/1"] },
  semesters: [
    { from: "2021-01-01", to: "2021-08-01", provisions: ["call/1"] },
    { from: "2021-08-01", to: "2022-01-01", provisions: ["call/1"] },
    { from: "2022-01-01", to: "2022-08-01", provisions: ["call/1"] },
    { from: "2022-08-01", to: "2023-01-01", provisions: ["call/1"] },
  ],
  application: {
    portal: { date: "2020-09-01", time: null, provisions: ["call/2"] },
    deadline: { date: "2020-10-01", time: null, graceDays: 0, provisions: ["call/2"] },
    applicants: { countyPrefixes: ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"], alsoAllowed: [] },
    partners: { allowed: true, seatsShared: false, provisions: ["call/4"] },
    selection: { capacity: null, membership: "required", provisions: ["call/3"] },
  },
  group: {
    seats: [
      { role: "leader", names: names("leader", "the leader"), min: 1, max: 1, provisions: ["call/5"] },
      { role: "teacher", names: names("teacher", "the teacher"), min: 2, max: null, provisions: ["call/5"] },
      { role: "owner", names: names("owner", "the owner"), min: 1, max: null, provisions: ["call/5"] },
    ],
    combinations: [{ roles: ["leader", "owner"], allowed: true, provisions: ["call/5"] }],
    otherCombinations: { allowed: "needs-judgement" },
    completeBy: { date: "2021-02-01", provisions: ["call/5"] },
    knownEvents: [],
    provisions: ["call/5"],
  },
  wish: { areas: [{ id: "teaching", names: names("teaching", "the teaching") }], clarity: { decidedBy: "person" }, provisions: ["call/9"] },
  commitments: [{ id: "fee", force: "must", question: text("Does the municipality pay the fee?"), to: text("paying the fee"), provisions: ["call/8"] }],
  audiences: [{ id: "everybody", names: names("everybody", "everybody"), who: "whole-group", provisions: ["call/6"] }],
  kinds: [{ id: "gathering", names: several("gathering", "the gathering", "gatherings"), mode: "physical", audience: "everybody", owed: { perSemester: 1 }, provisions: ["call/6"] }],
  gatherings: [
    { ...conference, date: "2021-03-10" },
    { ...conference, date: "2021-10-13" },
    { ...conference, date: "2022-03-09" },
    { ...conference, date: "2022-10-12" },
  ],
  guidance: {
    names: several("guidance meeting", "the guidance meeting", "guidance meetings"),
    perSemester: 3,
    mode: "physical",
    audience: "everybody",
    inOtherMode: { counts: true, isReported: true },
    days: { workingDays: "expected", apart: "required" },
    notCounted: { adviserContact: true, webinar: true },
    provisions: ["call/7"],
  },
  absence: { consequence: "reported" },
  costs: [
    { item: "fee", names: names("fee", "the fee"), payer: "municipality", basis: { fee: { amount: 2_500_000, per: "period" } }, provisions: ["call/8"] },
    { item: "working-time", names: names("working time", "the working time"), payer: "municipality", basis: { hours: ["gathering", "guidance-meeting"] }, provisions: ["call/8"] },
  ],
});
