import type { SemesterId } from "../../round/index.js";
import { placeMeetings } from "../placeMeetings.js";
import { isOpen, searchFor, type Search } from "../search.js";
import { clashesWith, placedFor, type Diary } from "./diary.js";
import type { Party, TimedSlot } from "./party.js";

/** Counts the meetings that a municipality has in a semester, agreed before or given now. */
export function meetingsIn(diary: Diary, party: Party, semester: SemesterId): number {
  return keptBy(diary, party).filter((slot) => slot.semester === semester).length;
}

/** Puts the question of which days are still open to a municipality, beside what it has and what others have. */
export function searchOf(diary: Diary, party: Party): Search {
  return searchFor(party.surroundings, freeSlots(diary, party), { kept: keptBy(diary, party) });
}

/** Chooses the times of everything that a municipality still lacks, as if nobody else came after it. */
export function bestFor(diary: Diary, party: Party): readonly TimedSlot[] {
  const free = freeSlots(diary, party);
  const search = searchFor(party.surroundings, free, { kept: keptBy(diary, party) });
  return placeMeetings(search, party.surroundings.wishes.preferred)
    .flat()
    .flatMap((day) => free.find((slot) => slot.day === day) ?? []);
}

/** Lists the meetings that a municipality has, agreed before or given now. */
export function keptBy(diary: Diary, party: Party): readonly TimedSlot[] {
  return [...party.agreed.map(({ slot }) => slot), ...placedFor(diary, party)];
}

function freeSlots(diary: Diary, party: Party): readonly TimedSlot[] {
  return party.slots.filter((slot) => isOpen(slot.obstacles) && clashesWith(diary, party, slot).length === 0);
}
