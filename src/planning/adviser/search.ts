import type { SemesterId } from "../../round/index.js";
import { placeMeetings } from "../placeMeetings.js";
import { isOpen, searchFor, type Search } from "../search.js";
import { clashesWith, placedFor, type Bookings } from "./bookings.js";
import type { PlannedMunicipality, TimedSlot } from "./municipality.js";

/** Counts the meetings that a municipality has in a semester, agreed before or given now. */
export function meetingsIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): number {
  return keptBy(bookings, municipality).filter((slot) => slot.semester === semester).length;
}

/** Puts the question of which days are still open to a municipality, beside what it has and what others have. */
export function searchOf(bookings: Bookings, municipality: PlannedMunicipality): Search {
  return searchFor(municipality.context, freeSlots(bookings, municipality), { kept: keptBy(bookings, municipality) });
}

/** Chooses the times of everything that a municipality still lacks, as if nobody else came after it. */
export function bestFor(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  const free = freeSlots(bookings, municipality);
  const search = searchFor(municipality.context, free, { kept: keptBy(bookings, municipality) });
  return placeMeetings(search, municipality.context.wishes.preferred)
    .flat()
    .flatMap((day) => free.find((slot) => slot.day === day) ?? []);
}

/** Lists the meetings that a municipality has, agreed before or given now. */
export function keptBy(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return [...municipality.agreed.map(({ slot }) => slot), ...placedFor(bookings, municipality)];
}

function freeSlots(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return municipality.slots.filter((slot) => isOpen(slot.obstacles) && clashesWith(bookings, municipality, slot).length === 0);
}
