import { beforeAll, describe, expect, it } from "vitest";
import { osloInstant, osloInstants, type CivilDate, type WallTime } from "../../src/time/index.js";

const halfAnHour = 1_800_000;

/** What the platform's own clock for Oslo shows, asked instant by instant: wall time to instants, earliest first. */
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" });
const shown = new Map<string, string[]>();

beforeAll(() => {
  for (const epoch of halfHours("2025-12-31T20:00:00Z", "2028-01-01T04:00:00Z")) {
    const wall = clock.format(epoch);
    shown.set(wall, [...(shown.get(wall) ?? []), inUtc(epoch)]);
  }
});

describe("every half hour of 2026 and 2027 on Oslo's clocks", () => {
  // Written as if in UTC, so that the wall times that a gap leaves out are among them.
  const walls = halfHours("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z").map((epoch) => inUtc(epoch).slice(0, 16));

  it("is 35 040 wall times, of which four are never shown and four are shown twice", () => {
    const times = walls.map((wall) => shownAs(wall).length);
    expect([0, 1, 2].map((count) => times.filter((time) => time === count).length)).toEqual([4, 35_032, 4]);
  });

  it("stands for the instants at which the platform's clock shows it", () => {
    const differing = walls.filter((wall) => osloInstants(...split(wall)).join() !== shownAs(wall).join());
    expect(differing).toEqual([]);
  });

  it("stands for the first of them, or in a gap for what the clock shows an hour later", () => {
    const differing = walls.filter((wall) => {
      const anHourLater = `${wall.slice(0, 10)}T03${wall.slice(13)}`;
      const [expected] = [...shownAs(wall), ...shownAs(anHourLater)];
      return osloInstant(...split(wall)) !== expected;
    });
    expect(differing).toEqual([]);
  });
});

function halfHours(from: string, to: string): number[] {
  const start = Date.parse(from);
  return Array.from({ length: (Date.parse(to) - start) / halfAnHour }, (_, index) => start + index * halfAnHour);
}

function shownAs(wall: string): readonly string[] {
  return shown.get(wall.replace("T", " ")) ?? [];
}

function inUtc(epoch: number): string {
  return new Date(epoch).toISOString().replace(".000Z", "Z");
}

function split(wall: string): [CivilDate, WallTime] {
  return [wall.slice(0, 10) as CivilDate, wall.slice(11) as WallTime];
}
