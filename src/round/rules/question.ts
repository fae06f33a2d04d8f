import type { Round } from "../round.js";

/** What the rules for rounds look at. */
export interface RoundQuestion {
  readonly round: Round;
}
