import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The zone that the project's tests are meant to run in; see `vitest.config.ts`. */
    zone: string;
  }
}

/**
 * Runs before every test file and proves that the process is in the zone asked for: by what `Intl` says and by what
 * `Date` does. Tests that all ran in the developer's own zone would prove nothing about the others.
 */
const minutesWestInWinter: Readonly<Record<string, number>> = {
  UTC: 0,
  "Europe/Oslo": -60,
  "America/New_York": 300,
  "Pacific/Kiritimati": -840,
};
const asked = inject("zone");
const named = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const measured = new Date(2026, 0, 1).getTimezoneOffset();

if (named !== asked || measured !== minutesWestInWinter[asked]) {
  throw new Error(`Asked for zone ${asked}, but Intl says ${named} and Date is ${String(measured)} minutes west of UTC`);
}
