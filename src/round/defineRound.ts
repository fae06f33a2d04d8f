import { assess, explainer } from "../assessment/index.js";
import { inputIssues, InvalidInputError, type InputIssue } from "../input/index.js";
import type { RoundFinding } from "./assessRound.js";
import { roundSchema, roundShapeSchema, type Round, type RoundInput } from "./model.js";
import { asRound, isParsedRound, markParsed } from "./readRound.js";
import { roundRules } from "./rules.js";

const explainRound = explainer(roundRules);

/**
 * Makes a round of what a call says: parsed, checked against itself, and frozen.
 *
 * @remarks Source: the shape follows the call of 2026–2027; what differs between calls is data.
 * @param input - The round as it is written down, or unknown data such as parsed JSON. It is left as it was.
 * @returns The round, read-only through and through and JSON-serialisable.
 * @throws InvalidInputError that lists every problem with its path: of the shape, the ids and the citations and, when the
 * shape is right, of the dates against each other.
 * @example
 * ```ts
 * import { defineRound, round2026 } from "kulturskole-veiledning";
 *
 * const copy = defineRound(JSON.parse(JSON.stringify(round2026)));
 * copy.application.deadline.date; // => "2026-04-13"
 * ```
 */
export function defineRound(input: RoundInput): Round {
  const { data, error } = roundSchema.safeParse(input);
  // Dates can be held against each other as soon as the shape is right, also while ids and citations are not.
  const shape = data ?? roundShapeSchema.safeParse(input).data;
  const problems = [...(error === undefined ? [] : inputIssues(error)), ...(shape === undefined ? [] : contradictions(asRound(shape)))];
  if (data === undefined || problems.length > 0) throw new InvalidInputError("round", problems);
  return isParsedRound(input) ? input : markParsed(data);
}

function contradictions(round: Round): readonly InputIssue[] {
  return assess(roundRules, { round }).findings.filter(({ outcome }) => outcome === "unmet").map(issueOf);
}

function issueOf(finding: RoundFinding): InputIssue {
  return { path: finding.path, message: explainRound(finding, "en") };
}
