import { readInput, sortedBy } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import type { CivilDate, Period } from "../time/index.js";
import { heldPeriods, joined } from "./holders.js";
import { groupSchemaOf, type MunicipalGroup, type MunicipalGroupInput } from "./municipalGroup.js";

/** An interval in which a seat is held by fewer people than the round asks for: from, to and not including. */
export interface SeatGap<V extends Vocabulary = Vocabulary> extends Period {
  readonly role: V["seat"];
}

/**
 * Answers when, in the programme period, a seat of the group is held by too few.
 *
 * @remarks Source: participation/1.1 to participation/1.3. Civil dates; `to` is exclusive.
 * @param group - The municipal group.
 * @returns The gaps: seats in the order of the round, each seat's gaps in time order. Empty when every seat is always held.
 * @throws InvalidInputError when the group is not shaped like one, or has seats that the round does not have.
 * @example
 * ```ts
 * import { round2026, seatGaps } from "kulturskole-veiledning";
 *
 * const group = {
 *   members: [
 *     { id: "m1", seats: [{ role: "owner-political", to: "2027-10-01" }] },
 *     { id: "m2", seats: [{ role: "owner-administrative" }] },
 *     { id: "m3", seats: [{ role: "principal" }] },
 *     { id: "m4", seats: [{ role: "resource-teacher" }] },
 *   ],
 * } as const;
 * seatGaps(round2026, group); // => [{ role: "owner-political", from: "2027-10-01", to: "2028-01-01" }]
 * ```
 */
export function seatGaps<V extends Vocabulary>(round: Round<V>, group: MunicipalGroupInput<NoInfer<V>>): readonly SeatGap<V>[] {
  const read = readRound(round);
  // What has been read has the seats of the round.
  return gapsIn(read, readInput("group", groupSchemaOf(read), group)) as readonly SeatGap<V>[];
}

/** For what has been parsed already. */
export function gapsIn(round: Round, group: MunicipalGroup): readonly SeatGap[] {
  return round.group.seats.flatMap(({ role, min }) => {
    const held = group.members.flatMap((member) => heldPeriods(member, role, round.period));
    return timesBelow(min, held, round.period).map(({ from, to }) => ({ role, from, to }));
  });
}

export function timesBelow(min: number, held: readonly Period[], period: Period): readonly Period[] {
  const changes = new Map<CivilDate, number>([[period.from, 0]]);
  const change = (date: CivilDate, by: number) => changes.set(date, (changes.get(date) ?? 0) + by);
  for (const { from, to } of held) {
    change(from, 1);
    change(to, -1);
  }
  return joined(stretchesBelow(min, sortedBy([...changes], ([date]) => date), period.to), period);
}

function stretchesBelow(min: number, changes: readonly (readonly [CivilDate, number])[], end: CivilDate): readonly Period[] {
  let count = 0;
  return changes.flatMap(([from, by], index) => {
    count += by;
    const to = changes[index + 1]?.[0] ?? end;
    return count < min && from < to ? [{ from, to }] : [];
  });
}
