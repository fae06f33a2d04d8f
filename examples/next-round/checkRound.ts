import { assessRound, defineRound, InvalidInputError, type InputIssue, type Round, type RoundFinding, type RoundInput } from "kulturskole-veiledning";

/** What the library says of a call that somebody has written down. */
export interface CheckedRound {
  /** Why it is no round; empty where it is one. */
  readonly refused: readonly InputIssue[];
  /** `null` where it is none. */
  readonly round: Round | null;
  /** Where it contradicts itself. */
  readonly contradictions: readonly RoundFinding[];
}

/** A round is held against itself in two steps: what is no round is refused, and what is one may still be wrong. */
export function checkRound(written: RoundInput): CheckedRound {
  try {
    const round = defineRound(written);
    return { refused: [], round, contradictions: assessRound(round).findings.filter(({ outcome }) => outcome === "unmet") };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { refused: error.issues, round: null, contradictions: [] };
  }
}
