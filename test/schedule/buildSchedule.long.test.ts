import { expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";
import { meetingWith } from "./rulesOfDates.js";

it("a schedule may be of ten thousand meetings, each with an id of its own", () => {
  const guidanceMeetings = Array.from({ length: 10_000 }, (_, index) => meetingWith({ date: `2026-10-${String(1 + (index % 28)).padStart(2, "0")}` }));
  const ids = buildSchedule(round2026, { guidanceMeetings }).activities.map(({ id }) => id);
  expect(ids).toHaveLength(7 + 10_000 + 4);
  expect(new Set(ids).size).toBe(ids.length);
});
