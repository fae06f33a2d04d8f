import type { Round } from "../round/index.js";
import type { Instant } from "../time/index.js";
import type { ApplicationDraft } from "./model.js";
import type { MunicipalityRegister } from "./register/municipalityRegister.js";

/** What the rules for eligibility read: the round, the application as far as it has come, and what the caller knows besides. */
export interface EligibilityQuestion {
  readonly round: Round;
  readonly application: ApplicationDraft;
  /** Which municipalities there are; `null` when the caller has given no register. */
  readonly register: MunicipalityRegister | null;
  /** How many places of the round others have taken; `null` when the caller has not said. */
  readonly placesTaken: number | null;
  /** The moment at which somebody asks; `null` when the caller has not said. */
  readonly at: Instant | null;
}
