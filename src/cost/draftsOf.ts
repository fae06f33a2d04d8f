import { exactly, ratio, type Exact } from "../money/index.js";
import type { CostItem, SeatRole } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import { epochOf } from "../time/index.js";
import { attendeesOf, type Attendees } from "./attendees.js";
import { costBases } from "./costBases.js";
import { daysOf } from "./daysOf.js";
import type { Draft } from "./draft.js";
import type { LedgerLine } from "./ledgerLine.js";
import { localWorkDrafts } from "./localWorkDrafts.js";
import type { Found, FoundRate, Note } from "./note.js";
import type { Costing } from "./question.js";

/**
 * Answers how often a cost arises, at what price, and what nobody knows of that.
 *
 * @param asked - The round, the people over time, the meetings and the prices.
 * @param item - The cost.
 * @returns One draft for each line.
 */
export function draftsOf(asked: Costing, item: CostItem): readonly Draft[] {
  const { unit, activities: kinds, inPersonOnly } = costBases[item];
  if (item === "working-time.local-development") return localWorkDrafts(asked);
  if (unit === "program") return [{ activity: null, semester: null, role: null, ...counted(exactly(1), [], asked.prices.priceOf(item, asked.round.period, null)) }];
  const meetings = asked.activities.filter(({ kind, mode }) => kinds.includes(kind) && (!inPersonOnly || mode === "physical"));
  if (unit === "person-trip") return meetings.flatMap((meeting) => trips(asked, item, meeting));
  if (unit === "person-hour") return meetings.flatMap((meeting) => hoursOfPeople(asked, item, meeting));
  return meetings.map((meeting) => at(meeting, null, counted(exactly(1), [], priceAt(asked, item, meeting, null))));
}

type Counted = Pick<Draft, "quantity" | "rate" | "notes">;

function counted(quantity: Exact | null, notes: readonly Note[], price: FoundRate): Counted {
  return { quantity, rate: price.value, notes: [...notes, ...price.notes] };
}

function at(activity: Activity, role: Draft["role"], count: Counted): Draft {
  return { activity, semester: activity.semester, role, ...count };
}

/** Trips are the same for all: those who go are one line, and those who are lacking another. */
function trips(asked: Costing, item: CostItem, meeting: Activity): readonly Draft[] {
  const attendees = attendeesOf(asked, meeting);
  const price = priceAt(asked, item, meeting, null);
  const going = attendees.filter(({ people }) => people !== null);
  const unknown = attendees.filter(({ people }) => people === null);
  const people = going.reduce((sum, each) => sum + (each.people ?? 0), 0);
  return [
    ...(people === 0 ? [] : [at(meeting, null, counted(exactly(people), [], price))]),
    ...(unknown.length === 0 ? [] : [at(meeting, null, counted(null, unknown.flatMap(({ notes }) => notes), price))]),
  ];
}

function hoursOfPeople(asked: Costing, item: CostItem, meeting: Activity): readonly Draft[] {
  const hours = hoursAt(asked, meeting);
  const attendees = attendeesOf(asked, meeting);
  const counting = item === "substitute-teachers" ? attendees.flatMap(teachersAmong) : attendees;
  return counting.map(({ role, people, notes, seats }) => {
    const quantity = people === null || hours.value === null ? null : hours.value.mul(people);
    const price = role === "companion" ? companionPrice(asked, item, meeting, seats) : priceAt(asked, item, meeting, role);
    return at(meeting, role, counted(quantity, [...notes, ...hours.notes], price));
  });
}

/** A substitute stands in for a resource teacher (ressurslærer); whether the one who comes along is one may be open. */
function teachersAmong(attendees: Attendees): readonly Attendees[] {
  if (!attendees.seats.includes("resource-teacher")) return [];
  const isOpen = attendees.seats.length > 1;
  return [isOpen && attendees.people !== null ? { ...attendees, people: null, notes: [companionUnknown] } : attendees];
}

const companionUnknown: Note = { code: "companion-unknown", missing: "companion" };
const companionRateUnknown: Note = { code: "companion-unknown", missing: "hourly.companion" };

/** What an hour of somebody costs of whom only the possible seats are known: what the caller says of just that one, or what it is for all of them. */
function companionPrice(asked: Costing, item: CostItem, meeting: Activity, seats: readonly SeatRole[]): FoundRate {
  if (asked.rates.hourly?.companion !== undefined) return priceAt(asked, item, meeting, "companion");
  const prices = seats.map((seat) => priceAt(asked, item, meeting, seat));
  const notes = [...new Set(prices.flatMap((price) => price.notes))];
  const [first, ...others] = prices.map(({ value }) => value);
  if (first === null || first === undefined || others.includes(null)) return { value: null, notes };
  const isOne = others.every((other) => other?.amount === first.amount);
  const reused = others.find((other) => other?.reused === true);
  return isOne ? { value: reused ?? first, notes } : { value: null, notes: [companionRateUnknown] };
}

function priceAt({ prices, round }: Costing, item: CostItem, meeting: Activity, role: LedgerLine["role"]): FoundRate {
  return prices.priceOf(item, daysOf(round, meeting), role);
}

const anHour = 3_600_000;

/** The clock of the call or of an agreement comes first; hours that the caller states are for meetings that have none. */
function hoursAt({ rates }: Costing, { kind, startsAt, endsAt }: Activity): Found<Exact> {
  if (startsAt !== null && endsAt !== null) return { value: ratio(epochOf(endsAt) - epochOf(startsAt), anHour), notes: [] };
  const stated = rates.hours?.[kind];
  return stated === undefined ? { value: null, notes: [{ code: "hours-missing", missing: `hours.${kind}` }] } : { value: exactly(stated), notes: [] };
}
