import { readFileSync } from "node:fs";
import { defineRound, round2026 } from "../../../dist/index.js";
import type { ScenarioInput } from "../../../dist/simulation.js";

type Case = ScenarioInput["municipalities"][number];

const folder = new URL("../../../examples/data/", import.meta.url);
const cases = ["5006-steinkjer.json", "5036-frosta.json", "1151-utsira.json"].map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case);

/** Norway has not that many municipalities, so every number of four digits is let in: otherwise most would be turned down, and cost less. */
const countyPrefixes = Array.from({ length: 90 }, (_, index) => String(10 + index));
const { application } = round2026;
const round = defineRound({ ...round2026, application: { ...application, applicants: { ...application.applicants, countyPrefixes } } });

/** The whole period for as many municipalities as asked for: the three of the examples in turn, each under a number of its own. */
export function scenarioOf(count: number): ScenarioInput {
  const municipalities = Array.from({ length: count }, (_, index) => numbered(cases[index % cases.length] as Case, numberOf(index)));
  return { round, seed: 42, from: "2026-03-01", to: "2027-12-31", municipalities };
}

function numbered(each: Case, number: string): Case {
  return { ...each, application: { ...each.application, municipality: { ...each.application.municipality, number } } };
}

function numberOf(index: number): string {
  return String(1000 + index);
}
