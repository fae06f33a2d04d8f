import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from "vitest/node";

/**
 * Prints what failed, then the totals, then `N passed, N failed` alone on the last line, so that a script can count what happened.
 *
 * A test file that could not be loaded, a `describe` that broke and an error outside any test count as failed; so
 * does a run without a single test, because it proves nothing.
 */
export default class Reporter extends DefaultReporter {
  override printTestModule(module: TestModule): void {
    if (module.state() === "failed") super.printTestModule(module);
  }

  override onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): void {
    super.onTestRunEnd([...modules], [...unhandled], reason);
    const line = closingLine(modules, unhandled.length, reason);
    // On exit, because the coverage table is printed after this.
    process.once("exit", () => process.stdout.write(`\n${line}\n`));
  }
}

function closingLine(modules: readonly TestModule[], unhandled: number, reason: TestRunEndReason): string {
  const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const count = (state: string): number => results.filter((result) => result === state).length;
  const broken = modules.reduce((sum, module) => sum + brokenSuites(module), unhandled);
  const [passed, skipped] = [count("passed"), count("skipped")];
  // `pending`: the test never ran to its end, for instance because its worker was killed.
  const failed = count("failed") + count("pending") + broken;
  const nothingRan = passed + failed === 0 || (failed === 0 && reason !== "passed");
  const line = `${String(passed)} passed, ${String(nothingRan ? 1 : failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}

function brokenSuites(module: TestModule): number {
  const suites = [...module.children.allSuites()];
  return module.errors().length + suites.reduce((sum, suite) => sum + suite.errors().length, 0);
}
