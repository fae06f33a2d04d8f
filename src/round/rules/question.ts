import type { Language } from "../../language/index.js";
import type { Round } from "../round.js";

/** What the rules for rounds look at. */
export interface RoundQuestion {
  readonly round: Round;
  /** The languages in whose words the dates of its texts may be written. */
  readonly languages: readonly Language[];
}
