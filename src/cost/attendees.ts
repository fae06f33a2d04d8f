import { fillPlaces } from "../group/index.js";
import { groupCompleteBy } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { daysOf, type Costing } from "./costing.js";
import type { Note } from "./ledgerLine.js";
import { stretchesIn, type CountedPart, type HeadCounts, type SeatCounts, type Stretch } from "./people.js";

export interface Attendees {
  /** `companion` for those who come along with whoever the meeting is for. */
  readonly role: string;
  /** `null` where that is unknown. */
  readonly people: number | null;
  readonly notes: readonly Note[];
  /** The seats that they may hold: one, or for a companion those of all who can come along. */
  readonly seats: readonly string[];
}

/** A meeting without a date has those who are there on every day on which it may be. */
export function attendeesOf(costing: Costing, activity: Activity): readonly Attendees[] {
  const { people } = costing;
  const part = people.parts.get(activity.audience);
  if (part === undefined) return seated(costing, activity, people.seats, countsAt(costing, people.counted, activity));
  const places = placesAt(costing, activity, part);
  return [...seated(costing, activity, part.seats, places.map(({ seatCounts }) => seatCounts)), ...companions(costing, part, places)];
}

/**
 * Somebody will have to take a seat that the round asks for, and what that comes to nobody knows. Until the group must be complete,
 * nobody has to (D8).
 */
export function isTooFew({ round }: Costing, role: string, holders: readonly Stretch[]): boolean {
  const { seats } = round.group;
  const place = seats.findIndex((seat) => seat.role === role);
  const min = seats[place]?.min ?? 0;
  const start = groupCompleteBy(round);
  return holders.some(({ from, counts }) => from >= start && (counts[place] ?? 0) < min);
}

function stretchesAt({ round }: Costing, { on, stretches }: HeadCounts, activity: Activity): readonly Stretch[] {
  const { date } = activity;
  if (date === null) return stretchesIn(stretches, daysOf(round, activity));
  const counts = on.get(date);
  return counts === undefined ? [] : [{ from: date, counts }];
}

function countsAt(costing: Costing, people: HeadCounts, activity: Activity): readonly SeatCounts[] {
  return stretchesAt(costing, people, activity).map(({ counts }) => counts);
}

function seated(costing: Costing, activity: Activity, seats: readonly string[], counts: readonly SeatCounts[]): readonly Attendees[] {
  const holders = stretchesAt(costing, costing.people.holders, activity);
  return seats.flatMap((role, place) =>
    withLack({ role, seats: [role] }, counts.map((count) => count[place] ?? 0), isTooFew(costing, role, holders) ? seatEmpty : undefined),
  );
}

interface Places extends ReturnType<typeof fillPlaces> {
  /** Of those in the seats as many as there are places for, in the order of the seats; the rest can come along. */
  readonly seatCounts: SeatCounts;
  readonly isSpare: boolean;
  readonly others: SeatCounts;
}

function placesAt(costing: Costing, activity: Activity, part: CountedPart): readonly Places[] {
  const holders = stretchesAt(costing, part.expected, activity);
  const others = stretchesAt(costing, part.others, activity);
  const dates = [...new Set([...holders, ...others].map(({ from }) => from))].sort();
  const countsOn = (stretches: readonly Stretch[], date: CivilDate) => stretches.findLast(({ from }) => from <= date)?.counts ?? [];
  return dates.map((date) => {
    const [held, beside] = [countsOn(holders, date), countsOn(others, date)];
    const filled = fillPlaces(costing.round, part, sumOf(held), sumOf(beside));
    let left = filled.seated;
    const seatCounts = held.map((people) => {
      const some = Math.min(people, left);
      left -= some;
      return some;
    });
    return { ...filled, seatCounts, isSpare: filled.seated < sumOf(held), others: beside };
  });
}

function companions({ people: { seats } }: Costing, part: CountedPart, places: readonly Places[]): readonly Attendees[] {
  const isSpare = places.some((each) => each.isSpare);
  const able = seats.filter((role, index) => (isSpare && part.seats.includes(role)) || places.some(({ others }) => (others[index] ?? 0) > 0));
  const possible = able.length > 0 ? able : seats.filter((role) => !part.seats.includes(role));
  return withLack({ role: "companion", seats: possible }, places.map((each) => each.companions), places.some(({ missing }) => missing > 0) ? companionMissing : undefined);
}

function sumOf(counts: SeatCounts): number {
  return counts.reduce((sum, people) => sum + people, 0);
}

const seatEmpty: Note = { code: "seat-empty", missing: "people" };
const companionMissing: Note = { code: "companion-missing", missing: "people" };
const peopleUnknown: Note = { code: "people-unknown", missing: "people" };

/** Those who come, and apart from them those who are lacking; in one where it is unknown how many come. */
function withLack(who: Pick<Attendees, "role" | "seats">, numbers: readonly number[], lack: Note | undefined): readonly Attendees[] {
  const [people = 0] = numbers;
  const lacks = lack === undefined ? [] : [lack];
  if (numbers.some((other) => other !== people)) return [{ people: null, notes: [peopleUnknown, ...lacks], ...who }];
  return [...(people === 0 ? [] : [{ people, notes: [], ...who }]), ...lacks.map((note) => ({ people: null, notes: [note], ...who }))];
}
