import type { Payer, SemesterId, Vocabulary } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";

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

/** Puts the lines of two ledgers side by side. */
export function lineChanges<V extends Vocabulary>(before: readonly LedgerLine<V>[], after: readonly LedgerLine<V>[]): readonly LedgerChange<V>[] {
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
