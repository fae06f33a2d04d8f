import { describe, expect, it } from "vitest";
import { roundDeadlines } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { calendarWith } from "./calendars.js";

describe("the calendar of Steinkjer for 2026–2027, with four meetings agreed", () => {
  it('is what a reviewer can read in round2026.ics, the same in every time zone of a host (provisions "dates/1", "dates/2", "dates/3", "participation/2")', async () => {
    const links = [{ activity: "2026-2027.kick-off", url: "https://example.no/møte?rom=1,2" }];
    const calendar = calendarWith({ deadlines: roundDeadlines(round2026, "nb"), links });
    await expect(calendar).toMatchFileSnapshot("round2026.ics");
  });
});
