import { groupedBy } from "../../grouping/index.js";
import { isOpen, minDaysIn } from "../search.js";
import { book, placedFor, release, type Bookings } from "./bookings.js";
import { keptBy, meetingsIn } from "./search.js";
import type { PlannedMunicipality, TimedSlot } from "./municipality.js";

/** Two municipalities, the first of which has at least two meetings more than the second. */
interface Pair {
  readonly bookings: Bookings;
  readonly more: PlannedMunicipality;
  readonly fewer: PlannedMunicipality;
}

/**
 * Evens out the numbers of meetings among municipalities that can meet at the same times: whoever has two more than another
 * passes one on, until nobody has.
 *
 * @remarks Nobody else notices, since the adviser's times stay the same. What lies too close to a meeting that is passed on
 * goes the other way. Neither of the two comes to have more in a semester than the one of them that had most.
 */
export function balance(municipalities: readonly PlannedMunicipality[], bookings: Bookings): void {
  for (const alike of groupedBy(municipalities, timesOf).values()) {
    // Every time the squares of the numbers add up to less, so this ends.
    let isBetter = true;
    while (isBetter) isBetter = passesOneOn(alike, bookings);
  }
}

function timesOf({ context, slots }: PlannedMunicipality): string {
  const open = slots.filter(({ obstacles }) => isOpen(obstacles));
  return JSON.stringify([minDaysIn(context), open.map(({ startsAt, endsAt }) => [startsAt, endsAt])]);
}

function passesOneOn(alike: readonly PlannedMunicipality[], bookings: Bookings): boolean {
  const counted = alike.map((municipality) => ({ municipality, count: keptBy(bookings, municipality).length })).sort((one, other) => other.count - one.count);
  return counted.some(({ municipality: more, count }) =>
    counted.toReversed().some(({ municipality: fewer, count: lower }) => count - lower >= 2 && placedFor(bookings, more).some((slot) => passesOn(slot, { bookings, more, fewer }))),
  );
}

function passesOn(slot: TimedSlot, pair: Pair): boolean {
  const { bookings, more, fewer } = pair;
  const { given, taken } = exchangeFor(slot, pair);
  const before = mostInSemesters(pair);
  if (given.length !== taken.length + 1) return false;
  hand(given, more, fewer);
  hand(taken, fewer, more);
  if (isKept(pair, before)) return true;
  hand(ownOf(more, taken), more, fewer);
  hand(ownOf(fewer, given), fewer, more);
  return false;

  function hand(slots: readonly TimedSlot[], from: PlannedMunicipality, to: PlannedMunicipality): void {
    for (const each of slots) release(bookings, from, each);
    for (const each of ownOf(to, slots)) book(bookings, to, each);
  }
}

/** What changes hands with a meeting: all that lies too close to something that does, from the one and from the other. */
function exchangeFor(slot: TimedSlot, { bookings, more, fewer }: Pair) {
  const minDays = minDaysIn(more.context);
  const given = new Set([slot]);
  const taken = new Set<TimedSlot>();
  const closeTo = (slots: ReadonlySet<TimedSlot>) => (each: TimedSlot) => [...slots].some(({ day }) => Math.abs(day - each.day) < minDays);
  for (let size = 0; size < given.size + taken.size; ) {
    size = given.size + taken.size;
    for (const each of placedFor(bookings, fewer).filter(closeTo(given))) taken.add(each);
    for (const each of placedFor(bookings, more).filter(closeTo(taken))) given.add(each);
  }
  return { given: [...given], taken: [...taken] };
}

function mostInSemesters({ bookings, more, fewer }: Pair): readonly number[] {
  return more.context.semesters.map(({ id }) => Math.max(meetingsIn(bookings, more, id), meetingsIn(bookings, fewer, id)));
}

/** Whether both still keep their distance, also from what they had agreed, and neither has too many in a semester. */
function isKept(pair: Pair, before: readonly number[]): boolean {
  const { bookings, more, fewer } = pair;
  return mostInSemesters(pair).every((count, index) => count <= (before[index] ?? 0)) && [more, fewer].every((municipality) => isSpaced(bookings, municipality));
}

/** Agreed meetings may be as close to one another as they were; only what is placed keeps its distance. */
function isSpaced(bookings: Bookings, municipality: PlannedMunicipality): boolean {
  const kept = keptBy(bookings, municipality);
  return placedFor(bookings, municipality).every((slot) => kept.every((each) => each === slot || Math.abs(each.day - slot.day) >= minDaysIn(municipality.context)));
}

/** The same times among those of one municipality. */
function ownOf({ slots }: PlannedMunicipality, times: readonly TimedSlot[]): readonly TimedSlot[] {
  return times.flatMap(({ startsAt, endsAt }) => slots.find((slot) => slot.startsAt === startsAt && slot.endsAt === endsAt && isOpen(slot.obstacles)) ?? []);
}
