import { describe, expect, it } from "vitest";
import { buildSchedule, round2026 } from "../../src/index.js";
import { planAdviser } from "../../src/planning/index.js";
import { manyMunicipalities, meetingsOf, minutesApart, requestOf } from "./advisers.js";
import { opening } from "./wishes.js";

describe("an adviser", () => {
  it("has forty municipalities planned in full, and the same whatever the order in which they are given", () => {
    const request = requestOf(40);
    const plan = planAdviser(round2026, request);
    expect(plan).toMatchObject({ isComplete: true, outcome: "met" });
    expect(meetingsOf(plan)).toHaveLength(240);
    expect(Math.min(...minutesApart(plan))).toBeGreaterThanOrEqual(60);
    for (const { plan: each } of plan.plans) expect(buildSchedule(round2026, { guidanceMeetings: each.meetings }).outcome).toBe("met");
    const reversed = planAdviser(round2026, { ...request, municipalities: request.municipalities.toReversed() });
    expect(reversed.plans.toReversed()).toEqual(plan.plans);
  });

  it("shares what there is among a hundred, who are too many", () => {
    const plan = planAdviser(round2026, requestOf(100));
    const counts = plan.plans.map(({ plan: { meetings } }) => meetings.length);
    expect(plan.isComplete).toBe(false);
    expect(Math.min(...minutesApart(plan))).toBeGreaterThanOrEqual(60);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  it("shares what there is among a hundred that can meet at the same hour only: nobody has two more than another", () => {
    const municipalities = Array.from({ length: 100 }, (_, index) => ({ id: String(1000 + index), wishes: { available: [opening("FREQ=WEEKLY;BYDAY=TU")] } }));
    const numbers = planAdviser(round2026, { adviser: {}, municipalities }).plans.map(({ plan: { meetings } }) => meetings.length);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(1);
  });

  it("is refused with more times in all than can be gone through", () => {
    const available = Array.from({ length: 10 }, (_, hour) => opening("FREQ=DAILY", { start: `0${String(hour)}:00`, end: `0${String(hour)}:30` }));
    const municipalities = manyMunicipalities(15).map(({ id }) => ({ id, wishes: { available } }));
    expect(() => planAdviser(round2026, { adviser: {}, municipalities })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: ["municipalities"] })] }) as Error);
  });
});
