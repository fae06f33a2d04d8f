import { InvalidInputError } from "../../src/input/index.js";
import { simulate, type ScenarioInput } from "../../src/simulation/index.js";

/** Where a scenario is refused, each as a path. */
export function refusedAt(input: unknown, play: (scenario: ScenarioInput) => unknown = simulate): string[] {
  try {
    play(input as ScenarioInput);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ path }) => path.join("."));
  }
}
