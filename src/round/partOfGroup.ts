import type { AudienceTerms } from "./round.js";

/** Answers which part of a group some meetings are for. */
export function partOfGroup({ who }: Pick<AudienceTerms, "who">): Exclude<AudienceTerms["who"], "whole-group"> | undefined {
  return who === "whole-group" ? undefined : who;
}
