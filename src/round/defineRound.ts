import { assess, type AnyRule } from "../assessment/index.js";
import { InvalidInputError, parseInput, type FoundIssue } from "../input/index.js";
import { en } from "../language/index.js";
import { datesOfRound, type RoundFinding } from "./assessRound.js";
import { roundSchema } from "./roundSchema.js";
import { isParsedRound, readRound, roundFrom } from "./readRound.js";
import type { Round } from "./round.js";
import type { RoundInput } from "./roundInput.js";
import { roundShapeSchema } from "./roundShape.js";
import { speechOf } from "./speech.js";

/**
 * Makes a round of what a call says: parsed, completed with what follows from it, its dates held against each other, and frozen.
 *
 * @remarks Typed by what stands in it: what refers to a seat, a kind, an audience, a commitment or a provision of the round
 * compiles only when the round has it. Semesters' ids, and of a gathering its id, semester, weekday, mode and audience, follow from
 * the rest and may be left out; where they are written, they stand. Which assumption each value rests on follows from what the
 * assumptions read. {@link assessRound} finds what contradicts itself besides: texts, assumptions and provisions.
 * @param input - The round as it is written down, or unknown data such as parsed JSON. It is left as it was.
 * @returns The round, read-only through and through and JSON-serialisable.
 * @throws InvalidInputError that lists every problem with its path: of the shape, the ids and the citations and, when the
 * shape is right, of the dates against each other.
 * @example
 * ```ts
 * import { defineRound, round2026 } from "kulturskole-veiledning";
 *
 * const later = defineRound({ ...round2026, id: "2026-2027-b", application: { ...round2026.application, deadline: { date: "2026-04-14", time: "15:00", graceDays: 0, provisions: ["spring/2"] } } });
 * later.application.deadline.assumptions; // => []
 * ```
 */
export function defineRound<
  const Seat extends string,
  const Commitment extends string,
  const Area extends string,
  const Audience extends string,
  const Kind extends string,
  const Cost extends string,
  const ProvisionId extends string,
>(
  input: RoundInput<{ seat: Seat; commitment: Commitment; area: Area; audience: Audience; kind: Kind; cost: Cost }, ProvisionId>,
): Round<{ seat: Seat; commitment: Commitment; area: Area; audience: Audience; kind: Kind; cost: Cost }> {
  // What the schema has read says in its data what the type parameters say of the input.
  return checked(input) as never;
}

/** For the library’s own rounds: a test holds their dates against each other, so that an import need not, nor load what says in words what would be wrong. */
export const ownRound: typeof defineRound = (input) => readRound(input) as never;

function checked(input: unknown): Round {
  if (isParsedRound(input) && contradictions(input).length === 0) return input;
  const { data, issues } = parseInput(roundSchema, input);
  // Dates can be held against each other as soon as the shape is right, also while ids and citations are not.
  const shape = data ?? roundShapeSchema.safeParse(input).data;
  const round = shape === undefined ? undefined : roundFrom(shape);
  const problems = [...issues, ...(round === undefined ? [] : contradictions(round))];
  if (data === undefined || round === undefined || problems.length > 0) throw new InvalidInputError("round", problems);
  return round;
}

function contradictions(round: Round): readonly FoundIssue[] {
  return assess(datesOfRound, { round, languages: [] }).findings.filter(({ outcome }) => outcome === "unmet").map((finding) => issueOf(round, finding));
}

/** In English, as every message of an error is, with what to do about it. */
function issueOf(round: Round, finding: RoundFinding): FoundIssue {
  const { path, rule, code } = finding;
  const says: AnyRule["says"] = datesOfRound.find(({ id }) => id === rule)?.says ?? {};
  const facts = says[code]?.(finding as never);
  const { has, say } = speechOf(round, en);
  const keys = [`finding/${rule}/${code}`, `finding/${rule}/${code}/advice`].filter(has);
  return { path, message: keys.map((key) => say(key, facts)).join(" "), params: { expectation: "contradiction", finding } };
}
