import type { Round, SeatRole } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import { daysOf } from "./daysOf.js";
import { stretchesIn, type HeadCount } from "./headCounts.js";
import type { Note } from "./note.js";
import type { Costing } from "./question.js";

/** People who are to be at a meeting and count under the same seat, or a seat that nobody is there for. */
export interface Attendees {
  /** Their seat; `companion` for those who come along with the principal. */
  readonly role: SeatRole | "companion";
  /** How many they are; `null` where that is unknown. */
  readonly people: number | null;
  /** Why it is unknown. */
  readonly notes: readonly Note[];
  /** The seats that they may hold: one, or for a companion those of all who can come along. */
  readonly seats: readonly SeatRole[];
}

/**
 * Answers who is to be at a meeting, by seat. A meeting without a date has those who are there on every day on which it may be.
 *
 * @param asked - The round and the people over time.
 * @param activity - The meeting.
 * @returns Those who come, in the order of the seats; after each seat, what it lacks.
 */
export function attendeesOf(asked: Costing, activity: Activity): readonly Attendees[] {
  const counts = countsAt(asked, activity);
  if (activity.audience === "whole-group") return asked.order.flatMap((role) => seated(asked.round, role, counts, ({ people }) => people[role]));
  return [...seated(asked.round, "principal", counts, ({ holders }) => holders.principal), ...companions(asked, counts)];
}

/**
 * Somebody will have to take a seat that the round asks for, and what that comes to nobody knows.
 *
 * @param round - The round.
 * @param role - The seat.
 * @param counts - How many people there are, at different times.
 * @returns Whether too few hold the seat at any of them.
 */
export function isTooFew({ group }: Round, role: SeatRole, counts: readonly HeadCount[]): boolean {
  const min = group.seats.find((seat) => seat.role === role)?.min ?? 0;
  return counts.some(({ holders }) => holders[role] < min);
}

function countsAt({ round, counts }: Costing, activity: Activity): readonly HeadCount[] {
  if (activity.date !== null) return [counts.on.get(activity.date)].filter((count) => count !== undefined);
  return stretchesIn(counts, daysOf(round, activity)).map(({ count }) => count);
}

function seated(round: Round, role: SeatRole, counts: readonly HeadCount[], peopleIn: (count: HeadCount) => number): readonly Attendees[] {
  return withLack({ role, seats: [role] }, counts.map(peopleIn), isTooFew(round, role, counts) ? seatEmpty : undefined);
}

function companions({ round, order }: Costing, counts: readonly HeadCount[]): readonly Attendees[] {
  const wanted = round.offer.leaderGatherings.companions;
  const coming = counts.map(({ others }) => Math.min(wanted, order.reduce((sum, role) => sum + others[role], 0)));
  const present = order.filter((role) => counts.some(({ others }) => others[role] > 0));
  const seats = present.length > 0 ? present : order.filter((role) => role !== "principal");
  return withLack({ role: "companion", seats }, coming, coming.some((people) => people < wanted) ? companionMissing : undefined);
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
