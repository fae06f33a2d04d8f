import { assessEligibility, round2026 } from "../../../dist/index.js";
import type { Contestant } from "./contestant.js";

/** This library, through its public face: unknown data is parsed, and every finding is made. */
export const ours: Contestant = {
  name: "kulturskole-veiledning",
  verdictOf: (application) => assessEligibility(round2026, application).verdict,
};
