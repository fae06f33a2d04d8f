import { guidanceMeeting, partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { rolesHeldBy } from "./holders.js";
import type { MunicipalGroup } from "./model.js";

/** Who of a group a meeting is for, and how many can come along. */
interface Companions {
  /** The ids of those whom the meeting is for, whoever comes along with them; in the order of the group. */
  readonly members: readonly string[];
  /** How many others hold a seat, any one of whom can come along. */
  readonly available: number;
  /** How many companions the round asks for. */
  readonly wanted: number;
  /** How many of them the group has nobody for. */
  readonly missing: number;
}

/**
 * Answers whom a meeting is for on a date, and how many they can bring. A companion is any one other member (D6): it is known how many can
 * come along, and not who.
 */
export function companionsFor(audience: Pick<AudienceTerms, "who">, group: MunicipalGroup, on: CivilDate): Companions {
  const seated = group.members.map((member) => ({ id: member.id, roles: rolesHeldBy(member, on) })).filter(({ roles }) => roles.length > 0);
  const part = partOfGroup(audience);
  if (part === undefined) return { members: seated.map(({ id }) => id), available: 0, wanted: 0, missing: 0 };
  const members = seated.filter(({ roles }) => roles.some((role) => part.seats.includes(role))).map(({ id }) => id);
  const available = seated.length - members.length;
  return { members, available, wanted: part.companions, missing: Math.max(0, part.companions - available) };
}

/** Lists the kinds of meetings that a round holds for an audience. */
export function meetingsFor({ kinds, gatherings, guidance }: Round, { id }: AudienceTerms): readonly string[] {
  const held = kinds.filter((kind) => gatherings.some((each) => each.kind === kind.id && each.audience === id)).map((kind) => kind.id);
  return guidance.perSemester > 0 && guidance.audience === id ? [...held, guidanceMeeting] : held;
}

export function hasMeetings(round: Round, audience: AudienceTerms): boolean {
  return meetingsFor(round, audience).length > 0;
}
