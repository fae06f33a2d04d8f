import type { Round } from "../round/index.js";
import type { ApplicationDraft } from "./model.js";

/** What the rules for eligibility read: the round, and the application as far as it has come. */
export interface EligibilityQuestion {
  readonly round: Round;
  readonly application: ApplicationDraft;
}
