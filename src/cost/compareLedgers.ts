import { groupedBy, readAll } from "../input/index.js";
import type { Payer, SemesterId, Vocabulary } from "../round/index.js";
import { readLedgerLines, type LedgerInput } from "./ledgerInput.js";
import type { LedgerLine } from "./ledgerLine.js";
import { sumOfAmounts } from "./money.js";

/** What became of one line from one ledger to another. */
export interface LedgerChange<V extends Vocabulary = Vocabulary> {
  /** `same`: nothing that counts differs. `changed`: the quantity, the rate, the amount or what is lacking does. */
  readonly change: "added" | "removed" | "changed" | "same";
  /** The cost. */
  readonly item: V["cost"];
  /** Who pays it. */
  readonly payer: Payer;
  /** The id of the meeting; `null` for what does not arise at one. */
  readonly activity: string | null;
  /** The semester; `null` for what is for the whole period. */
  readonly semester: SemesterId | null;
  /** Whose time it is; `null` for what is no time. */
  readonly role: LedgerLine<V>["role"];
  /** The line of the first ledger; `null` where it has none. */
  readonly before: LedgerLine<V> | null;
  /** The line of the second ledger; `null` where it has none. */
  readonly after: LedgerLine<V> | null;
  /** How much more the second ledger asks for, in whole øre; `null` where an amount is unknown. */
  readonly difference: number | null;
}

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

function lineChanges<V extends Vocabulary>(before: readonly LedgerLine<V>[], after: readonly LedgerLine<V>[]): readonly LedgerChange<V>[] {
  const [was, is] = [byIdentity(before), byIdentity(after)];
  const kept = [...is].map(([key, line]) => changeOf(line, was.get(key) ?? null, line));
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, line]) => changeOf(line, line, null));
  return [...kept, ...gone];
}

/** A cap may leave two lines that are about the same; those are told apart by their order. */
function byIdentity<V extends Vocabulary>(lines: readonly LedgerLine<V>[]): ReadonlyMap<string, LedgerLine<V>> {
  const times = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const about = JSON.stringify([line.item, line.payer, line.activity, line.semester, line.role]);
      const time = times.get(about) ?? 0;
      times.set(about, time + 1);
      return [`${about} ${String(time)}`, line];
    }),
  );
}

function changeOf<V extends Vocabulary>({ item, payer, activity, semester, role }: LedgerLine<V>, before: LedgerLine<V> | null, after: LedgerLine<V> | null): LedgerChange<V> {
  return { change: kindOf(before, after), item, payer, activity, semester, role, before, after, difference: differenceOf(before, after) };
}

function kindOf(before: LedgerLine | null, after: LedgerLine | null): LedgerChange["change"] {
  if (before === null) return "added";
  if (after === null) return "removed";
  return countingPart(before) === countingPart(after) ? "same" : "changed";
}

function countingPart({ quantity, rate, share, amount, missing }: LedgerLine): string {
  return JSON.stringify([quantity, rate?.amount, rate?.reused, share, amount, missing]);
}

/** A line that is not there asks for nothing; one whose amount is unknown asks for nobody knows what. */
function differenceOf(before: LedgerLine | null, after: LedgerLine | null): number | null {
  const [was, is] = [before === null ? 0 : before.amount, after === null ? 0 : after.amount];
  return was === null || is === null ? null : is - was;
}
