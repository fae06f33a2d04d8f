import { isHeldOn, type Member, type MunicipalGroup, type Seat } from "../group/index.js";
import { expected } from "../input/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { isGroupAssessed, type ApplicationTimeline } from "./applicationTimeline.js";
import type { SeatEvent } from "./behaviour.js";
import { firstDay, inTimeOrder, type Version, type Versions } from "./versions.js";

/** A municipal group over time, and what it is made from. */
export interface GroupOverTime {
  /** The group as the scenario states it; what it states itself is known from the start. */
  readonly stated: MunicipalGroup;
  /** What happens to its seats; each is known from its date on. */
  readonly events: readonly SeatEvent[];
  /** The group with everything that happens to its seats. */
  readonly whole: MunicipalGroup;
  /** The group as it is assessed. */
  readonly versions: Versions<GroupVersion>;
}

/** The group as it is known from a day on, while the same people hold its seats. */
export interface GroupVersion extends Version {
  /** The last of those days. */
  readonly last: CivilDate;
  readonly group: MunicipalGroup;
}

/** The days on which somebody may leave a seat or take one. */
export function boundsIn(members: readonly Member[]): readonly CivilDate[] {
  return members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to])).filter((date) => date !== undefined);
}

/** Writes everything that happens to the seats of a group into it. */
export function groupOverTime(stated: MunicipalGroup, events: readonly SeatEvent[], timeline: ApplicationTimeline | null): GroupOverTime {
  const whole = withSeatEvents(stated, events).group;
  const overTime = { stated, events, whole };
  return { ...overTime, versions: versionsOf(overTime, timeline) };
}

function versionsOf(overTime: Omit<GroupOverTime, "versions">, timeline: ApplicationTimeline | null): Versions<GroupVersion> {
  if (timeline === null) return [{ from: firstDay, last: firstDay, group: overTime.stated }];
  const bounds = [...new Set(boundsIn(overTime.whole.members))].filter((date) => isGroupAssessed(timeline, date)).sort();
  const versionFrom = (from: CivilDate, index: number): GroupVersion => ({ from, last: addDays(bounds[index] ?? timeline.assessedUntil, -1), group: groupKnownOn(overTime, from) });
  return [versionFrom(timeline.submittedOn, 0), ...bounds.map((from, index) => versionFrom(from, index + 1))];
}

/** The group as it is known by the end of a day: with what has happened by then, and nothing of what is to come. */
export function groupKnownOn({ stated, events, whole }: Omit<GroupOverTime, "versions">, date: CivilDate): MunicipalGroup {
  const happened = events.filter((event) => event.date <= date);
  return happened.length === events.length ? whole : withSeatEvents(stated, happened).group;
}

/** A seat event that cannot have happened, with its place among the events given. */
interface RefusedSeatEvent {
  readonly index: number;
  readonly message: string;
}

/** A group with what happened to its seats written into it, and the events that could not be. */
interface GroupWithSeatEvents {
  readonly group: MunicipalGroup;
  readonly refused: readonly RefusedSeatEvent[];
}

/**
 * Writes seat events into a group, as the dates from and to which its members hold their seats.
 *
 * @remarks An event that restates a boundary that the group itself has changes nothing. Members who are new to the group
 * come last, in the order in which they come.
 */
export function withSeatEvents(group: MunicipalGroup, events: readonly SeatEvent[]): GroupWithSeatEvents {
  const stated = new Map(group.members.map((member) => [member.id, member]));
  const changed = new Map<string, MemberSeats>();
  const refused = inTimeOrder(events).flatMap(({ event, index }) => {
    const message = applySeatEvent(changedSeats(changed, stated, event.member), event);
    return message === undefined ? [] : [{ index, message }];
  });
  const newcomers = [...changed.values()].filter(({ id, seats }) => !stated.has(id) && seats.length > 0);
  return { group: { members: [...group.members.map((member) => changed.get(member.id) ?? member), ...newcomers].map(copyOf) }, refused };
}

function changedSeats(changed: Map<string, MemberSeats>, stated: ReadonlyMap<string, Member>, id: string): MemberSeats {
  const member = changed.get(id) ?? seatsOf(stated.get(id) ?? { id, seats: [] });
  changed.set(id, member);
  return member;
}

/** Whatever was written in is copied out: seats of one make are several times faster to read, and a group is read every day. */
function copyOf({ id, seats }: Member): Member {
  return { id, seats: seats.map((seat) => ({ ...seat })) };
}

/** A seat while events are written into it. */
type OpenSeat = { -readonly [Key in keyof Seat]: Seat[Key] };

/** One seat of one member: as the group states it, and what of it is not over yet. */
interface Tenure {
  readonly stated: readonly Seat[];
  open: OpenSeat[];
}

/** What one member holds while events are written into it, in time order. */
interface MemberSeats {
  readonly id: string;
  readonly seats: OpenSeat[];
  readonly tenures: Map<Seat["role"], Tenure>;
}

/** What a member holds before any event is written in. */
function seatsOf({ id, seats }: Member): MemberSeats {
  return { id, seats: seats.map((seat) => ({ ...seat })), tenures: new Map() };
}

/** Writes an event into the seats of its member. One that restates a boundary that the group itself has, changes nothing. */
function applySeatEvent(member: MemberSeats, event: SeatEvent): string | undefined {
  const tenure = tenureOf(member, event.role);
  // What is over before this day says nothing of this day or any later one.
  tenure.open = tenure.open.filter(({ to }) => to === undefined || event.date <= to);
  if (isBoundary(tenure.stated, event) && isBoundary(tenure.open, event)) return undefined;
  return event.type === "seat-vacated" ? vacate(tenure, event) : fill(member, tenure, event);
}

function tenureOf({ seats, tenures }: MemberSeats, role: Seat["role"]): Tenure {
  const known = tenures.get(role);
  if (known !== undefined) return known;
  const open = seats.filter((seat) => seat.role === role);
  const tenure = { stated: open.map((seat) => ({ ...seat })), open };
  tenures.set(role, tenure);
  return tenure;
}

function vacate({ open }: Tenure, { date }: SeatEvent): string | undefined {
  const ending = open.filter((seat) => isHeldBefore(seat, date) && isHeldOn(seat, date));
  if (ending.length === 0 || open.some(({ from }) => from === date)) return expected("holds-the-seat", "Expected a member who holds this seat until that day");
  for (const seat of ending) seat.to = date;
  return undefined;
}

function fill({ seats }: MemberSeats, { open }: Tenure, { date, role }: SeatEvent): string | undefined {
  if (open.some((seat) => isHeldBefore(seat, date) || isHeldOn(seat, date))) return expected("holds-no-such-seat", "Expected a member who does not hold this seat already");
  // A seat that the group itself gives the member later on begins when the group says so.
  const next = open.flatMap(({ from }) => from ?? []).sort()[0];
  const seat: OpenSeat = next === undefined ? { role, from: date } : { role, from: date, to: next };
  seats.push(seat);
  open.push(seat);
  return undefined;
}

/** Is the date one on which somebody with these seats leaves, or takes, what the event says? */
function isBoundary(seats: readonly Seat[], { type, date }: SeatEvent): boolean {
  const before = seats.some((seat) => isHeldBefore(seat, date));
  const on = seats.some((seat) => isHeldOn(seat, date));
  return type === "seat-vacated" ? before && !on : on && !before;
}

/** Is the seat held on the day before the date? */
function isHeldBefore({ from, to }: Seat, date: SeatEvent["date"]): boolean {
  return (from === undefined || from < date) && (to === undefined || date <= to);
}
