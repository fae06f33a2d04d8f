import { assess, type Finding } from "../assessment/index.js";
import { compositionRules, isHeldOn, lookAtGroup, type Member, type MunicipalGroup, type Seat } from "../group/index.js";
import { expected, type FoundIssue } from "../input/index.js";
import type { Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { isGroupAssessed, type ApplicationTimeline } from "./applicationTimeline.js";
import { isSeatEvent, type MunicipalBehaviour, type SeatEvent } from "./scenarioEvent.js";
import { firstDay, inTimeOrder, type Version, type Versions } from "./versions.js";

export interface GroupOverTime {
  /** What it states itself is known from the start. */
  readonly stated: MunicipalGroup;
  readonly events: readonly SeatEvent[];
  /** With everything that happens to its seats. */
  readonly whole: MunicipalGroup;
  readonly versions: Versions<GroupVersion>;
}

/** While the same people hold its seats. */
export interface GroupVersion extends Version {
  readonly last: CivilDate;
  readonly group: MunicipalGroup;
}

export function groupOverTime(stated: MunicipalGroup, events: readonly SeatEvent[], timeline: ApplicationTimeline | null): GroupOverTime {
  const overTime = { stated, events, whole: withSeatEvents(stated, events).group };
  if (timeline === null) return { ...overTime, versions: [{ from: firstDay, last: firstDay, group: stated }] };
  const bounds = [...new Set(seatBounds(overTime.whole))].filter((date) => isGroupAssessed(timeline, date)).sort();
  const versionFrom = (from: CivilDate, index: number): GroupVersion => ({ from, last: addDays(bounds[index] ?? timeline.assessedUntil, -1), group: groupKnownOn(overTime, from) });
  return { ...overTime, versions: [versionFrom(timeline.submittedOn, 0), ...bounds.map((from, index) => versionFrom(from, index + 1))] };
}

/** With what has happened by then, and nothing of what is to come. */
export function groupKnownOn({ stated, events, whole }: Omit<GroupOverTime, "versions">, date: CivilDate): MunicipalGroup {
  const happened = events.filter((event) => event.date <= date);
  return happened.length === events.length ? whole : withSeatEvents(stated, happened).group;
}

export function seatBounds({ members }: MunicipalGroup): readonly CivilDate[] {
  return members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to])).filter((date) => date !== undefined);
}

/** Nothing where the group is complete: every seat is filled, and in a way that is allowed. */
export function unmetByGroup(round: Round, group: MunicipalGroup, on: CivilDate): readonly Finding[] {
  return assess(compositionRules, lookAtGroup({ round, group, on })).findings.filter(({ outcome }) => outcome === "unmet");
}

interface GroupWithSeatEvents {
  readonly group: MunicipalGroup;
  /** With paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

/** An event that restates a boundary of the group itself changes nothing. Members who are new to the group come last, as they come. */
export function withSeatEvents({ members }: MunicipalGroup, events: readonly MunicipalBehaviour[]): GroupWithSeatEvents {
  const seatsOf = new Map(members.map(({ id, seats }) => [id, seats.map((seat): OpenSeat => ({ ...seat }))]));
  const tenures = new Map<string, Tenure>();
  const refused: FoundIssue[] = [];
  for (const { event, index } of inTimeOrder(events)) {
    if (!isSeatEvent(event)) continue;
    const seats = seatsOf.get(event.member) ?? [];
    const message = applySeatEvent(seats, tenureOf(tenures, seats, event), event);
    if (message !== undefined) refused.push({ path: [index, "member"], message });
    else if (seats.length > 0) seatsOf.set(event.member, seats);
  }
  // Seats of one make are several times faster to read than those that were written in, and a group is read every day.
  return { group: { members: [...seatsOf].map(([id, seats]): Member => ({ id, seats: seats.map((seat) => ({ ...seat })) })) }, refused };
}

type OpenSeat = { -readonly [Key in keyof Seat]: Seat[Key] };

interface Tenure {
  readonly stated: readonly Seat[];
  open: OpenSeat[];
}

function tenureOf(tenures: Map<string, Tenure>, seats: readonly OpenSeat[], { member, role }: SeatEvent): Tenure {
  const key = JSON.stringify([member, role]);
  const known = tenures.get(key);
  if (known !== undefined) return known;
  const open = seats.filter((seat) => seat.role === role);
  const tenure = { stated: open.map((seat) => ({ ...seat })), open };
  tenures.set(key, tenure);
  return tenure;
}

function applySeatEvent(seats: OpenSeat[], tenure: Tenure, event: SeatEvent): string | undefined {
  // What is over before this day says nothing of this day or any later one.
  tenure.open = tenure.open.filter(({ to }) => to === undefined || event.date <= to);
  if (isBoundary(tenure.stated, event) && isBoundary(tenure.open, event)) return undefined;
  return event.type === "seat-vacated" ? vacate(tenure, event) : fill(seats, tenure, event);
}

function vacate({ open }: Tenure, { date }: SeatEvent): string | undefined {
  const ending = open.filter((seat) => isHeldBefore(seat, date) && isHeldOn(seat, date));
  if (ending.length === 0 || open.some(({ from }) => from === date)) return expected("holds-the-seat", "Expected a member who holds this seat until that day");
  for (const seat of ending) seat.to = date;
  return undefined;
}

function fill(seats: OpenSeat[], { open }: Tenure, { date, role }: SeatEvent): string | undefined {
  if (open.some((seat) => isHeldBefore(seat, date) || isHeldOn(seat, date))) return expected("holds-no-such-seat", "Expected a member who does not hold this seat already");
  // A seat that the group itself gives the member later on begins when the group says so.
  const next = open.flatMap(({ from }) => from ?? []).sort()[0];
  const seat: OpenSeat = next === undefined ? { role, from: date } : { role, from: date, to: next };
  seats.push(seat);
  open.push(seat);
  return undefined;
}

function isBoundary(seats: readonly Seat[], { type, date }: SeatEvent): boolean {
  const before = seats.some((seat) => isHeldBefore(seat, date));
  const on = seats.some((seat) => isHeldOn(seat, date));
  return type === "seat-vacated" ? before && !on : on && !before;
}

function isHeldBefore(seat: Seat, date: CivilDate): boolean {
  return isHeldOn(seat, addDays(date, -1));
}
