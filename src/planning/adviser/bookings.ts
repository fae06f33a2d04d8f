import type { SemesterId } from "../../round/index.js";
import { placeMeetings } from "../placeMeetings.js";
import { isOpen, searchFor } from "../search.js";
import type { PlannedMunicipality, TimedSlot } from "./municipality.js";

/** A meeting in the adviser's bookings. */
interface Booking {
  readonly municipality: PlannedMunicipality;
  readonly slot: TimedSlot;
  /** Whether it was agreed before, and so stays where it is. */
  readonly isAgreed: boolean;
}

/** The adviser's bookings while meetings are being placed. */
export interface Bookings {
  readonly millisecondsBetween: number;
  readonly byDay: Map<number, readonly Booking[]>;
  readonly placed: Map<PlannedMunicipality, readonly TimedSlot[]>;
}

const aMinute = 60_000;
const none: readonly Booking[] = Object.freeze([]);

/** Opens the bookings with what the municipalities have agreed before. */
export function openBookings(municipalities: readonly PlannedMunicipality[], minutesBetween: number): Bookings {
  const bookings: Bookings = { millisecondsBetween: minutesBetween * aMinute, byDay: new Map(), placed: new Map() };
  for (const municipality of municipalities) {
    for (const { slot } of municipality.agreed) enter(bookings, { municipality, slot, isAgreed: true });
  }
  return bookings;
}

/** Gives a municipality a meeting. */
export function book(bookings: Bookings, municipality: PlannedMunicipality, slot: TimedSlot): void {
  bookings.placed.set(municipality, [...placedFor(bookings, municipality), slot]);
  enter(bookings, { municipality, slot, isAgreed: false });
}

/** Takes a meeting back that a municipality was given. */
export function release(bookings: Bookings, municipality: PlannedMunicipality, slot: TimedSlot): void {
  const isOther = (each: TimedSlot) => each !== slot;
  bookings.placed.set(municipality, placedFor(bookings, municipality).filter(isOther));
  bookings.byDay.set(slot.day, (bookings.byDay.get(slot.day) ?? none).filter((booking) => isOther(booking.slot)));
}

function enter({ byDay }: Bookings, booking: Booking): void {
  byDay.set(booking.slot.day, [...(byDay.get(booking.slot.day) ?? none), booking]);
}

/** Lists the meetings that a municipality has been given. */
export function placedFor({ placed }: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return placed.get(municipality) ?? [];
}

/** Lists the meetings that a municipality has, agreed before or given now. */
export function keptBy(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return [...municipality.agreed.map(({ slot }) => slot), ...placedFor(bookings, municipality)];
}

/** Counts the meetings that a municipality has in a semester. */
export function meetingsIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): number {
  return keptBy(bookings, municipality).filter((slot) => slot.semester === semester).length;
}

/** Finds the meetings in other municipalities that a meeting could not be held beside. */
export function clashesWith({ byDay, millisecondsBetween }: Bookings, municipality: PlannedMunicipality, slot: TimedSlot): readonly Booking[] {
  const isTooNear = ({ municipality: other, slot: { startsAt, endsAt } }: Booking) =>
    other !== municipality && startsAt < slot.endsAt + millisecondsBetween && slot.startsAt < endsAt + millisecondsBetween;
  const clashes: Booking[] = [];
  // A meeting late in the evening can be too near one on the next morning. Most days are empty, and this is asked very often.
  for (let day = slot.day - 1; day <= slot.day + 1; day += 1) {
    for (const booking of byDay.get(day) ?? none) {
      if (isTooNear(booking)) clashes.push(booking);
    }
  }
  return clashes;
}

/** Lists the times that nothing stands against, the adviser's other meetings included. */
export function freeSlots(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return municipality.slots.filter((slot) => isOpen(slot.obstacles) && clashesWith(bookings, municipality, slot).length === 0);
}

/** Chooses the times of everything that a municipality still lacks, as if nobody else came after it. */
export function bestFor(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  const free = freeSlots(bookings, municipality);
  const search = searchFor(municipality.context, free, { kept: keptBy(bookings, municipality) });
  return placeMeetings(search, municipality.context.wishes.preferred)
    .flat()
    .flatMap((day) => free.find((slot) => slot.day === day) ?? []);
}
