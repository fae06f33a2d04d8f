import { expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";
import { addDays } from "../../src/time/index.js";
import { foundBy, meetingWith } from "./rulesOfDates.js";

const rule = "schedule.guidance.apart";

it("thirteen thousand guidance meetings at once overlap, each with all others", () => {
  const found = foundBy(rule, Array.from({ length: 13_000 }, () => meetingWith({ date: "2026-10-07" })));
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["overlaps-guidance-meeting"]));
  expect(found.at(-1)).toMatchObject({ received: { more: 12_998 } });
});

it("of thirteen thousand guidance meetings on one day after another, three meet the leader gatherings", () => {
  const days = Array.from({ length: 13_000 }, (_, index) => meetingWith({ date: addDays("2026-08-27", index), start: "07:00", end: "08:00" }));
  expect(foundBy(rule, days).filter(({ outcome }) => outcome !== "met")).toHaveLength(3);
});

it("a schedule may be of ten thousand meetings, each with an id of its own", () => {
  const guidanceMeetings = Array.from({ length: 10_000 }, (_, index) => meetingWith({ date: `2026-10-${String(1 + (index % 28)).padStart(2, "0")}` }));
  const ids = buildSchedule(round2026, { guidanceMeetings }).activities.map(({ id }) => id);
  expect(ids).toHaveLength(7 + 10_000 + 4);
  expect(new Set(ids).size).toBe(ids.length);
});
