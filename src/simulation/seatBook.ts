import { isHeldOn, type Member, type Seat } from "../group/index.js";
import { expected } from "../input/index.js";
import type { SeatEvent } from "./seatEvent.js";

/** A seat while events are written into it. */
type OpenSeat = { -readonly [Key in keyof Seat]: Seat[Key] };

/** One seat of one member: as the group states it, and what of it is not over yet. */
interface Tenure {
  readonly stated: readonly Seat[];
  open: OpenSeat[];
}

/** What one member holds while events are written into it, in time order. */
export interface SeatBook {
  readonly id: string;
  readonly seats: OpenSeat[];
  readonly tenures: Map<Seat["role"], Tenure>;
}

/** Opens the book of a member. */
export function openBook({ id, seats }: Member): SeatBook {
  return { id, seats: seats.map((seat) => ({ ...seat })), tenures: new Map() };
}

/** Writes an event into the book of its member. One that restates a boundary that the group itself has, changes nothing. */
export function writeEvent(book: SeatBook, event: SeatEvent): string | undefined {
  const tenure = tenureOf(book, event.role);
  // What is over before this day says nothing of this day or any later one.
  tenure.open = tenure.open.filter(({ to }) => to === undefined || event.date <= to);
  if (isBoundary(tenure.stated, event) && isBoundary(tenure.open, event)) return undefined;
  return event.type === "seat-vacated" ? vacate(tenure, event) : fill(book, tenure, event);
}

function tenureOf({ seats, tenures }: SeatBook, role: Seat["role"]): Tenure {
  const known = tenures.get(role);
  if (known !== undefined) return known;
  const open = seats.filter((seat) => seat.role === role);
  const tenure = { stated: open.map((seat) => ({ ...seat })), open };
  tenures.set(role, tenure);
  return tenure;
}

function vacate({ open }: Tenure, { date }: SeatEvent): string | undefined {
  const ending = open.filter((seat) => isHeldBefore(seat, date) && isHeldOn(seat, date));
  if (ending.length === 0 || open.some(({ from }) => from === date)) return expected("holds-the-seat", "Expected a member who holds this seat until that day");
  for (const seat of ending) seat.to = date;
  return undefined;
}

function fill({ seats }: SeatBook, { open }: Tenure, { date, role }: SeatEvent): string | undefined {
  if (open.some((seat) => isHeldBefore(seat, date) || isHeldOn(seat, date))) return expected("holds-no-such-seat", "Expected a member who does not hold this seat already");
  // A seat that the group itself gives the member later on begins when the group says so.
  const next = open.flatMap(({ from }) => from ?? []).sort()[0];
  const seat: OpenSeat = next === undefined ? { role, from: date } : { role, from: date, to: next };
  seats.push(seat);
  open.push(seat);
  return undefined;
}

/** Is the date one on which somebody with these seats leaves, or takes, what the event says? */
function isBoundary(seats: readonly Seat[], { type, date }: SeatEvent): boolean {
  const before = seats.some((seat) => isHeldBefore(seat, date));
  const on = seats.some((seat) => isHeldOn(seat, date));
  return type === "seat-vacated" ? before && !on : on && !before;
}

/** Is the seat held on the day before the date? */
function isHeldBefore({ from, to }: Seat, date: SeatEvent["date"]): boolean {
  return (from === undefined || from < date) && (to === undefined || date <= to);
}
