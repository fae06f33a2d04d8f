import { defineConfig } from "vitest/config";

/** The verdicts must not depend on where the host stands: every test runs in each of these. */
const zones = ["UTC", "Europe/Oslo", "America/New_York", "Pacific/Kiritimati"];

/** Properties of what turns clocks and days into each other, tried in each zone; those of the others, which only go by days, in UTC alone. */
const zonedProperties = "test/properties/{time,timeInOslo,schedule,scheduleRules,scheduleQueries,calendar,eligibility,round}.test.ts";

/** Every public function is given everything that is no data; what it then says knows no zone, and trying it takes long. */
const hostile = "test/hostile/**";

const inEachZone = zones.flatMap((zone) => [
  project(`unit:${zone}`, zone, {
    include: ["test/**/*.test.ts"],
    exclude: ["test/properties/**", "test/gates/**", ...(zone === "UTC" ? [] : [hostile])],
    setupFiles: ["test/setup/zone.ts"],
  }),
  project(`properties:${zone}`, zone, {
    include: [zone === "UTC" ? "test/properties/**/*.test.ts" : zonedProperties],
    setupFiles: ["test/setup/zone.ts", "test/setup/seed.ts"],
    testTimeout: 30_000,
  }),
]);

export default defineConfig({
  test: {
    projects: [
      ...inEachZone,
      // The linters' own rules, tried on forbidden snippets: slow to load and blind to the zone, so once is enough.
      project("gates", "UTC", { include: ["test/gates/**/*.test.ts"], testTimeout: 60_000 }),
      // `*.test-d.ts` is only type-checked, never run.
      project("types", "UTC", {
        include: [],
        typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
      }),
    ],
    // Left out, one core is spared, and of two that is half.
    maxWorkers: "100%",
    reporters: [["default", { summary: false }], "./test/setup/closingLine.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});

function project(name: string, zone: string, test: object): { test: object } {
  // Forks, because worker threads share one process and so one zone. Not isolated: nothing here keeps state between files.
  return { test: { name, pool: "forks", isolate: false, env: { TZ: zone }, provide: { zone }, ...test } };
}
