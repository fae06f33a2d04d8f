import type { AudienceTerms, Round } from "../round/index.js";

/**
 * Answers whether a round holds any meeting for an audience.
 *
 * @param round - The round.
 * @param audience - Whom meetings may be for.
 * @returns Whether a gathering is for them, or guidance meetings are, where any are owed.
 */
export function hasMeetings({ gatherings, guidance }: Round, { id }: AudienceTerms): boolean {
  return gatherings.some(({ audience }) => audience === id) || (guidance.perSemester > 0 && guidance.audience === id);
}
