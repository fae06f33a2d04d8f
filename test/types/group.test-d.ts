import { describe, expectTypeOf, it } from "vitest";
import {
  assessEligibility,
  assessGroup,
  round2026,
  seatGaps,
  withRepair,
  type Application,
  type ApplicationDraftInput,
  type CivilDate,
  type EligibilityFinding,
  type GroupFinding,
  type GroupRepair,
  type MunicipalGroup,
  type MunicipalGroupInput,
  type SeatGap,
  type Verdict,
  type Vocabulary2026,
} from "../../src/index.js";

const group = { members: [{ id: "m1", seats: [{ role: "principal", from: "2026-08-01" }] }] } as const;

describe("a group", () => {
  it("may be written down as a constant", () => {
    expectTypeOf(group).toExtend<MunicipalGroupInput>();
    expectTypeOf(assessGroup(round2026, group, { on: "2026-08-26" }).gaps).toEqualTypeOf<readonly SeatGap<Vocabulary2026>[]>();
    expectTypeOf(assessGroup(round2026, group, { on: "2026-08-26" }).repairs).toEqualTypeOf<readonly GroupRepair<Vocabulary2026>[]>();
  });

  it("stays one of its round once it is repaired", () => {
    const repair = {} as GroupRepair<Vocabulary2026>;
    expectTypeOf(withRepair(round2026, group, repair, [])).toEqualTypeOf<MunicipalGroup<Vocabulary2026>>();
    expectTypeOf<MunicipalGroup<Vocabulary2026>>().toExtend<MunicipalGroupInput<Vocabulary2026>>();
    expectTypeOf<MunicipalGroup<Vocabulary2026>>().toExtend<MunicipalGroup>();
  });

  it("has no other seats than those of the call, and no other fields", () => {
    // @ts-expect-error the call knows no mayor
    seatGaps(round2026, { members: [{ id: "m1", seats: [{ role: "mayor" }] }] });
    // @ts-expect-error nobody asks for names
    seatGaps(round2026, { members: [{ id: "m1", seats: [], name: "" }] });
  });

  it("is looked at on a date, and never without one", () => {
    assessGroup(round2026, group, { on: new Date(0).toISOString().slice(0, 10) });
    // @ts-expect-error the library reads no clock
    assessGroup(round2026, group, {});
    // @ts-expect-error nor does it assume today
    assessGroup(round2026, group);
  });

  it("takes the round first", () => {
    // @ts-expect-error the group comes second
    seatGaps(group, round2026);
  });
});

describe("a finding", () => {
  it("of a group is known by its rule and its code", () => {
    expectTypeOf<Extract<GroupFinding, { code: "combination-allowed" }>["received"]["roles"]>().toExtend<readonly [string, string]>();
    expectTypeOf<Extract<GroupFinding, { code: "seat-empty" }>["expected"]>().toExtend<{ readonly on: CivilDate; readonly min: number }>();
    expectTypeOf<Extract<GroupFinding, { code: "combination-not-allowed" }>["outcome"]>().toEqualTypeOf<"unmet">();
    expectTypeOf<"seat-taken">().not.toExtend<GroupFinding["code"]>();
  });

  it("of an application is known by its rule and its code", () => {
    expectTypeOf<Extract<EligibilityFinding, { code: "submitted-late" }>["received"]["date"]>().toEqualTypeOf<CivilDate>();
    expectTypeOf<"eligibility.deadline">().toExtend<EligibilityFinding["rule"]>();
    expectTypeOf<"group.seat">().not.toExtend<EligibilityFinding["rule"]>();
  });
});

describe("an application", () => {
  it("complete is also a draft, and a draft may lack almost everything", () => {
    expectTypeOf<Application>().toExtend<ApplicationDraftInput>();
    expectTypeOf<{ partners: [] }>().toExtend<ApplicationDraftInput>();
    expectTypeOf<{ partners: [] }>().not.toExtend<Application>();
  });

  it("leads to one of four verdicts", () => {
    expectTypeOf(assessEligibility(round2026, {}).verdict).toEqualTypeOf<Verdict>();
    expectTypeOf<Verdict>().toEqualTypeOf<"eligible" | "ineligible" | "undetermined" | "needs-judgement">();
  });
});
