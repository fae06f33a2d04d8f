import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import { describe, expect, it } from "vitest";
import { ICAL, type JCalComponent } from "../../src/calendar/icalLibrary.js";
import { osloZone } from "../../src/calendar/osloZone.js";

const aDay = 86_400_000;
const anHour = 3_600_000;

/** Oslo's clock, from the host's data: an oracle that neither the library nor ical.js has made. */
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "medium" });

function zoneOf(component: JCalComponent) {
  const zone = new ICAL.Timezone({ component: new ICAL.Component(component), tzid: "Europe/Oslo" });
  return (wall: number) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = new Date(wall).toISOString().split(/\D/).map(Number);
    return zone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second }));
  };
}

const ours = zoneOf(osloZone);
const theirs = zoneOf(ICAL.parse(getVtimezoneComponent("Europe/Oslo") ?? "") as JCalComponent);

/** Every wall time of a step, from one date to another. */
function walls(from: string, to: string, step: number): number[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
}

describe("Oslo's time zone in the calendar", () => {
  it("has the offsets that Oslo's clocks have, each hour of the program period", () => {
    const wrong = walls("2026-03-01", "2028-01-01", anHour).filter((wall) => {
      const instant = wall - 1000 * ours(wall);
      const shown = Date.parse(`${clock.format(instant).replace(" ", "T")}Z`);
      // An hour that is skipped is shown by no clock.
      const isSkipped = new Date(wall).getUTCHours() === 2 && ["2026-03-29", "2027-03-28"].includes(new Date(wall).toISOString().slice(0, 10));
      return !isSkipped && shown !== wall;
    });
    expect(wrong.map((wall) => new Date(wall).toISOString())).toEqual([]);
  });

  it("has the offsets that Oslo's clocks have at noon, from 1997 to 2100", () => {
    const wrong = walls("1997-01-01T12:00Z", "2100-01-01T12:00Z", aDay).filter((wall) => clock.format(wall - 1000 * ours(wall)).slice(11) !== "12:00:00");
    expect(wrong.map((wall) => new Date(wall).toISOString())).toEqual([]);
  });

  it("agrees with @touch4it/ical-timezones, each half hour of the program period", () => {
    expect(walls("2026-03-01", "2028-01-01", anHour / 2).filter((wall) => ours(wall) !== theirs(wall))).toEqual([]);
  });

  it.each([
    ["2026-10-25", 2, 1],
    ["2027-03-28", 1, 2],
    ["2027-10-31", 2, 1],
  ])("changes on %s from %i hours ahead of UTC to %i", (date, before, after) => {
    expect([ours(Date.parse(`${date}T01:59:59Z`)), ours(Date.parse(`${date}T03:00:00Z`))]).toEqual([before * 3600, after * 3600]);
  });
});
