import { defineConfig } from "vitest/config";

const home = "UTC";
/** One that is far off shows at once whether an answer depends on where the host stands. */
const far = "Pacific/Kiritimati";
/** What turns clocks and days into each other is tried in each of these, and in UTC; the others know no zone. */
const abroad = [far, "Europe/Oslo", "America/New_York"] as const;
const clocks = "test/{time,schedule,planning,calendar,simulation}/**";

const all = "test/**/*.test.ts";
const properties = "**/*.properties.test.ts";
const long = "**/*.long.test.ts";
/** These go by days alone and take longest: one zone is enough. */
const byDays = "test/{planning/planning,simulation/simulation}.properties.long.test.ts";
/** What seldom breaks and takes long: everything that the linters refuse, and every public function given everything that is no data. */
const seldom = "test/{gates,hostile}/**";

/** What `npm test` runs; `npm run test:rest` runs the others, and `npm run test:all` both. Each test runs once in a zone. */
const projects = [
  project("quick", home, [all], [long, seldom]),
  project(`quick clocks in ${far}`, far, [`${clocks}/*.test.ts`], [long, properties]),
  ...abroad.filter((zone) => zone !== far).map((zone) => project(`clocks in ${zone}`, zone, [`${clocks}/*.test.ts`], [long, properties])),
  project("long", home, [`test/${long}`, `${seldom}/*.test.ts`], []),
  ...abroad.map((zone) => project(`long clocks in ${zone}`, zone, [`${clocks}/*.long.test.ts`, `${clocks}/*.properties.test.ts`], [byDays])),
  project(`others in ${far}`, far, [all], [clocks, long, seldom, properties]),
];

export default defineConfig({
  test: {
    projects,
    // Left out, one core is spared, and of two that is half.
    maxWorkers: "100%",
    reporters: ["./test/setup/reporter.ts"],
    // How much has to be covered says test/all.sh: it is measured over everything.
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["**/*.d.ts"], reporter: ["text-summary", "html"] },
  },
});

function project(name: string, zone: string, include: string[], exclude: string[]) {
  return {
    test: {
      name,
      include,
      exclude,
      env: { TZ: zone },
      provide: { zone },
      setupFiles: ["test/setup/zone.ts", "test/setup/seed.ts"],
      // Forks, because worker threads share one process and so one zone. Not isolated: nothing here keeps state between files.
      pool: "forks" as const,
      isolate: false,
      // A limit is for what hangs: a test that is right takes as long as the machine is busy.
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  };
}
