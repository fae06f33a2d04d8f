import { sortedBy } from "../input/index.js";
import type { Gathering, KindTerms, Round } from "./round.js";

export function startsProgram({ owed }: Pick<KindTerms, "owed">): boolean {
  return owed === "one-at-the-start";
}

export function startingKinds({ kinds }: Round): readonly KindTerms[] {
  return kinds.filter(startsProgram);
}

export function startingGathering({ gatherings }: Round, kind: string): Gathering | undefined {
  return sortedBy(gatherings.filter((each) => each.kind === kind), startOf)[0];
}

/**
 * Of each kind that starts the programme, the earliest (participation/3). Where there are several kinds, the programme starts on the day of the
 * first of these gatherings, and what comes after the start, as guidance does, comes after the last of them.
 */
export function startingGatherings(round: Round): readonly Gathering[] {
  return sortedBy(startingKinds(round).flatMap(({ id }) => startingGathering(round, id) ?? []), startOf);
}

function startOf({ date, hours }: Gathering): string {
  return `${date} ${hours?.start ?? ""}`;
}
