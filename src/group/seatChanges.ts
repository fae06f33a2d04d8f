import { readInput, sortedBy } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import type { CivilDate, Period } from "../time/index.js";
import { heldPeriods } from "./holders.js";
import { groupSchemaOf, type Member, type MunicipalGroupInput } from "./municipalGroup.js";

/**
 * What became of a seat on a day.
 *
 * - `succession`: some leave it and others take it.
 * - `vacated`: whoever held it leaves, and nobody holds it.
 * - `left`: some leave, and others still hold it.
 * - `filled`: somebody takes it, where nobody held it.
 * - `joined`: somebody takes it, beside those who hold it.
 */
export type SeatChangeKind = "succession" | "vacated" | "left" | "filled" | "joined";

/** Who leaves a seat and who takes it on one day. */
export interface SeatChange<V extends Vocabulary = Vocabulary> {
  readonly role: V["seat"];
  /** The first day on which it is so. */
  readonly on: CivilDate;
  /** What became of the seat. */
  readonly kind: SeatChangeKind;
  /** The ids of those who held it until then, in the order of the group. */
  readonly leave: readonly string[];
  /** The ids of those who hold it from then on, in the order of the group. */
  readonly join: readonly string[];
  /** How many people hold it from then on. */
  readonly holders: number;
}

/**
 * Answers who takes over from whom: the days within the programme period on which the holders of a seat change.
 *
 * @remarks Civil dates. How the group stands as the period begins and as it ends is no change, and a member whose records of
 * the same seat touch or overlap has not changed. Whether those who are left are enough is what {@link seatGaps} answers.
 * Source: participation/1.1 to participation/1.3.
 * @param round - The round, which says which seats there are.
 * @param group - The municipal group.
 * @returns The changes: seats in the order of the round, each seat's changes in time order.
 * @throws InvalidInputError when the round or the group is not shaped like one, or the group has seats that the round does not have.
 * @example
 * ```ts
 * import { round2026, seatChanges } from "kulturskole-veiledning";
 *
 * const group = {
 *   members: [
 *     { id: "m1", seats: [{ role: "owner-political", to: "2027-10-01" }] },
 *     { id: "m2", seats: [{ role: "owner-political", from: "2027-10-01" }] },
 *   ],
 * } as const;
 * seatChanges(round2026, group);
 * // => [{ role: "owner-political", on: "2027-10-01", kind: "succession", leave: ["m1"], join: ["m2"], holders: 1 }]
 * ```
 */
export function seatChanges<V extends Vocabulary>(round: Round<V>, group: MunicipalGroupInput<NoInfer<V>>): readonly SeatChange<V>[] {
  const read = readRound(round);
  const { group: terms, period } = read;
  const { members } = readInput("group", groupSchemaOf(read), group);
  // What has been read has the seats of the round.
  return terms.seats.flatMap(({ role }) => changesOf(role, members, period)) as SeatChange<V>[];
}

interface Turn {
  readonly leave: string[];
  readonly join: string[];
}

function changesOf(role: string, members: readonly Member[], period: Period): readonly SeatChange[] {
  let holders = 0;
  const changes = turnsOf(role, members, period).map(([on, { leave, join }]) => {
    const before = holders;
    holders += join.length - leave.length;
    return { role, on, kind: kindOf({ leave, join }, before, holders), leave, join, holders };
  });
  // The count begins with those who hold the seat as the period begins.
  return changes.filter(({ on }) => period.from < on && on < period.to);
}

function turnsOf(role: string, members: readonly Member[], period: Period): readonly (readonly [CivilDate, Turn])[] {
  const turns = new Map<CivilDate, Turn>();
  for (const member of members) {
    for (const { from, to } of heldPeriods(member, role, period)) {
      turnOn(turns, from).join.push(member.id);
      turnOn(turns, to).leave.push(member.id);
    }
  }
  return sortedBy([...turns], ([date]) => date);
}

function turnOn(turns: Map<CivilDate, Turn>, date: CivilDate): Turn {
  const turn = turns.get(date) ?? { leave: [], join: [] };
  turns.set(date, turn);
  return turn;
}

function kindOf({ leave, join }: Turn, before: number, after: number): SeatChangeKind {
  if (leave.length > 0 && join.length > 0) return "succession";
  if (leave.length > 0) return after === 0 ? "vacated" : "left";
  return before === 0 ? "filled" : "joined";
}
