import * as z from "zod";
import { expected, groupedBy, InvalidInputError, readInput, type FoundIssue } from "../../input/index.js";
import { readRound, type Round, type Vocabulary } from "../../round/index.js";
import { isHeldOn } from "../holders.js";
import { groupSchemaOf, memberSchema, type Member, type MunicipalGroup, type MunicipalGroupInput, type Seat } from "../municipalGroup.js";
import { groupRepairSchemaOf, type ChangeOf, type GroupRepair, type RepairChange } from "./groupRepair.js";

const newMemberIdsSchema = z.array(memberSchema.shape.id);

/**
 * Answers how a group stands once a repair has been made.
 *
 * @remarks Whoever leaves a seat does so on the day stated, and a tenure that was to begin later still begins. The repair may
 * have been stored as JSON; whether it still completes the group is what {@link assessGroup} answers.
 * @param round - The round, which says which seats there are.
 * @param group - The municipal group. It is left as it was.
 * @param repair - The repair, as {@link assessGroup} told it.
 * @param newMemberIds - Ids for the new people, in the order in which the repair names them; any that are left over are not used.
 * @returns The group with the repair in it; new people stand last.
 * @throws InvalidInputError when something is not shaped as it should be or has seats that the round does not have, when the repair names
 * somebody who is not a member, or when there are too few new ids, or some that are taken already.
 * @example
 * ```ts
 * import { assessGroup, round2026, withRepair } from "kulturskole-veiledning";
 *
 * const seats = [{ role: "owner-political" }, { role: "owner-administrative" }] as const;
 * const group = { members: [{ id: "m1", seats }, { id: "m2", seats: [{ role: "principal" }] }] } as const;
 * const [repair] = assessGroup(round2026, group, { on: "2026-08-26" }).repairs;
 * if (repair === undefined) throw new Error("One person holds both seats of the school owner, and nobody is resource teacher");
 * const repaired = withRepair(round2026, group, repair, ["m3", "m4"]);
 * repaired.members.map(({ id }) => id); // => ["m1", "m2", "m3", "m4"]
 * assessGroup(round2026, repaired, { on: "2026-08-26" }).summary.must.unmet; // => 0
 * ```
 */
export function withRepair<V extends Vocabulary>(
  round: Round<V>,
  group: MunicipalGroupInput<NoInfer<V>>,
  repair: GroupRepair<NoInfer<V>>,
  newMemberIds: readonly string[],
): MunicipalGroup<V> {
  const read = readRound(round);
  const parsed = readInput("group", groupSchemaOf(read), group);
  const { changes } = readInput("repair", groupRepairSchemaOf(read), repair);
  const ids = readInput("list of new ids", newMemberIdsSchema, newMemberIds);
  const known = new Set(parsed.members.map(({ id }) => id));
  const issues = [...unknownMembers(changes, known), ...unusable(ids, known), ...tooFew(ids, changes)];
  if (issues.length > 0) throw new InvalidInputError("repair", issues);
  const members = [...membersAfter(parsed.members, changes), ...newMembers(ids, changes)];
  // A second seat may be one too many for a member's list.
  return readInput("repaired group", groupSchemaOf(read), { ...parsed, members });
}

function unknownMembers(changes: readonly RepairChange[], known: ReadonlySet<string>): readonly FoundIssue[] {
  return changes.flatMap((change, index) =>
    change.change === "add-person" || known.has(change.member) ? [] : [{ path: ["changes", index, "member"], message: expected("member", "Expected a member of the group") }],
  );
}

function unusable(ids: readonly string[], known: ReadonlySet<string>): readonly FoundIssue[] {
  const seen = new Set(known);
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ["newMemberIds", index], message: expected("unique-id", "Expected an id that no other member has") }];
  });
}

function tooFew(ids: readonly string[], changes: readonly RepairChange[]): readonly FoundIssue[] {
  const wanted = changes.reduce((sum, change) => (change.change === "add-person" ? sum + change.people : sum), 0);
  return ids.length >= wanted ? [] : [{ path: ["newMemberIds"], message: expected("id-for-each-new-person", "Expected an id for each new person") }];
}

function newMembers(ids: readonly string[], changes: readonly RepairChange[]): readonly Member[] {
  const left = [...ids];
  return changes.flatMap((change) => {
    if (change.change !== "add-person") return [];
    return left.splice(0, change.people).map((id) => ({ id, seats: [seatOf(change)] }));
  });
}

type MemberChange = ChangeOf<"extend-seat" | "hold-seat" | "leave-seat">;

/** Whoever is new to the group is not among them. */
export function membersAfter(members: readonly Member[], changes: readonly RepairChange[]): readonly Member[] {
  const changesOf = groupedBy(changes.filter((change) => change.change !== "add-person"), ({ member }) => member);
  return members.map((member) => {
    const own = changesOf.get(member.id);
    return own === undefined ? member : { ...member, seats: seatsAfter(member.seats, own) };
  });
}

function seatsAfter(seats: readonly Seat[], changes: readonly MemberChange[]): readonly Seat[] {
  const left = changes.filter((change) => change.change === "leave-seat").reduce(seatsWithout, seats);
  const kept = changes.filter((change) => change.change === "extend-seat").reduce(seatsUntil, left);
  return [...kept, ...changes.flatMap((change) => (change.change === "hold-seat" ? [seatOf(change)] : []))];
}

/** A seat ends on the day it is left; one that would only begin that day never does. */
function seatsWithout(seats: readonly Seat[], { role, on }: ChangeOf<"leave-seat">): readonly Seat[] {
  return seats.flatMap((seat) => {
    if (seat.role !== role || !isHeldOn(seat, on)) return [seat];
    return seat.from === on ? [] : [{ ...seat, to: on }];
  });
}

/** The tenure that ended last goes on to the day stated. */
function seatsUntil(seats: readonly Seat[], { role, to }: ChangeOf<"extend-seat">): readonly Seat[] {
  const ends = seats.map((seat) => (seat.role === role && seat.to !== undefined && seat.to < to ? seat.to : ""));
  const last = ends.reduce((latest, end) => (end > latest ? end : latest), "");
  return last === "" ? seats : seats.with(ends.indexOf(last), { ...seats[ends.indexOf(last)], role, to });
}

function seatOf({ role, from, to }: ChangeOf<"add-person" | "hold-seat">): Seat {
  return to === undefined ? { role, from } : { role, from, to };
}
