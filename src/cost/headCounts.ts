import { heldPeriods, type MunicipalGroup } from "../group/index.js";
import { sortedBy } from "../grouping/index.js";
import { seatRoleSchema, type Round, type SeatRole } from "../round/index.js";
import { covers, type CivilDate, type Period } from "../time/index.js";
import { forever, tenuresOf } from "./tenures.js";

/** How many people there are. Whoever holds two seats counts once, under the seat that stands first in the round. */
export interface HeadCount {
  /** How many count under each seat. */
  readonly people: Readonly<Record<SeatRole, number>>;
  /** How many of them are not principal (rektor), any one of whom can come along with one. */
  readonly others: Readonly<Record<SeatRole, number>>;
  /** How many hold each seat, those among them who count under another. */
  readonly holders: Readonly<Record<SeatRole, number>>;
}

/** How many people there are from a date until the next one. */
export interface Stretch {
  readonly from: CivilDate;
  readonly count: HeadCount;
}

/** How many people there are on each date on which that can change, and on those that were asked about. */
export interface HeadCounts {
  /** By date; only dates that were asked about are sure to be there. */
  readonly on: ReadonlyMap<CivilDate, HeadCount>;
  /** In the order of time. */
  readonly stretches: readonly Stretch[];
}

/**
 * The seats, the one under which a person counts first of all: in the order of the round, then those it does not name.
 *
 * @param round - The round.
 * @returns The seats.
 */
export function seatOrder({ group }: Round): readonly SeatRole[] {
  return [...new Set([...group.seats.map(({ role }) => role), ...seatRoleSchema.options])];
}

/**
 * Looks once through a group for how many people there are, and when that changes.
 *
 * @param order - The seats, the one under which a person counts first of all.
 * @param group - The municipal group.
 * @param dates - The dates that will be asked about.
 * @returns The counts.
 */
export function headCounts(order: readonly SeatRole[], group: MunicipalGroup, dates: readonly CivilDate[]): HeadCounts {
  const changes = new Map<CivilDate, Changing>(dates.map((date) => [date, nobody()]));
  const add = (list: keyof HeadCount, role: SeatRole, { from, to }: Period) => {
    changeOn(changes, from)[list][role] += 1;
    changeOn(changes, to)[list][role] -= 1;
  };
  for (const member of group.members) {
    for (const tenure of tenuresOf(member, order)) {
      add("people", tenure.role, tenure);
      if (!tenure.isPrincipal) add("others", tenure.role, tenure);
    }
    for (const role of order) for (const period of heldPeriods(member, role, forever)) add("holders", role, period);
  }
  return summedUp(changes);
}

/**
 * The stretches of a period: from its first day, on each of its days from which there are other people than before.
 *
 * @param counts - The counts; the first day of the period is one of the dates that were asked about.
 * @param period - The period.
 * @returns The stretches, in the order of time.
 */
export function stretchesIn({ stretches }: HeadCounts, period: Period): readonly Stretch[] {
  return stretches.filter(({ from }) => covers(period, from));
}

type Changing = Record<keyof HeadCount, Record<SeatRole, number>>;

function nobody(): Changing {
  const none = { "owner-political": 0, "owner-administrative": 0, principal: 0, "resource-teacher": 0 };
  return { people: { ...none }, others: { ...none }, holders: { ...none } };
}

function changeOn(changes: Map<CivilDate, Changing>, date: CivilDate): Changing {
  const known = changes.get(date) ?? nobody();
  changes.set(date, known);
  return known;
}

/** Each count is what the one before it is, changed. */
function summedUp(changes: ReadonlyMap<CivilDate, HeadCount>): HeadCounts {
  let before: HeadCount = nobody();
  const stretches = sortedBy([...changes], ([date]) => date).map(([from, by]) => {
    before = { people: sum(before.people, by.people), others: sum(before.others, by.others), holders: sum(before.holders, by.holders) };
    return { from, count: before };
  });
  return { on: new Map(stretches.map(({ from, count }) => [from, count])), stretches };
}

type Counts = HeadCount["people"];

function sum(first: Counts, second: Counts): Counts {
  return {
    "owner-political": first["owner-political"] + second["owner-political"],
    "owner-administrative": first["owner-administrative"] + second["owner-administrative"],
    principal: first.principal + second.principal,
    "resource-teacher": first["resource-teacher"] + second["resource-teacher"],
  };
}
