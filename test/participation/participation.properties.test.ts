import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  assessParticipation,
  buildSchedule,
  round2026,
  type AttendanceCounts,
  type Finding,
  type ParticipationAssessment,
  type ParticipationRecordInput,
} from "../../src/index.js";
import type { GroupOf } from "../group/groups.js";
import { guidanceMeetings } from "./records.js";

const date = fc.integer({ min: -30, max: 560 }).map((days) => addDays("2026-08-01", days));
const role = fc.constantFrom("owner-political", "owner-administrative", "principal", "resource-teacher");
const seat = fc.oneof(fc.record({ role }), fc.record({ role, from: date }), fc.record({ role, to: date }));
const group: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { maxLength: 3 }), { maxLength: 6 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: `m${String(index)}`, seats })) }));

/** All guidance agreed, some of it, or none. */
const schedule = fc.constantFrom(guidanceMeetings, guidanceMeetings.slice(0, 3), []).map((meetings) => buildSchedule(round2026, { guidanceMeetings: meetings }));
const agreed = buildSchedule(round2026, { guidanceMeetings });
const activity = fc.constantFrom(...agreed.activities.map(({ id }) => id), "2026-2027.party");
const member = fc.integer({ min: 0, max: 7 }).map((index) => `m${String(index)}`);
const mode = fc.constantFrom("digital", "physical");
const answer = fc.constantFrom(true, false, null);
const presence = fc.record({ type: fc.constant("presence"), activity, member, present: answer, mode }, { requiredKeys: ["type", "activity", "member", "present"] });
const held = fc.record({ type: fc.constant("meeting-held"), activity, held: answer, mode, date }, { requiredKeys: ["type", "activity", "held"] });
const hours = fc.option(fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100));
const work = fc.record({ type: fc.constant("local-work"), date, hours, member }, { requiredKeys: ["type", "date", "hours"] });
const shared = fc.record({ type: fc.constant("experience-shared"), date, activity }, { requiredKeys: ["type", "date"] });
const record: fc.Arbitrary<ParticipationRecordInput> = fc.oneof({ weight: 4, arbitrary: presence }, { weight: 2, arbitrary: held }, work, shared);
const records = fc.array(record, { maxLength: 40 });

const sum = (all: readonly AttendanceCounts[], count: keyof AttendanceCounts) => all.reduce((total, each) => total + each[count], 0);

/** Findings without where the records stand, in an order of their own. */
function unplaced({ findings }: ParticipationAssessment): readonly string[] {
  return findings
    .map(({ path, received, ...finding }: Finding) => {
      const isOfRecords = finding.rule === "participation.records";
      return JSON.stringify(isOfRecords ? { ...finding, meeting: meetingOf(received) } : { ...finding, received, path });
    })
    .toSorted();
}

function meetingOf(received: unknown): unknown {
  return typeof received === "object" && received !== null && "meeting" in received ? received.meeting : null;
}

describe("attendance in figures", () => {
  it("adds up: those who came, those who did not and those of whom nothing is known are those expected", () => {
    fc.assert(
      fc.property(group, schedule, records, date, (given, plan, told, on) => {
        const { activities, attendance } = assessParticipation(round2026, given, plan, told, { on });
        const all = [...activities.map(({ figures }) => figures), ...attendance.semesters, ...attendance.members, attendance.total];
        for (const { expected, present, absent, unknown, share } of all) {
          expect(present + absent + unknown).toBe(expected);
          expect(Math.min(present, absent, unknown)).toBeGreaterThanOrEqual(0);
          if (unknown > 0) expect(share).toBeNull();
        }
        for (const { state, expected, figures } of activities) {
          const isCounted = expected !== null && (state === "held" || state === "not-recorded");
          expect(figures.expected).toBe(isCounted ? expected : 0);
        }
      }),
    );
  });

  it("is the sum of its parts", () => {
    fc.assert(
      fc.property(group, schedule, records, date, (given, plan, told, on) => {
        const { activities, attendance } = assessParticipation(round2026, given, plan, told, { on });
        for (const count of ["expected", "present", "absent", "unknown"] as const) {
          expect(sum(activities.map(({ figures }) => figures), count)).toBe(attendance.total[count]);
          expect(sum(attendance.semesters, count)).toBe(attendance.total[count]);
        }
      }),
    );
  });
});

describe("records", () => {
  it("say the same in any order", () => {
    fc.assert(
      fc.property(group, schedule, records.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))), date, (given, plan, [told, turned], on) => {
        const one = assessParticipation(round2026, given, plan, told, { on });
        const other = assessParticipation(round2026, given, plan, turned, { on });
        expect({ ...other, findings: unplaced(other) }).toEqual({ ...one, findings: unplaced(one) });
      }),
    );
  });

  it("of meetings are each counted, or told as left out, and never both", () => {
    fc.assert(
      fc.property(group, schedule, fc.array(fc.oneof(presence, held), { maxLength: 40 }), date, (given, plan, told, on) => {
        const { attendance, findings } = assessParticipation(round2026, given, plan, told, { on });
        const leftOut = findings.filter(({ rule, outcome }) => rule === "participation.records" && outcome === "unmet");
        expect(attendance.total.records + leftOut.length).toBe(told.length);
      }),
    );
  });

  it("that contradict nothing never make anything unknown that was known", () => {
    fc.assert(
      fc.property(group, fc.array(presence, { maxLength: 40 }), presence, date, (given, told, added, on) => {
        const before = assessParticipation(round2026, given, agreed, told, { on });
        const after = assessParticipation(round2026, given, agreed, [...told, added], { on });
        fc.pre(!after.findings.some(({ code }) => code === "contradicting-presence"));
        expect(after.attendance.total.unknown).toBeLessThanOrEqual(before.attendance.total.unknown);
      }),
    );
  });

  it("survive JSON once they are assessed, and never make the outcome unmet", () => {
    fc.assert(
      fc.property(group, schedule, records, date, (given, plan, told, on) => {
        const assessment = assessParticipation(round2026, given, plan, told, { on });
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
        expect(assessment.outcome).not.toBe("unmet");
      }),
    );
  });
});

describe("a later date", () => {
  it("never makes a meeting lie ahead that has been looked at", () => {
    fc.assert(
      fc.property(group, schedule, records, date, fc.nat({ max: 400 }), (given, plan, told, on, days) => {
        const [before, after] = [on, addDays(on, days)].map((day) => assessParticipation(round2026, given, plan, told, { on: day }).activities);
        before?.forEach(({ state }, index) => {
          if (state !== "future") expect(after?.[index]?.state).not.toBe("future");
        });
      }),
    );
  });
});
