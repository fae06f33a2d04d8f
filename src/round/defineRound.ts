import { InvalidInputError, type InputIssue } from "../input/index.js";
import { explainer } from "../assessment/index.js";
import { assessRound, type RoundFinding } from "./assessRound.js";
import type { Round, RoundInput } from "./model.js";
import { readRound } from "./readRound.js";
import { roundRules } from "./rules.js";

const explainRound = explainer(roundRules);

/**
 * Makes a round of what a call says: parsed, checked against itself, and frozen.
 *
 * @remarks Source: the shape follows the call of 2026–2027; what differs between calls is data.
 * @param input - The round as it is written down, or unknown data such as parsed JSON. It is left as it was.
 * @returns The round, read-only through and through and JSON-serialisable.
 * @throws InvalidInputError that lists every problem with its path: first of the shape and, when that is right, of the
 * round against itself.
 * @example
 * ```ts
 * import { defineRound, round2026 } from "kulturskole-veiledning";
 *
 * const copy = defineRound(JSON.parse(JSON.stringify(round2026)));
 * copy.application.deadline.date; // => "2026-04-13"
 * ```
 */
export function defineRound(input: RoundInput): Round {
  const round = readRound(input);
  const problems = assessRound(round).findings.filter((finding) => finding.outcome === "unmet");
  if (problems.length > 0) throw new InvalidInputError("round", problems.map(issueOf));
  return round;
}

function issueOf(finding: RoundFinding): InputIssue {
  return { path: finding.path, message: explainRound(finding, "en") };
}
