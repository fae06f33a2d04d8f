import { partOfGroup, type AudienceTerms } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { isHeldOn, rolesHeldBy } from "./holders.js";
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
 * Answers whom a meeting is for on a date, and how many they can bring.
 *
 * @remarks A companion is any one other member (D6): it is known how many can come along, and not who. Nobody whom the meeting is for is
 * anybody's companion. Source: participation/5.
 */
export function companionsFor(audience: Pick<AudienceTerms, "who">, group: MunicipalGroup, on: CivilDate): Companions {
  const seated = group.members.filter((member) => member.seats.some((seat) => isHeldOn(seat, on)));
  const part = partOfGroup(audience);
  if (part === undefined) return { members: seated.map(({ id }) => id), available: 0, wanted: 0, missing: 0 };
  const members = seated.filter((member) => rolesHeldBy(member, on).some((role) => part.seats.includes(role))).map(({ id }) => id);
  const available = seated.length - members.length;
  return { members, available, wanted: part.companions, missing: Math.max(0, part.companions - available) };
}
