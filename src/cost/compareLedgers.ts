import { groupedBy, readAll } from "../input/index.js";
import { sumOfAmounts } from "./money.js";
import type { Payer, Vocabulary } from "../round/index.js";
import { lineChanges, type LedgerChange } from "./ledgerChange.js";
import { readLedgerLines, type LedgerInput } from "./ledgerInput.js";

/** What differs for one payer. */
export interface LedgerDifference<V extends Vocabulary = Vocabulary> {
  /** The sum of all differences that are known, in whole øre: positive where the second ledger asks for more. */
  readonly known: number;
  /** The costs of which at least one line differs by an amount that nobody knows, each once, in the order of the changes. */
  readonly unknown: readonly V["cost"][];
}

/** Two ledgers, line by line. JSON-serialisable. */
export interface LedgerComparison<V extends Vocabulary = Vocabulary> {
  /** Every line of either: those of the second ledger in its order, then those that only the first one has. */
  readonly changes: readonly LedgerChange<V>[];
  /** The differences added up, by who pays. */
  readonly totals: Readonly<Record<Payer, LedgerDifference<V>>>;
}

/**
 * Answers what another group, other rates or other meetings would change, line by line.
 *
 * @remarks Lines are the same line when they are about one cost, one payer, one meeting, one semester and one seat. A line
 * that only one ledger has differs by its whole amount. Where one of the two amounts is unknown the difference is unknown
 * too: `null`, never 0. Whole øre.
 * @param before - The ledger to start from, or unknown data such as one stored as JSON; only its lines are read.
 * @param after - The ledger to compare it with.
 * @returns The lines with what became of each, and the differences added up.
 * @throws InvalidInputError when the data is not shaped like a ledger, with every problem and its path.
 * @example
 * ```ts
 * import { compareLedgers, estimateCosts, round2026 } from "kulturskole-veiledning";
 *
 * const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }, { id: "m2", seats: [{ role: "resource-teacher" }] }] } as const;
 * const ledgerAt = (travelPerPersonTrip: number) => estimateCosts(round2026, group, { travelPerPersonTrip });
 * const { changes, totals } = compareLedgers(ledgerAt(300000), ledgerAt(350000));
 * changes.filter(({ change }) => change === "changed").map(({ item, difference }) => ({ item, difference }));
 * // => [{ item: "travel.leader-gatherings", difference: 100000 }, { item: "travel.leader-gatherings", difference: 100000 }, { item: "travel.leader-gatherings", difference: 100000 }]
 * totals.municipality.known; // => 300000
 * ```
 */
export function compareLedgers<V extends Vocabulary>(before: LedgerInput<V>, after: LedgerInput<V>): LedgerComparison<V> {
  const [linesBefore, linesAfter] = readAll(
    () => readLedgerLines("ledger before", before),
    () => readLedgerLines("ledger after", after),
  );
  const changes = lineChanges<V>(linesBefore, linesAfter);
  const byPayer = groupedBy(changes, ({ payer }) => payer);
  const differenceOf = (payer: Payer) => differenceIn(byPayer.get(payer) ?? []);
  return { changes, totals: { municipality: differenceOf("municipality"), organiser: differenceOf("organiser"), "not-stated": differenceOf("not-stated") } };
}

function differenceIn<V extends Vocabulary>(changes: readonly LedgerChange<V>[]): LedgerDifference<V> {
  const known = changes.flatMap(({ difference }) => difference ?? []);
  const unknown = new Set(changes.filter(({ difference }) => difference === null).map(({ item }) => item));
  return { known: sumOfAmounts(known, "ledgers"), unknown: [...unknown] };
}
