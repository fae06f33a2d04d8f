import { expect, it } from "vitest";
import { readGuidanceMeetings } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { calendarOf } from "./edited.js";
import { meetingsIn, slowZones } from "./zones.js";

it("a calendar of three hundred zones is read as far as people can be in different ones", () => {
  const { meetings: read, findings } = readGuidanceMeetings(round2026, calendarOf(...slowZones(300), ...meetingsIn(300, (index) => `Z${String(index)}`)));
  expect(read).toHaveLength(10);
  expect(findings.filter(({ code }) => code === "zone-unknown")).toHaveLength(290);
});

it("a calendar of ten thousand meetings in one of three hundred zones is read to the end", () => {
  expect(readGuidanceMeetings(round2026, calendarOf(...slowZones(300), ...meetingsIn(10_000, () => "Z7"))).meetings).toHaveLength(10_000);
});
