import { partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import type { Activity } from "../schedule/index.js";

/** A part of the group that a meeting is for: those in some seats, and how many come along with them. */
export interface PartOfGroup {
  readonly terms: AudienceTerms;
  readonly seats: readonly string[];
  readonly companions: number;
}

/** Answers which part of the group a meeting is for. */
export function audienceOf({ audiences }: Round, { audience }: Pick<Activity, "audience">): PartOfGroup | undefined {
  const terms = audiences.find(({ id }) => id === audience);
  if (terms === undefined) return undefined;
  const part = partOfGroup(terms);
  return part === undefined ? undefined : { terms, ...part };
}
