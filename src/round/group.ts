import type { CivilDate } from "../time/index.js";
import type { AudienceTerms, Round } from "./round.js";

/** The day of the first gathering of the kind that the round names, or the date that it states. */
export function groupCompleteBy({ gatherings, group: { completeBy }, period }: Round): CivilDate {
  if ("date" in completeBy) return completeBy.date;
  const dates = gatherings.filter(({ kind }) => kind === completeBy.gathering).map(({ date }) => date);
  return dates.sort()[0] ?? period.from;
}

/** Nothing where the meetings are for all of it. */
export function partOfGroup({ who }: Pick<AudienceTerms, "who">): Exclude<AudienceTerms["who"], "whole-group"> | undefined {
  return who === "whole-group" ? undefined : who;
}
