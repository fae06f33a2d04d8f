import type { Party, TimedSlot } from "./party.js";

/** A meeting in the adviser's diary. */
interface Booking {
  readonly party: Party;
  readonly slot: TimedSlot;
  /** Whether it was agreed before, and so stays where it is. */
  readonly isAgreed: boolean;
}

/** The adviser's diary while meetings are being placed. */
export interface Diary {
  readonly millisecondsBetween: number;
  readonly byDay: Map<number, readonly Booking[]>;
  readonly placed: Map<Party, readonly TimedSlot[]>;
}

const aMinute = 60_000;
const none: readonly Booking[] = Object.freeze([]);

/** Opens a diary with what the municipalities have agreed before. */
export function openDiary(parties: readonly Party[], minutesBetween: number): Diary {
  const diary: Diary = { millisecondsBetween: minutesBetween * aMinute, byDay: new Map(), placed: new Map() };
  for (const party of parties) {
    for (const { slot } of party.agreed) enter(diary, { party, slot, isAgreed: true });
  }
  return diary;
}

/** Lists the meetings that one municipality has been given. */
export function placedFor({ placed }: Diary, party: Party): readonly TimedSlot[] {
  return placed.get(party) ?? [];
}

/** Finds the meetings in other municipalities that a meeting could not be held beside. */
export function clashesWith({ byDay, millisecondsBetween }: Diary, party: Party, slot: TimedSlot): readonly Booking[] {
  const isTooNear = ({ party: other, slot: { startsAt, endsAt } }: Booking) =>
    other !== party && startsAt < slot.endsAt + millisecondsBetween && slot.startsAt < endsAt + millisecondsBetween;
  const clashes: Booking[] = [];
  // A meeting late in the evening can be too near one on the next morning. Most days are empty, and this is asked very often.
  for (let day = slot.day - 1; day <= slot.day + 1; day += 1) {
    for (const booking of byDay.get(day) ?? none) {
      if (isTooNear(booking)) clashes.push(booking);
    }
  }
  return clashes;
}

/** Gives a municipality a meeting. */
export function book(diary: Diary, party: Party, slot: TimedSlot): void {
  diary.placed.set(party, [...placedFor(diary, party), slot]);
  enter(diary, { party, slot, isAgreed: false });
}

/** Takes a meeting back that a municipality was given. */
export function release(diary: Diary, party: Party, slot: TimedSlot): void {
  const isOther = (each: TimedSlot) => each !== slot;
  diary.placed.set(party, placedFor(diary, party).filter(isOther));
  diary.byDay.set(slot.day, (diary.byDay.get(slot.day) ?? []).filter((booking) => isOther(booking.slot)));
}

function enter({ byDay }: Diary, booking: Booking): void {
  byDay.set(booking.slot.day, [...(byDay.get(booking.slot.day) ?? []), booking]);
}
