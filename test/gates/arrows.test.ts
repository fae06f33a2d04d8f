import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { describe, expect, it } from "vitest";

const options = await extractDepcruiseOptions(resolve(".dependency-cruiser.cjs"));

/** The rules that a tree of files breaks. Each file is given as its path and the modules that it imports. */
async function rulesBrokenBy(tree: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), "arrows-"));
  try {
    for (const [path, imports] of Object.entries(tree)) {
      const file = join(baseDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, [...imports.map((name) => `import type * as i from "${name}";`), "export {};"].join("\n"));
    }
    const { output } = await cruise(Object.keys(tree), { ...options, baseDir, outputType: "json" });
    const { summary } = JSON.parse(output as string) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}

describe("the arrows between rooms", () => {
  it.each([
    ["time knows no other room", "arrows-of-time", { "src/time/a.ts": ["../round/index.js"], "src/round/index.ts": [] }],
    ["assessment does not know time", "arrows-of-assessment", { "src/assessment/a.ts": ["../time/index.js"], "src/time/index.ts": [] }],
    ["group and schedule do not know each other", "arrows-of-schedule", { "src/schedule/a.ts": ["../group/index.js"], "src/group/index.ts": [] }],
    ["cost does not know application", "arrows-of-cost", { "src/cost/a.ts": ["../application/index.js"], "src/application/index.ts": [] }],
    ["what explains does not know the rounds", "arrows-of-explain", { "src/explain/a.ts": ["../rounds/index.js"], "src/rounds/index.ts": [] }],
    ["a new room has to say which rooms it may use", "room-without-arrows", { "src/attic/a.ts": ["./b.js"], "src/attic/b.ts": [] }],
    ["another room is entered through its index", "rooms-through-their-door", { "src/round/a.ts": ["../time/b.js"], "src/time/b.ts": [] }],
    ["a room does not enter itself through its index", "no-own-door", { "src/time/a.ts": ["./index.js"], "src/time/index.ts": [] }],
    ["the public face imports nothing but rooms", "face-shows-rooms-only", { "src/index.ts": ["./time/a.js"], "src/time/a.ts": [] }],
    ["nobody in src imports the public face", "face-is-for-others", { "src/time/a.ts": ["../index.js"], "src/index.ts": [] }],
    ["files do not import each other in a circle", "no-cycles", { "src/time/a.ts": ["./b.js"], "src/time/b.ts": ["./a.js"] }],
    ["only time/osloTime.ts imports date-fns-tz", "who-may-use-date-fns-tz", { "src/time/a.ts": ["date-fns-tz/fromZonedTime"] }],
    ["only time imports date-fns", "who-may-use-date-fns", { "src/round/a.ts": ["date-fns"] }],
    ["only the simulation imports pure-rand", "who-may-use-pure-rand", { "src/round/a.ts": ["pure-rand"] }],
    ["src imports no dev dependency", "no-other-package", { "src/time/a.ts": ["fast-check"] }],
    ["src imports nothing of Node", "no-node-modules", { "src/time/a.ts": ["fs"] }],
    ["src does not import tests", "library-stands-alone", { "src/time/a.ts": ["../../test/b.js"], "test/b.ts": [] }],
    ["examples do not import the source", "examples-use-the-package", { "examples/a.ts": ["../src/index.js"], "src/index.ts": [] }],
    ["examples do not reach into dist", "examples-use-the-package", { "examples/a.ts": ["../dist/index.js"], "dist/index.js": [] }],
    ["an import leads somewhere", "everything-resolves", { "src/time/a.ts": ["./missing.js"] }],
  ])("%s", async (_sentence, rule, tree) => {
    expect(await rulesBrokenBy(tree)).toContain(rule);
  });

  it("permits every arrow of the design", async () => {
    const tree = {
      "src/index.ts": ["./time/index.js", "./group/index.js"],
      "src/time/index.ts": ["./osloTime.js"],
      "src/time/osloTime.ts": [],
      "src/round/index.ts": ["../time/index.js"],
      "src/group/index.ts": ["../round/index.js", "../time/index.js"],
      "src/application/index.ts": ["../group/index.js", "../round/index.js"],
      "src/simulation/index.ts": ["../application/index.js", "../rounds/index.js"],
      "src/rounds/index.ts": ["../round/index.js"],
      "examples/a.ts": ["kulturskole-veiledning", "kulturskole-veiledning/simulation"],
    };
    expect(await rulesBrokenBy(tree)).toEqual([]);
  });
});
