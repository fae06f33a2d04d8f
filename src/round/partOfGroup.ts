import type { AudienceTerms } from "./round.js";

/**
 * Answers which part of a group some meetings are for.
 *
 * @param audience - Whom the meetings are for.
 * @returns The seats, and how many come along; `undefined` where they are for the whole group.
 */
export function partOfGroup({ who }: Pick<AudienceTerms, "who">): Exclude<AudienceTerms["who"], "whole-group"> | undefined {
  return who === "whole-group" ? undefined : who;
}
