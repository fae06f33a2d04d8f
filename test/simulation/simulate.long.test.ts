import { expect, it } from "vitest";
import { runSimulation } from "../../src/simulation/index.js";
import { applicationOf, complete, numbers, scenario } from "./scenarios.js";

it("a simulation plays 400 municipalities through the whole period", () => {
  const municipalities = numbers(400).map((number) => ({ ...complete, application: applicationOf(number), attendance: { rate: 0.9 } }));
  const report = runSimulation(scenario({ municipalities }));
  expect(report.municipalities.filter(({ takesPart }) => takesPart)).toHaveLength(400);
});
