import type { Gathering, KindTerms, Round } from "../round/index.js";

/**
 * Lists the kinds of gatherings that start the program.
 *
 * @param round - The round.
 * @returns As a rule one.
 */
export function startingKinds({ kinds }: Round): readonly KindTerms[] {
  return kinds.filter(({ owed }) => owed === "one-at-the-start");
}

/**
 * Finds the gathering of a kind that starts the program.
 *
 * @param round - The round.
 * @param kind - The id of the kind.
 * @returns The earliest, where a round has several; `undefined` where it has none.
 */
export function startingGathering({ gatherings }: Round, kind: string): Gathering | undefined {
  return gatherings.filter((each) => each.kind === kind).sort((first, second) => (startOf(first) < startOf(second) ? -1 : 1))[0];
}

function startOf({ date, hours }: Gathering): string {
  return `${date} ${hours?.start ?? ""}`;
}
