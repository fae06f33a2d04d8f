import { describe, expect, it } from "vitest";
import { calendarWith } from "./calendars.js";

const million = "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(500_000);

describe("the last published calendar, with a million components in it,", () => {
  it("is read", () => {
    expect(calendarWith({ previous: calendarWith().replace("END:VCALENDAR", `${million}END:VCALENDAR`) })).toBe(calendarWith());
  });

  it("is refused where none of them is ours", () => {
    const call = () => calendarWith({ previous: `BEGIN:VCALENDAR\r\n${million}END:VCALENDAR\r\n` });
    expect(call).toThrow("Expected the calendar of this round and this municipality, as it was last published");
  });
});
