import type * as z from "zod";
import { freezeDeep, readInput } from "../input/index.js";
import { roundSchema, type roundShapeSchema, type Round } from "./model.js";
import { portalTimes, type PortalTimes } from "./portalTimes.js";

/**
 * Marks rounds that have been parsed and frozen, so that they are not parsed again for every question, and carries what
 * every question would work out anew. It is neither enumerable nor serialised: a copy, a round from JSON, or one from
 * another copy of the library is parsed anew.
 */
const parsedRound = Symbol("parsed round");

/**
 * Reads a round's shape, at once when it is already a parsed one.
 *
 * @param input - A round, or unknown data.
 * @returns The round, frozen through and through.
 * @throws InvalidInputError when the data is not a round.
 */
export function readRound(input: unknown): Round {
  if (isParsedRound(input)) return input;
  return markParsed(readInput("round", roundSchema, input));
}

/**
 * Freezes and marks a round that the schema has just given.
 *
 * @param round - The round, as parsed.
 * @returns The same round.
 */
export function markParsed(round: z.output<typeof roundSchema>): Round {
  Object.defineProperty(round, parsedRound, { value: portalTimes(asRound(round)) });
  return freezeDeep(asRound(round));
}

/**
 * Calls what the schema has just given a round: the mark on its terms is for the compiler alone.
 *
 * @param data - A round whose shape is right.
 * @returns The same.
 */
export function asRound(data: z.output<typeof roundShapeSchema>): Round {
  return data as unknown as Round;
}

/**
 * Answers whether something is a round that has been parsed and frozen.
 *
 * @param input - Anything at all.
 * @returns Whether it carries the mark.
 */
export function isParsedRound(input: unknown): input is Round {
  return typeof input === "object" && input !== null && Object.hasOwn(input, parsedRound);
}

/**
 * Looks up when the application portal of a round opens and closes.
 *
 * @param round - The round.
 * @returns The times.
 */
export function portalTimesOf(round: Round): PortalTimes {
  return (readRound(round) as Round & { readonly [parsedRound]: PortalTimes })[parsedRound];
}
