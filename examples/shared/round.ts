import { round2026, type Round } from "kulturskole-veiledning";

/**
 * The round that the examples ask about. The type does not know its words: what comes from a file may hold others, and the library says
 * which.
 */
export const round: Round = round2026;
