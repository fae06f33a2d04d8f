import { describe, expectTypeOf, it } from "vitest";
import {
  assessParticipation,
  buildSchedule,
  round2026,
  type ActivityParticipation,
  type CivilDate,
  type MeetingState,
  type ParticipantStatus,
  type ParticipationFinding,
  type ParticipationRecord,
  type ParticipationRecordInput,
  type Vocabulary2026,
} from "../../src/index.js";

const schedule = buildSchedule(round2026);
const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;
const records = [{ type: "presence", activity: "2026-2027.kick-off", member: "m1", present: null }] as const;
const on = { on: "2026-08-26" } as const;

describe("records", () => {
  it("may be written down as a constant, and nobody has to say what they do not know", () => {
    expectTypeOf(records).toExtend<readonly ParticipationRecordInput[]>();
    expectTypeOf(assessParticipation(round2026, group, schedule, records, on).activities).toEqualTypeOf<readonly ActivityParticipation<Vocabulary2026>[]>();
  });

  it("are told apart by their type", () => {
    expectTypeOf<Extract<ParticipationRecord, { type: "presence" }>["present"]>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Extract<ParticipationRecord, { type: "local-work" }>["hours"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Extract<ParticipationRecord, { type: "experience-shared" }>["date"]>().toEqualTypeOf<CivilDate>();
    // @ts-expect-error the library records no parties
    assessParticipation(round2026, group, schedule, [{ type: "party" }], on);
    // @ts-expect-error presence without an answer is no record
    assessParticipation(round2026, group, schedule, [{ type: "presence", activity: "2026-2027.kick-off", member: "m1" }], on);
  });
});

describe("an assessment of participation", () => {
  it("is for a date, never for today", () => {
    // @ts-expect-error the library reads no clock
    assessParticipation(round2026, group, schedule, records);
  });

  it("has no share and no hours where nothing is known, which is not 0", () => {
    const { attendance, localWork } = assessParticipation(round2026, group, schedule, records, on);
    expectTypeOf(attendance.total.share).toEqualTypeOf<number | null>();
    expectTypeOf(localWork.total.hours).toEqualTypeOf<number | null>();
    expectTypeOf<MeetingState>().toEqualTypeOf<"held" | "not-held" | "not-recorded" | "future" | "to-be-agreed">();
    expectTypeOf<ParticipantStatus>().toEqualTypeOf<"present" | "absent" | "unknown" | "not-applicable">();
  });

  it("has findings that are known by their codes", () => {
    expectTypeOf<Extract<ParticipationFinding, { code: "guidance-owed" }>["outcome"]>().toEqualTypeOf<"unmet">();
    expectTypeOf<Extract<ParticipationFinding, { code: "some-absent" }>["received"]["absent"]>().toEqualTypeOf<number>();
    expectTypeOf<Extract<ParticipationFinding, { rule: "participation.local-work" }>["outcome"]>().not.toExtend<"unmet">();
    expectTypeOf<Extract<ParticipationFinding, { rule: "participation.local-work"; outcome: "unmet" }>>().toEqualTypeOf<never>();
    expectTypeOf<"excluded">().not.toExtend<ParticipationFinding["code"]>();
  });
});
