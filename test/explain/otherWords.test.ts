import { describe, expect, it } from "vitest";
import { toCalendarEvents } from "../../src/calendar/index.js";
import { activitiesOfMember, assessEligibility, assessGroup, assessParticipation, assessRound, buildSchedule, costResponsibility, datedItems, estimateCosts, interimPeriods, keyDates, lifeCycleStateSchema, overlappingDuties, round2026, seatGaps, semesterCounts, type Round } from "../../src/index.js";
import { planGuidance } from "../../src/planning/index.js";
import { simulate } from "../../src/simulation/index.js";
import { lifeCycleOf, wayTo } from "../application/lifeCycles.js";
import { allRates, someRates } from "../cost/ledgers.js";
import { fullGroup } from "../group/groups.js";
import { allSortsOfRecords } from "../participation/allSorts.js";
import { guidanceMeetings } from "../participation/records.js";
import { allSortsOfWishes } from "../planning/wishes.js";
import { applicationOf } from "../simulation/scenarios.js";
import { dates, drafts, groups } from "./findings.js";
import { inOtherWords, roundInOtherWords, wordsWith, type Words } from "./otherWords.js";

const noWords: Words = new Map();

/** What each room answers about a round, asked in its own words. */
const rooms: Readonly<Record<string, (round: Round, words: Words) => unknown>> = {
  assessRound: (round) => assessRound(round),
  datedItems: (round) => datedItems(round),
  assessGroup: (round, words) => groups.flatMap((group) => dates.map((on) => assessGroup(round, inOtherWords(group, words), { on }))),
  seatGaps: (round, words) => groups.map((group) => seatGaps(round, inOtherWords(group, words))),
  overlappingDuties: (round, words) => groups.map((group) => overlappingDuties(round, inOtherWords(group, words))),
  assessEligibility: (round, words) => drafts.map((draft) => assessEligibility(round, inOtherWords(draft, words), { at: "2026-04-14T00:00:00+02:00" })),
  keyDates: (round) => lifeCycleStateSchema.options.map((state) => keyDates(round, lifeCycleOf(wayTo[state]), { on: "2026-08-26" })),
  buildSchedule: (round) => buildSchedule(round, { guidanceMeetings }),
  interimPeriods: (round) => interimPeriods(buildSchedule(round)),
  semesterCounts: (round) => semesterCounts(round, buildSchedule(round), { on: "2027-01-01" }),
  planGuidance: (round) => allSortsOfWishes.map((wishes) => planGuidance(round, wishes)),
  costResponsibility: (round) => costResponsibility(round),
  estimateCosts: (round, words) => [{}, someRates, allRates].map((rates) => estimateCosts(round, inOtherWords(fullGroup, words), inOtherWords(rates, words), { guidanceMeetings })),
  assessParticipation: (round, words) =>
    allSortsOfRecords.map((records) => assessParticipation(round, inOtherWords(fullGroup, words), buildSchedule(round, { guidanceMeetings }), inOtherWords(records, words), { on: "2027-06-30" })),
  activitiesOfMember: (round, words) => ["m1", "m2", "m3", "m4"].map((member) => activitiesOfMember(round, inOtherWords(fullGroup, words), buildSchedule(round), member)),
  toCalendarEvents: (round) => toCalendarEvents(round, buildSchedule(round)),
  simulate: (round, words) => [
    ...simulate({
      seed: 42,
      from: "2026-03-01",
      to: "2028-01-02",
      round,
      municipalities: [{ application: inOtherWords(applicationOf("5036"), words), group: inOtherWords(fullGroup, words), guidanceMeetings, attendance: { rate: 0.9 } }],
    }),
  ],
};

const [a, b] = [wordsWith("a"), wordsWith("b")];
const [roundA, roundB] = [roundInOtherWords(a), roundInOtherWords(b)];
const fromAToB = new Map([...a].map(([word, inA]) => [inA, b.get(word) ?? ""]));

/** Every rule and code that was answered, in order: what does not depend on any word. */
function answersIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(answersIn);
  return "rule" in value && "code" in value && "outcome" in value ? [`${String(value.rule)} ${String(value.code)} ${String(value.outcome)}`, ...inside] : inside;
}

describe("a round in other words gets the same answers, in those words", () => {
  it.each(Object.entries(rooms))("of %s", (_room, answerOf) => {
    const translated = JSON.stringify(answerOf(roundA, a)).replaceAll(/a-[a-z]+-\d+-a/g, (word) => fromAToB.get(word) ?? word);
    expect(JSON.parse(translated)).toEqual(JSON.parse(JSON.stringify(answerOf(roundB, b))));
  });

  it.each(Object.entries(rooms))("of %s, as the call itself does in its own", (_room, answerOf) => {
    expect(answersIn(answerOf(roundA, a))).toEqual(answersIn(answerOf(round2026, noWords)));
  });
});
