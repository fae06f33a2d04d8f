import type { Gathering, Round } from "../round/index.js";

/**
 * Finds the KickOff that starts the program.
 *
 * @param round - The round.
 * @returns The earliest, where a round has several; `undefined` where it has none.
 */
export function kickOffOf({ gatherings }: Round): Gathering | undefined {
  return gatherings.filter(({ kind }) => kind === "kick-off").sort((first, second) => (startOf(first) < startOf(second) ? -1 : 1))[0];
}

function startOf({ date, hours }: Gathering): string {
  return `${date} ${hours?.start ?? ""}`;
}
