import { readInput } from "../input/index.js";
import { derived } from "./derived.js";
import { portalTimes, type PortalTimes } from "./portalTimes.js";
import type { Round } from "./round.js";
import { roundSchema } from "./integrity.js";
import type { RoundData } from "./schema.js";

/**
 * Rounds that have been parsed and frozen, so that they are not parsed again for every question. A copy, a round from JSON, or one
 * from another copy of the library is parsed anew.
 */
const parsed = new WeakSet<object>();

/** Reads a round's shape, at once when it is already a parsed one. */
export function readRound(input: unknown): Round {
  if (isParsedRound(input)) return input;
  return roundFrom(readInput("round", roundSchema, input));
}

/** Makes a round of what the schema has just read. */
export function roundFrom(data: RoundData): Round {
  const round = derived(data);
  parsed.add(round);
  return round;
}

/** Answers whether something is a round that has been parsed and frozen. */
export function isParsedRound(input: unknown): input is Round {
  return typeof input === "object" && input !== null && parsed.has(input);
}

/** Works something out of a round once, for as long as the round is there. */
export function oncePerRound<Result>(work: (round: Round) => Result): (round: Round) => Result {
  const known = new WeakMap<Round, Result>();
  return (round) => {
    const before = known.get(round);
    if (before !== undefined) return before;
    const result = work(round);
    known.set(round, result);
    return result;
  };
}

const timesOf = oncePerRound(portalTimes);

/** Looks up when the application portal of a round opens and closes. */
export function portalTimesOf(round: Round): PortalTimes {
  return timesOf(readRound(round));
}
