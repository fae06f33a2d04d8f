import { guidanceMeeting, partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { rolesHeldBy } from "./holders.js";
import type { MunicipalGroup } from "./municipalGroup.js";

interface FilledPlaces {
  readonly seated: number;
  readonly companions: number;
  /** Everybody who takes none of the places of the seats. */
  readonly available: number;
  /** Companions that the round asks for and the group has nobody for. */
  readonly missing: number;
}

interface Attendees extends FilledPlaces {
  /** Whoever holds one of the seats, or any seat where it is for the whole group; in the order of the group. */
  readonly members: readonly string[];
  /** As many companions as the round asks for. */
  readonly wanted: number;
  /** Those who hold a seat that the meeting is not for. */
  readonly others: number;
  /** Each once for everybody who is lacking. */
  readonly vacant: readonly string[];
}

/**
 * Where companions are asked for there are as many places for the seats as the round wants people in them: of two principals at
 * once, one is the other's companion (D6). Without companions, all who hold the seats have a place.
 */
export function fillPlaces(round: Round, { seats, companions: wanted }: { readonly seats: readonly string[]; readonly companions: number }, holders: number, others: number): FilledPlaces {
  const seated = wanted === 0 ? holders : Math.min(holders, placesOf(round, seats));
  const available = holders + others - seated;
  const companions = Math.min(wanted, available);
  return { seated, companions, available, missing: wanted - companions };
}

/** Any one other member comes along (D6), so it is known how many, and not who. */
export function attendeesOn(round: Round, audience: Pick<AudienceTerms, "who">, group: MunicipalGroup, on: CivilDate): Attendees {
  const inGroup = group.members.map((member) => ({ id: member.id, roles: rolesHeldBy(member, on) })).filter(({ roles }) => roles.length > 0);
  const part = partOfGroup(audience);
  const holders = part === undefined ? inGroup : inGroup.filter(({ roles }) => roles.some((role) => part.seats.includes(role)));
  const members = holders.map(({ id }) => id);
  if (part === undefined) return { members, seated: members.length, companions: 0, available: 0, wanted: 0, missing: 0, others: 0, vacant: [] };
  const vacant = part.seats.flatMap((role) => Array.from({ length: Math.max(0, minOf(round, role) - holders.filter(({ roles }) => roles.includes(role)).length) }, () => role));
  const others = inGroup.length - members.length;
  return { members, others, vacant, wanted: part.companions, ...fillPlaces(round, part, members.length, others) };
}

function placesOf(round: Round, seats: readonly string[]): number {
  return seats.reduce((sum, role) => sum + Math.max(1, minOf(round, role)), 0);
}

function minOf({ group }: Round, role: string): number {
  return group.seats.find((seat) => seat.role === role)?.min ?? 0;
}

export function meetingsFor({ kinds, gatherings, guidance }: Round, { id }: AudienceTerms): readonly string[] {
  const held = kinds.filter((kind) => gatherings.some((each) => each.kind === kind.id && each.audience === id)).map((kind) => kind.id);
  return guidance.perSemester > 0 && guidance.audience === id ? [...held, guidanceMeeting] : held;
}

export function hasMeetings(round: Round, audience: AudienceTerms): boolean {
  return meetingsFor(round, audience).length > 0;
}
