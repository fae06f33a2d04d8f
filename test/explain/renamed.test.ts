import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { roundDeadlines, toCalendarEvents, readGuidanceMeetings } from "../../src/calendar/index.js";
import { activitiesOfMember, assessEligibility, assessGroup, assessParticipation, assessRound, buildSchedule, costResponsibility, datedItems, defineRound, estimateCosts, interimPeriods, keyDates, lifeCycleStateSchema, overlappingDuties, round2026, semesterCounts, semesterOf, type CivilDate, type Round } from "../../src/index.js";
import { planAdviser, planGuidance } from "../../src/planning/index.js";
import { runSimulation } from "../../src/simulation/index.js";
import { application, scenario } from "../simulation/scenarios.js";
import { lifeCycleOf, wayTo } from "../application/lifeCycles.js";
import { calendarWith } from "../calendar/calendars.js";
import { allRates, someRates } from "../cost/ledgers.js";
import { fullGroup } from "../group/groups.js";
import { allSortsOfRecords } from "../participation/allSorts.js";
import { guidanceMeetings } from "../participation/records.js";
import { allSortsOfRequests, allSortsOfWishes } from "../planning/wishes.js";
import { agreements, dates, drafts, groups, register, registered } from "./findings.js";

/** Another id for each provision and each assumption of the call. */
const otherIds = new Map([
  ...round2026.provisions.map(({ id }, index) => [id, `x/${String(index + 1)}`] as const),
  ...round2026.assumptions.map(({ id }, index) => [id, `D${String(index + 901)}`] as const),
]);

/** The same data, with the other id wherever one stands. */
function renamed<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === "string" ? (otherIds.get(value) ?? value) : value)) as Data;
}

const otherRound = defineRound(renamed(round2026));
const schedule = buildSchedule(round2026, { guidanceMeetings });
const lifeCycles = lifeCycleStateSchema.options.map((state) => lifeCycleOf(wayTo[state]));
const keyDays: readonly CivilDate[] = ["2026-03-01", "2026-04-30", "2026-08-26", "2028-01-01"];
const participationDays: readonly CivilDate[] = ["2026-08-26", "2026-12-31", "2028-01-01"];

/** What each room answers about a round, with everything in it that cites. */
const rooms: Readonly<Record<string, (round: Round) => unknown>> = {
  assessRound,
  datedItems,
  roundDeadlines: (round) => roundDeadlines(round, "nb"),
  semesterOf: (round) => semesterOf(round, "2026-11-11"),
  assessGroup: (round) => groups.flatMap((group) => dates.map((on) => assessGroup(round, group, { on }))),
  overlappingDuties: (round) => groups.map((group) => overlappingDuties(round, group)),
  assessEligibility: (round) => drafts.map((draft) => assessEligibility(round, draft, { at: "2026-04-14T00:00:00+02:00", placesTaken: 3 })),
  "assessEligibility with a register": (round) => registered.map((draft) => assessEligibility(round, draft, { register })),
  keyDates: (round) => lifeCycles.flatMap((lifeCycle) => keyDays.map((on) => keyDates(round, lifeCycle, { on }))),
  buildSchedule: (round) => agreements.map((agreement) => buildSchedule(round, agreement)),
  interimPeriods: (round) => interimPeriods(buildSchedule(round)),
  semesterCounts: (round) => semesterCounts(round, buildSchedule(round), { on: "2027-01-01" }),
  planGuidance: (round) => allSortsOfWishes.map((wishes) => planGuidance(round, wishes)),
  planAdviser: (round) => allSortsOfRequests.map((request) => planAdviser(round, request)),
  costResponsibility,
  estimateCosts: (round) => [{}, someRates, allRates].map((rates) => estimateCosts(round, fullGroup, rates, { guidanceMeetings })),
  assessParticipation: (round) => allSortsOfRecords.flatMap((records) => participationDays.map((on) => assessParticipation(round, fullGroup, buildSchedule(round, { guidanceMeetings }), records, { on }))),
  activitiesOfMember: (round) => ["m1", "m2", "m3", "m4"].map((member) => activitiesOfMember(round, fullGroup, buildSchedule(round), member)),
  toCalendarEvents: (round) => toCalendarEvents(round, buildSchedule(round)),
  readGuidanceMeetings: (round) => readGuidanceMeetings(round, calendarWith()),
  runSimulation: (round) => runSimulation(scenario({ round: round as never, municipalities: [{ application, group: { members: [] } }] })),
};

/** What rooms answer that are given a schedule: here one that cites the call, whichever round is asked about. */
const roomsGivenASchedule: Readonly<Record<string, (round: Round) => unknown>> = {
  semesterCounts: (round) => semesterCounts(round, schedule, { on: "2027-01-01" }),
  assessParticipation: (round) => allSortsOfRecords.flatMap((records) => participationDays.map((on) => assessParticipation(round, fullGroup, schedule, records, { on }).findings)),
};

describe("a round with other ids for all that it cites gets the same answers, with those ids", () => {
  it.each(Object.entries(rooms))("of %s", (_room, answerOf) => {
    expect(answerOf(otherRound)).toEqual(renamed(answerOf(round2026)));
  });

  it.each(Object.entries(roomsGivenASchedule))("of %s, also when the schedule that it is given cites something else", (_room, answerOf) => {
    expect(answerOf(otherRound)).toEqual(renamed(answerOf(round2026)));
  });

  it("which are those of all that the call says and leaves open, but for its purposes and what only a deadline with a time of day brings up", () => {
    const asked = JSON.stringify(Object.values(rooms).map((answerOf) => answerOf(otherRound)));
    const cited = [...otherIds.values()].filter((id) => asked.includes(`"${id}"`));
    const purposes = round2026.provisions.filter(({ id, kind }) => kind === "context" && !round2026.application.applicants.provisions.includes(id)).map(({ id }) => id);
    const { lastMinute } = round2026.application.deadline;
    expect(cited).toEqual([...otherIds].flatMap(([id, other]) => ([...purposes, ...lastMinute.assumptions].includes(id) ? [] : [other])));
  });
});

describe("no code of the library writes down where the call says something", () => {
  const ids: readonly string[] = [...otherIds.keys()];
  const looksLikeAnId = (text: string) => ids.includes(text) || /^[a-z]+\/\d[\d.]*$/.test(text) || /^D\d{1,3}$/.test(text);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".ts"));
  const literalsOf = (code: string) => [...code.replaceAll(/^\s*\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text = ""]) => text);

  it("outside the calls themselves", () => {
    const written = files.filter((file) => !file.startsWith("rounds/")).flatMap((file) => literalsOf(readFileSync(`src/${file}`, "utf8")).filter(looksLikeAnId).map((text) => `${file}: ${text}`));
    expect(files.length).toBeGreaterThan(100);
    expect(written).toEqual([]);
  });

  it("and they do, which shows that it would be found", () => {
    expect(new Set(files.filter((file) => file.startsWith("rounds/")).flatMap((file) => literalsOf(readFileSync(`src/${file}`, "utf8")).filter(looksLikeAnId)))).toEqual(new Set(ids));
  });
});
