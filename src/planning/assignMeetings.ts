import type { SemesterId } from "../round/index.js";
import { bestFor, book, clashesWith, freeSlots, keptBy, meetingsIn, placedFor, release, type Bookings, type PlannedMunicipality, type TimedSlot } from "./bookings.js";
import { isOpen, minDaysIn, searchFor } from "./placementProblem.js";

/** How many times are looked at for the sake of one meeting: among a hundred municipalities, all of them would take too long. */
const mostTried = 300;

/** Gives every municipality its meetings: first in turns, then those that turns have left over. */
export function assignMeetings(municipalities: readonly PlannedMunicipality[], bookings: Bookings): void {
  const [first] = municipalities;
  if (first === undefined) return;
  const { semesters, round } = first.context;
  for (let turn = 1; turn <= round.guidance.perSemester; turn += 1) {
    for (const { id } of semesters) assignTurn(municipalities, bookings, id, turn);
  }
  // Each time round somebody gets one more, so this ends, and nobody could place more by moving its own alone: what the plans say is
  // in the way rests on that.
  while (municipalities.filter((each) => getsOneMore(bookings, each)).length > 0);
}

/** Those with equally many meetings choose by how few days they have left, and only then in the order of their ids. */
function assignTurn(municipalities: readonly PlannedMunicipality[], bookings: Bookings, semester: SemesterId, turn: number): void {
  const inOrder = municipalities
    .filter((municipality) => meetingsIn(bookings, municipality, semester) < turn)
    .map((municipality) => ({ municipality, meetings: keptBy(bookings, municipality).length, daysLeft: daysLeftIn(bookings, municipality, semester) }))
    .sort((one, other) => one.meetings - other.meetings || one.daysLeft - other.daysLeft);
  for (const { municipality } of inOrder) {
    const chosen = bestFor(bookings, municipality).find((slot) => slot.semester === semester);
    if (chosen !== undefined) book(bookings, municipality, chosen);
  }
}

function daysLeftIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): number {
  const { semesters } = searchFor(municipality.context, freeSlots(bookings, municipality), { kept: keptBy(bookings, municipality) });
  return semesters.find(({ id }) => id === semester)?.days.length ?? 0;
}

function getsOneMore(bookings: Bookings, municipality: PlannedMunicipality): boolean {
  const { semesters, round } = municipality.context;
  const lacking = semesters.filter(({ id }) => meetingsIn(bookings, municipality, id) < round.guidance.perSemester);
  if (lacking.length === 0) return false;
  const tried = new Set<TimedSlot>();
  return movesItsOwn(bookings, municipality) || lacking.some(({ id }) => findsPlace(municipality, id, bookings, tried));
}

function movesItsOwn(bookings: Bookings, municipality: PlannedMunicipality): boolean {
  const before = placedFor(bookings, municipality);
  for (const slot of before) release(bookings, municipality, slot);
  const after = bestFor(bookings, municipality);
  const isMore = after.length > before.length;
  for (const slot of isMore ? after : before) book(bookings, municipality, slot);
  return isMore;
}

/** Finds a time in a semester that is free, or that its holder leaves for another one there. Each is tried once, so that nobody moves in a circle. */
function findsPlace(municipality: PlannedMunicipality, semester: SemesterId, bookings: Bookings, tried: Set<TimedSlot>): boolean {
  const kept = keptBy(bookings, municipality);
  const minDays = minDaysIn(municipality.context);
  return municipality.slots
    .filter((slot) => slot.semester === semester && isOpen(slot.obstacles) && kept.every(({ day }) => Math.abs(day - slot.day) >= minDays))
    .some((slot) => {
      if (tried.has(slot) || tried.size >= mostTried) return false;
      tried.add(slot);
      return takes(slot, municipality, bookings, tried);
    });
}

function takes(slot: TimedSlot, municipality: PlannedMunicipality, bookings: Bookings, tried: Set<TimedSlot>): boolean {
  const [holder, ...others] = clashesWith(bookings, municipality, slot);
  if (holder === undefined) {
    book(bookings, municipality, slot);
    return true;
  }
  const { semester } = holder.slot;
  if (others.length > 0 || holder.isAgreed || semester === null) return false;
  release(bookings, holder.municipality, holder.slot);
  book(bookings, municipality, slot);
  if (findsPlace(holder.municipality, semester, bookings, tried)) return true;
  release(bookings, municipality, slot);
  book(bookings, holder.municipality, holder.slot);
  return false;
}
