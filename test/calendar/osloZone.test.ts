import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import { describe, expect, it } from "vitest";
import type { JCalComponent } from "../../src/calendar/icalLibrary.js";
import { osloZone } from "../../src/calendar/osloZone.js";
import { ICAL } from "./parsers.js";

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
function walls(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}

/** The last days of March and October, on one of which the clocks are changed, and the middle of each month. */
const daysOf = (year: number) => [
  ...["03-24", "10-24"].flatMap((from) => walls(Date.parse(`${String(year)}-${from}`), Date.parse(`${String(year)}-${from}`) + 9 * aDay, aDay)),
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15)),
];

describe("Oslo's time zone in the calendar", () => {
  const inThePeriod = [2026, 2027].flatMap(daysOf).flatMap((day) => walls(day, day + aDay, anHour / 2));

  it("has the offsets that Oslo's clocks have, each half hour around every change in the programme period", () => {
    const wrong = inThePeriod.filter((wall) => {
      const instant = wall - 1000 * ours(wall);
      const shown = Date.parse(`${clock.format(instant).replace(" ", "T")}Z`);
      // An hour that is skipped is shown by no clock.
      const isSkipped = new Date(wall).getUTCHours() === 2 && ["2026-03-29", "2027-03-28"].includes(new Date(wall).toISOString().slice(0, 10));
      return !isSkipped && shown !== wall;
    });
    expect(wrong.map((wall) => new Date(wall).toISOString())).toEqual([]);
  });

  it("has the offsets that Oslo's clocks have at noon around every change, from 1997 to 2099", () => {
    const noons = Array.from({ length: 103 }, (_, index) => 1997 + index).flatMap((year) => daysOf(year).map((day) => day + 12 * anHour));
    const wrong = noons.filter((wall) => clock.format(wall - 1000 * ours(wall)).slice(11) !== "12:00:00");
    expect(wrong.map((wall) => new Date(wall).toISOString())).toEqual([]);
  });

  it("agrees with @touch4it/ical-timezones, each half hour around every change in the programme period", () => {
    expect(inThePeriod.filter((wall) => ours(wall) !== theirs(wall))).toEqual([]);
  });

  it.each([
    ["2026-10-25", 2, 1],
    ["2027-03-28", 1, 2],
    ["2027-10-31", 2, 1],
  ])("changes on %s from %i hours ahead of UTC to %i", (date, before, after) => {
    expect([ours(Date.parse(`${date}T01:59:59Z`)), ours(Date.parse(`${date}T03:00:00Z`))]).toEqual([before * 3600, after * 3600]);
  });
});
