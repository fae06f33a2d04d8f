import type { Member, MunicipalGroup, Seat } from "../group/index.js";
import type { SeatEvent } from "./seatEvent.js";

/** A seat event that cannot have happened, with its place among the events given. */
export interface RefusedSeatEvent {
  readonly index: number;
  readonly message: string;
}

/** A group with what happened to its seats written into it, and the events that could not be. */
export interface GroupWithSeatEvents {
  readonly group: MunicipalGroup;
  readonly refused: readonly RefusedSeatEvent[];
}

/**
 * Writes seat events into a group, as the dates from and to which its members hold their seats.
 *
 * @param group - The group as it stands without the events. It is left as it was.
 * @param events - What happens, in any order; what happens on one day, happens in the order given.
 * @returns The group over time, and what was refused because it contradicts the group.
 */
export function withSeatEvents(group: MunicipalGroup, events: readonly SeatEvent[]): GroupWithSeatEvents {
  const refused: RefusedSeatEvent[] = [];
  const after = inTimeOrder(events).reduce((current, { event, index }) => {
    const member = current.members.find(({ id }) => id === event.member) ?? { id: event.member, seats: [] };
    const changed = event.type === "seat-vacated" ? vacated(member, event) : filled(member, event);
    if (typeof changed !== "string") return withMember(current, changed);
    refused.push({ index, message: changed });
    return current;
  }, group);
  return { group: after, refused };
}

function inTimeOrder(events: readonly SeatEvent[]): readonly { readonly event: SeatEvent; readonly index: number }[] {
  const placed = events.map((event, index) => ({ event, index }));
  return placed.sort((first, second) => (first.event.date < second.event.date ? -1 : Number(first.event.date > second.event.date)));
}

function vacated(member: Member, { date, role }: SeatEvent): Member | string {
  const ends = (seat: Seat) => seat.role === role && isHeldAround(seat, date);
  const begins = member.seats.some((seat) => seat.role === role && seat.from === date);
  if (begins || !member.seats.some(ends)) return "Expected a member who holds this seat until that day";
  return { ...member, seats: member.seats.map((seat) => (ends(seat) ? { ...seat, to: date } : seat)) };
}

function filled(member: Member, { date, role }: SeatEvent): Member | string {
  const same = member.seats.filter((seat) => seat.role === role);
  if (same.some((seat) => seat.from === date || seat.to === date || isHeldAround(seat, date))) {
    return "Expected a member who does not hold this seat already";
  }
  // A seat that the group itself gives the member later on begins when the group says so.
  const next = same.flatMap(({ from }) => (from !== undefined && from > date ? [from] : [])).sort()[0];
  return { ...member, seats: [...member.seats, next === undefined ? { role, from: date } : { role, from: date, to: next }] };
}

/** Is the seat held both on the day before and on the date? */
function isHeldAround({ from, to }: Seat, date: SeatEvent["date"]): boolean {
  return (from === undefined || from < date) && (to === undefined || date < to);
}

function withMember({ members }: MunicipalGroup, changed: Member): MunicipalGroup {
  const known = members.some(({ id }) => id === changed.id);
  return { members: known ? members.map((member) => (member.id === changed.id ? changed : member)) : [...members, changed] };
}
