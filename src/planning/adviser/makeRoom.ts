import type { SemesterId } from "../../round/index.js";
import { isOpen, minDaysIn } from "../search.js";
import { book, clashesWith, placedFor, release, type Diary } from "./diary.js";
import { bestFor, keptBy, meetingsIn } from "./openTo.js";
import type { Party, TimedSlot } from "./party.js";

/** How many meetings may be moved for the sake of one, one for the other. */
const longestChain = 10;

/** How many times are looked at for the sake of one meeting, and in all: asking everybody about everything takes too long. */
const mostTriedForOne = 300;
const mostTriedInAll = 20_000;

/** One attempt to place a meeting: the times that have been tried, each once, so that nobody is asked in a circle. */
interface Attempt {
  readonly diary: Diary;
  readonly tried: Set<TimedSlot>;
}

/**
 * Places what turns have left over: a municipality that lacks a meeting moves its own, or has others move theirs, where
 * nobody loses a meeting by it and nobody's move leaves its semester.
 */
export function makeRoom(parties: readonly Party[], diary: Diary): void {
  let left = mostTriedInAll;
  let isBetter = true;
  // Every time round somebody gets one more, so this ends.
  while (isBetter) {
    isBetter = false;
    for (const party of parties) {
      const tried = new Set<TimedSlot>();
      if (movesItsOwn(diary, party) || (left > 0 && othersMove({ diary, tried }, party))) isBetter = true;
      left -= tried.size;
    }
  }
}

function movesItsOwn(diary: Diary, party: Party): boolean {
  if (!lacksAny(diary, party)) return false;
  const before = placedFor(diary, party);
  for (const slot of before) release(diary, party, slot);
  const after = bestFor(diary, party);
  const chosen = after.length > before.length ? after : before;
  for (const slot of chosen) book(diary, party, slot);
  return chosen === after;
}

function othersMove(attempt: Attempt, party: Party): boolean {
  const lacking = party.surroundings.semesters.filter(({ id }) => lacksIn(attempt.diary, party, id));
  return lacking.some(({ id }) => findsPlace(attempt, party, id, longestChain));
}

function findsPlace({ diary, tried }: Attempt, party: Party, semester: SemesterId, movesLeft: number): boolean {
  for (const slot of spacedSlots(diary, party, semester)) {
    if (tried.has(slot) || tried.size >= mostTriedForOne) continue;
    tried.add(slot);
    if (takesOver({ diary, tried }, party, slot, movesLeft)) return true;
  }
  return false;
}

function takesOver(attempt: Attempt, party: Party, slot: TimedSlot, movesLeft: number): boolean {
  const { diary } = attempt;
  const [holder, ...others] = clashesWith(diary, party, slot);
  if (holder === undefined) {
    book(diary, party, slot);
    return true;
  }
  const { semester } = holder.slot;
  if (others.length > 0 || holder.isAgreed || semester === null || movesLeft === 0) return false;
  release(diary, holder.party, holder.slot);
  book(diary, party, slot);
  if (findsPlace(attempt, holder.party, semester, movesLeft - 1)) return true;
  release(diary, party, slot);
  book(diary, holder.party, holder.slot);
  return false;
}

/** The times in a semester that nothing stands against but, perhaps, what others have. */
function spacedSlots(diary: Diary, party: Party, semester: SemesterId): readonly TimedSlot[] {
  const { slots, surroundings } = party;
  const kept = keptBy(diary, party);
  const minDays = minDaysIn(surroundings);
  const isFarEnough = ({ day }: TimedSlot) => kept.every((each) => Math.abs(each.day - day) >= minDays);
  return slots.filter((slot) => slot.semester === semester && isOpen(slot.obstacles) && isFarEnough(slot));
}

function lacksAny(diary: Diary, party: Party): boolean {
  return party.surroundings.semesters.some(({ id }) => lacksIn(diary, party, id));
}

function lacksIn(diary: Diary, party: Party, semester: SemesterId): boolean {
  return meetingsIn(diary, party, semester) < party.surroundings.round.guidance.perSemester;
}
