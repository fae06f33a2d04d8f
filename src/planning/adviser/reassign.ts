import type { SemesterId } from "../../round/index.js";
import { isOpen, minDaysIn } from "../search.js";
import { book, clashesWith, placedFor, release, type Bookings } from "./bookings.js";
import { bestFor, keptBy, meetingsIn } from "./search.js";
import type { PlannedMunicipality, TimedSlot } from "./municipality.js";

/** How many meetings may be moved for the sake of one, one for the other. */
const longestChain = 10;

/** How many times are looked at for the sake of one meeting, and in all: asking everybody about everything takes too long. */
const mostTriedForOne = 300;
const mostTriedInAll = 20_000;

/** One attempt to place a meeting: the times that have been tried, each once, so that nobody is asked in a circle. */
interface Attempt {
  readonly bookings: Bookings;
  readonly tried: Set<TimedSlot>;
}

/**
 * Places what turns have left over: a municipality that lacks a meeting moves its own, or has others move theirs, where
 * nobody loses a meeting by it and nobody's move leaves its semester.
 */
export function reassign(municipalities: readonly PlannedMunicipality[], bookings: Bookings): void {
  let left = mostTriedInAll;
  let isBetter = true;
  // Every time round somebody gets one more, so this ends.
  while (isBetter) {
    isBetter = false;
    for (const municipality of municipalities) {
      const tried = new Set<TimedSlot>();
      if (movesItsOwn(bookings, municipality) || (left > 0 && othersMove({ bookings, tried }, municipality))) isBetter = true;
      left -= tried.size;
    }
  }
}

function movesItsOwn(bookings: Bookings, municipality: PlannedMunicipality): boolean {
  if (!lacksAny(bookings, municipality)) return false;
  const before = placedFor(bookings, municipality);
  for (const slot of before) release(bookings, municipality, slot);
  const after = bestFor(bookings, municipality);
  const chosen = after.length > before.length ? after : before;
  for (const slot of chosen) book(bookings, municipality, slot);
  return chosen === after;
}

function othersMove(attempt: Attempt, municipality: PlannedMunicipality): boolean {
  const lacking = municipality.context.semesters.filter(({ id }) => lacksIn(attempt.bookings, municipality, id));
  return lacking.some(({ id }) => findsPlace(attempt, municipality, id, longestChain));
}

function findsPlace({ bookings, tried }: Attempt, municipality: PlannedMunicipality, semester: SemesterId, movesLeft: number): boolean {
  for (const slot of spacedSlots(bookings, municipality, semester)) {
    if (tried.has(slot) || tried.size >= mostTriedForOne) continue;
    tried.add(slot);
    if (takesOver({ bookings, tried }, municipality, slot, movesLeft)) return true;
  }
  return false;
}

function takesOver(attempt: Attempt, municipality: PlannedMunicipality, slot: TimedSlot, movesLeft: number): boolean {
  const { bookings } = attempt;
  const [holder, ...others] = clashesWith(bookings, municipality, slot);
  if (holder === undefined) {
    book(bookings, municipality, slot);
    return true;
  }
  const { semester } = holder.slot;
  if (others.length > 0 || holder.isAgreed || semester === null || movesLeft === 0) return false;
  release(bookings, holder.municipality, holder.slot);
  book(bookings, municipality, slot);
  if (findsPlace(attempt, holder.municipality, semester, movesLeft - 1)) return true;
  release(bookings, municipality, slot);
  book(bookings, holder.municipality, holder.slot);
  return false;
}

/** The times in a semester that nothing stands against but, perhaps, what others have. */
function spacedSlots(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): readonly TimedSlot[] {
  const { slots, context } = municipality;
  const kept = keptBy(bookings, municipality);
  const minDays = minDaysIn(context);
  const isFarEnough = ({ day }: TimedSlot) => kept.every((each) => Math.abs(each.day - day) >= minDays);
  return slots.filter((slot) => slot.semester === semester && isOpen(slot.obstacles) && isFarEnough(slot));
}

function lacksAny(bookings: Bookings, municipality: PlannedMunicipality): boolean {
  return municipality.context.semesters.some(({ id }) => lacksIn(bookings, municipality, id));
}

function lacksIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): boolean {
  return meetingsIn(bookings, municipality, semester) < municipality.context.round.guidance.perSemester;
}
