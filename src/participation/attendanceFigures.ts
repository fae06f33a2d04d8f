import { assumptionsOf, provisionsOf, type Answer } from "../assessment/index.js";

/** Where something is from: the provisions of the call, and the assumptions where the call is silent. */
export interface Citing {
  readonly provisions: readonly string[];
  readonly assumptions: readonly string[];
}

/** How many were expected, and what is known of them: `present`, `absent` and `unknown` make `expected`. */
export interface AttendanceCounts {
  readonly expected: number;
  readonly present: number;
  readonly absent: number;
  /** Of whom nothing is recorded, or nothing that can be relied on. */
  readonly unknown: number;
}

/** Attendance in figures, and what they rest on. */
export interface AttendanceFigures extends AttendanceCounts, Citing {
  /** `present` of `expected`, from 0 to 1; `null` where anything is unknown, also who was expected, or nobody was. */
  readonly share: number | null;
  /** How many records the figures rest on. */
  readonly records: number;
}

interface Counted {
  readonly counts: AttendanceCounts;
  readonly records: number;
  /** Whether it is known who was expected at everything that is counted. */
  readonly isWhole: boolean;
}

export const nobodyCounted: AttendanceCounts = Object.freeze(noCounts());

export function noCounts(): { -readonly [Key in keyof AttendanceCounts]: number } {
  return { expected: 0, present: 0, absent: 0, unknown: 0 };
}

export function figuresOf({ counts, records, isWhole }: Counted, sources: readonly Pick<Answer, "terms" | "rests">[]): AttendanceFigures {
  const { expected, present, absent, unknown } = counts;
  const share = isWhole && unknown === 0 && expected > 0 ? present / expected : null;
  const provisions = provisionsOf(sources.flatMap(({ terms }) => terms));
  const assumptions = assumptionsOf(sources.flatMap(({ rests }) => rests));
  return { expected, present, absent, unknown, share, records, provisions, assumptions };
}

export function sumOfCounts(all: readonly AttendanceCounts[]): AttendanceCounts {
  const sums = noCounts();
  for (const { expected, present, absent, unknown } of all) {
    sums.expected += expected;
    sums.present += present;
    sums.absent += absent;
    sums.unknown += unknown;
  }
  return sums;
}
