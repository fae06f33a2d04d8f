import { guidanceMeeting, type AudienceTerms, type Round } from "../round/index.js";

/** Lists the kinds of meetings that a round holds for an audience. */
export function meetingsFor({ kinds, gatherings, guidance }: Round, { id }: AudienceTerms): readonly string[] {
  const held = kinds.filter((kind) => gatherings.some((each) => each.kind === kind.id && each.audience === id)).map((kind) => kind.id);
  return guidance.perSemester > 0 && guidance.audience === id ? [...held, guidanceMeeting] : held;
}

/** Answers whether a round holds any meeting for an audience. */
export function hasMeetings(round: Round, audience: AudienceTerms): boolean {
  return meetingsFor(round, audience).length > 0;
}
