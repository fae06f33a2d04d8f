import { sortedBy } from "../grouping/index.js";
import type { Gathering, KindTerms, Round } from "./round.js";

/**
 * Answers whether gatherings of a kind start the program.
 *
 * @param kind - The kind of gathering.
 * @returns Whether they do.
 */
export function startsProgram({ owed }: Pick<KindTerms, "owed">): boolean {
  return owed === "one-at-the-start";
}

/**
 * Lists the kinds of gatherings that start the program.
 *
 * @param round - The round.
 * @returns As a rule one.
 */
export function startingKinds({ kinds }: Round): readonly KindTerms[] {
  return kinds.filter(startsProgram);
}

/**
 * Finds the gathering of a kind that starts the program.
 *
 * @param round - The round.
 * @param kind - The id of the kind.
 * @returns The earliest, where a round has several; `undefined` where it has none.
 */
export function startingGathering({ gatherings }: Round, kind: string): Gathering | undefined {
  return sortedBy(gatherings.filter((each) => each.kind === kind), startOf)[0];
}

/**
 * Lists the gatherings that start the program (participation/3): of each kind that does, the earliest.
 *
 * @remarks A round has one. Where it has several kinds that start the program, the program starts on the day of the first of these
 * gatherings, and what comes after the start, as guidance does, comes after the last of them.
 * @param round - The round.
 * @returns In order of time; none where the round does not hold together.
 */
export function startingGatherings(round: Round): readonly Gathering[] {
  return sortedBy(startingKinds(round).flatMap(({ id }) => startingGathering(round, id) ?? []), startOf);
}

function startOf({ date, hours }: Gathering): string {
  return `${date} ${hours?.start ?? ""}`;
}
