import { describe, expectTypeOf, it } from "vitest";
import {
  assessGroup,
  overlappingDuties,
  round2026,
  seatChanges,
  type CivilDate,
  type CustomFields,
  type GroupFinding,
  type Member,
  type MunicipalGroupInput,
  type Vocabulary2026,
} from "../../src/index.js";

const group = { members: [{ id: "m1", seats: [{ role: "principal" }], customFields: { name: "" } }], customFields: { office: "" } } as const;

describe("a group with fields of the caller's own", () => {
  it("may be written down as a constant, and nothing is known of them", () => {
    expectTypeOf(group).toExtend<MunicipalGroupInput>();
    expectTypeOf<Member["customFields"]>().toEqualTypeOf<CustomFields | undefined>();
    expectTypeOf<CustomFields[string]>().toBeUnknown();
  });

  it("has them in an object, and not beside it", () => {
    // @ts-expect-error a name is no object
    assessGroup(round2026, { members: [], customFields: "" }, { on: "2026-08-26" });
    // @ts-expect-error a seat has none
    seatChanges(round2026, { members: [{ id: "m1", seats: [{ role: "principal", customFields: {} }] }] });
  });
});

describe("what becomes of seats", () => {
  it("is told with dates, seats and what the round says", () => {
    expectTypeOf(seatChanges(round2026, group)).items.toExtend<{ readonly on: CivilDate; readonly role: Vocabulary2026["seat"]; readonly leave: readonly string[] }>();
    expectTypeOf(overlappingDuties(round2026, group)[0]).extract<object>().toHaveProperty("allowed").toEqualTypeOf<boolean | "needs-judgement">();
  });

  it("is a finding that carries what its text needs", () => {
    type PastEvent = Extract<GroupFinding, { code: "seat-runs-past-event" }>;
    expectTypeOf<PastEvent["expected"]>().toExtend<{ readonly date: CivilDate; readonly role: string }>();
    expectTypeOf<PastEvent["received"]["people"]>().toBeNumber();
    expectTypeOf<Extract<GroupFinding, { code: "companion-missing" }>["outcome"]>().toEqualTypeOf<"unmet">();
  });
});
