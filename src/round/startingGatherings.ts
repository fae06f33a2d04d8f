import { sortedBy } from "../input/index.js";
import type { Gathering, KindTerms, Round } from "./round.js";

/** Answers whether gatherings of a kind start the programme. */
export function startsProgram({ owed }: Pick<KindTerms, "owed">): boolean {
  return owed === "one-at-the-start";
}

/** Lists the kinds of gatherings that start the programme. */
export function startingKinds({ kinds }: Round): readonly KindTerms[] {
  return kinds.filter(startsProgram);
}

/** Finds the gathering of a kind that starts the programme. */
export function startingGathering({ gatherings }: Round, kind: string): Gathering | undefined {
  return sortedBy(gatherings.filter((each) => each.kind === kind), startOf)[0];
}

/**
 * Lists the gatherings that start the programme (participation/3): of each kind that does, the earliest.
 *
 * @remarks A round has one. Where it has several kinds that start the programme, the programme starts on the day of the first of these
 * gatherings, and what comes after the start, as guidance does, comes after the last of them.
 */
export function startingGatherings(round: Round): readonly Gathering[] {
  return sortedBy(startingKinds(round).flatMap(({ id }) => startingGathering(round, id) ?? []), startOf);
}

function startOf({ date, hours }: Gathering): string {
  return `${date} ${hours?.start ?? ""}`;
}
