import { simulate } from "../../src/simulation/index.js";
import { refusalOf } from "../input/refusal.js";

/** Where a scenario is refused, each as a path. */
export function refusedAt(scenario: unknown): string[] {
  return refusalOf(() => simulate(scenario as never))?.issues.map(({ path }) => path.join(".")) ?? [];
}
