import { expected, InvalidInputError } from "../input/index.js";
import type { Round, SemesterId } from "../round/index.js";
import { instantsOf } from "../schedule/index.js";
import { epochOf } from "../time/index.js";
import type { AdviserRequest } from "./adviserRequest.js";
import { placeMeetings } from "./placeMeetings.js";
import { adviserHoursIn, dayOf, openHours, planningContextOf, type PlanningContext } from "./planningContext.js";
import { isOpen, searchFor } from "./placementProblem.js";
import type { HoursOnDate, Slot } from "./slot.js";
import { agreedSlots, slotsIn, type AgreedSlot } from "./candidateSlots.js";

/** In milliseconds since 1970, so that the two sides of a midnight can be compared. */
interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface TimedSlot extends Slot, Span {}

export interface PlannedMunicipality {
  readonly id: string;
  /** Its place in the request. */
  readonly index: number;
  readonly context: PlanningContext;
  readonly slots: readonly TimedSlot[];
  readonly agreed: readonly (AgreedSlot & { readonly slot: TimedSlot })[];
}

/** How many times all municipalities may offer together: forty that can meet every weekday, at five times a day. */
const mostSlots = 75_000;
const tooMany = expected("too-many-times", "Expected at most 75,000 times to choose from in all, each hour on each day counted", { most: 75_000 });

export function municipalitiesIn(round: Round, { adviser, municipalities }: AdviserRequest): readonly PlannedMunicipality[] {
  const adviserHours = adviserHoursIn(round, adviser);
  let count = 0;
  const offered = municipalities.map(({ wishes }) => {
    const hours = openHours(wishes.available, round.period);
    count += hours.length;
    if (count > mostSlots) throw new InvalidInputError("adviser request", [{ path: ["municipalities"], message: tooMany }]);
    return hours;
  });
  return municipalities
    .map(({ id, wishes }, index) => {
      const context = planningContextOf(round, { ...wishes, adviser }, adviserHours);
      const agreed = agreedSlots(context).map((each) => ({ ...each, slot: timed(each.slot) }));
      return { id, index, context, slots: slotsIn(context, offered[index]).map(timed), agreed };
    })
    .sort((first, second) => (first.id < second.id ? -1 : 1));
}

function timed(slot: Slot): TimedSlot {
  return { ...slot, ...spanOf(slot) };
}

function spanOf(hours: HoursOnDate): Span {
  const { startsAt, endsAt } = instantsOf(hours);
  return { startsAt: epochOf(startsAt), endsAt: epochOf(endsAt) };
}

interface Booking {
  readonly municipality: PlannedMunicipality;
  readonly slot: TimedSlot;
  /** If so, it stays where it is. */
  readonly isAgreed: boolean;
}

export interface Bookings {
  readonly millisecondsBetween: number;
  readonly byDay: Map<number, readonly Booking[]>;
  readonly placed: Map<PlannedMunicipality, readonly TimedSlot[]>;
}

const aMinute = 60_000;
const none: readonly Booking[] = Object.freeze([]);

export function openBookings(municipalities: readonly PlannedMunicipality[], minutesBetween: number): Bookings {
  const bookings: Bookings = { millisecondsBetween: minutesBetween * aMinute, byDay: new Map(), placed: new Map() };
  for (const municipality of municipalities) {
    for (const { slot } of municipality.agreed) enter(bookings, { municipality, slot, isAgreed: true });
  }
  return bookings;
}

export function book(bookings: Bookings, municipality: PlannedMunicipality, slot: TimedSlot): void {
  bookings.placed.set(municipality, [...placedFor(bookings, municipality), slot]);
  enter(bookings, { municipality, slot, isAgreed: false });
}

export function release(bookings: Bookings, municipality: PlannedMunicipality, slot: TimedSlot): void {
  const isOther = (each: TimedSlot) => each !== slot;
  bookings.placed.set(municipality, placedFor(bookings, municipality).filter(isOther));
  bookings.byDay.set(slot.day, (bookings.byDay.get(slot.day) ?? none).filter((booking) => isOther(booking.slot)));
}

function enter({ byDay }: Bookings, booking: Booking): void {
  byDay.set(booking.slot.day, [...(byDay.get(booking.slot.day) ?? none), booking]);
}

export function placedFor({ placed }: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return placed.get(municipality) ?? [];
}

/** Agreed before or given now. */
export function keptBy(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return [...municipality.agreed.map(({ slot }) => slot), ...placedFor(bookings, municipality)];
}

export function meetingsIn(bookings: Bookings, municipality: PlannedMunicipality, semester: SemesterId): number {
  return keptBy(bookings, municipality).filter((slot) => slot.semester === semester).length;
}

/** Only with meetings in other municipalities. */
export function clashesWith({ byDay, millisecondsBetween }: Bookings, municipality: PlannedMunicipality, slot: Span & Pick<Slot, "day">): readonly Booking[] {
  const isTooNear = ({ municipality: other, slot: { startsAt, endsAt } }: Booking) =>
    other !== municipality && startsAt < slot.endsAt + millisecondsBetween && slot.startsAt < endsAt + millisecondsBetween;
  const clashes: Booking[] = [];
  // A meeting late in the evening can be too near one on the next morning. Most days are empty, and this is called very often.
  for (let day = slot.day - 1; day <= slot.day + 1; day += 1) {
    for (const booking of byDay.get(day) ?? none) {
      if (isTooNear(booking)) clashes.push(booking);
    }
  }
  return clashes;
}

/** For a meeting however short. */
export function hasTimeLeft(bookings: Bookings, municipality: PlannedMunicipality, hours: HoursOnDate): boolean {
  const day = dayOf(municipality.context.round, hours.date);
  // Most days are empty, and working out instants takes its time.
  if ([-1, 0, 1].every((away) => !bookings.byDay.has(day + away))) return true;
  const { startsAt, endsAt } = spanOf(hours);
  const taken = clashesWith(bookings, municipality, { day, startsAt, endsAt }).map(({ slot }) => slot).sort((one, other) => one.startsAt - other.startsAt);
  let from = startsAt;
  for (const { startsAt: start, endsAt: end } of taken) {
    if (from + aMinute <= start - bookings.millisecondsBetween) return true;
    from = Math.max(from, end + bookings.millisecondsBetween);
  }
  return from + aMinute <= endsAt;
}

/** Nothing stands against them, the adviser's other meetings included. */
export function freeSlots(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  return municipality.slots.filter((slot) => isOpen(slot.obstacles) && clashesWith(bookings, municipality, slot).length === 0);
}

/** As if nobody else came after it. */
export function bestFor(bookings: Bookings, municipality: PlannedMunicipality): readonly TimedSlot[] {
  const free = freeSlots(bookings, municipality);
  const search = searchFor(municipality.context, free, { kept: keptBy(bookings, municipality) });
  return placeMeetings(search, municipality.context.wishes.preferred)
    .flat()
    .flatMap((day) => free.find((slot) => slot.day === day) ?? []);
}
