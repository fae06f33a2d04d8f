import type { CostBasis, CostTerms, Round, SemesterId } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import { daysBetween, epochOf, lengthInDays, type Period } from "../time/index.js";
import { attendeesOf, isTooFew, type Attendees } from "./attendees.js";
import { arisingFrom, isLocalWork } from "./costBasis.js";
import { daysOf, type Costing } from "./costing.js";
import type { Found, FoundRate, LedgerLine, LedgerRate, Note } from "./ledgerLine.js";
import { exactly, ratio, type Exact } from "./money.js";
import { stretchesIn } from "./people.js";

/** What a line says before anybody has asked who pays it. */
export interface Draft {
  /** `null` for what arises at no meeting. */
  readonly activity: Activity | null;
  readonly semester: SemesterId | null;
  readonly role: LedgerLine["role"];
  readonly quantity: Exact | null;
  readonly rate: LedgerRate | null;
  readonly notes: readonly Note[];
}

export function draftsOf(costing: Costing, terms: CostTerms): readonly Draft[] {
  const { basis } = terms;
  if (isLocalWork(basis)) return localWorkDrafts(costing, terms, basis.seats);
  if (basis === "program") return [{ activity: null, semester: null, role: null, ...counted(exactly(1), [], costing.prices(terms, costing.round.period, null)) }];
  if ("fee" in basis) return feeDrafts(costing.round, basis.fee);
  const { unit, kinds, inPersonOnly, seats } = arisingFrom(basis);
  const meetings = costing.activities.filter(({ kind, mode }) => kinds.includes(kind) && (!inPersonOnly || mode === "physical"));
  if (unit === "person-trip") return meetings.flatMap((meeting) => trips(costing, terms, meeting));
  if (unit === "person-hour") return meetings.flatMap((meeting) => hoursOfPeople(costing, terms, meeting, seats));
  return meetings.map((meeting) => at(meeting, null, counted(exactly(1), [], priceAt(costing, terms, meeting, null))));
}

type Counted = Pick<Draft, "quantity" | "rate" | "notes">;

function counted(quantity: Exact | null, notes: readonly Note[], price: FoundRate): Counted {
  return { quantity, rate: price.value, notes: [...notes, ...price.notes] };
}

function at(activity: Activity, role: Draft["role"], count: Counted): Draft {
  return { activity, semester: activity.semester, role, ...count };
}

/** Trips are the same for all: those who go are one line, and those who are lacking another. */
function trips(costing: Costing, terms: CostTerms, meeting: Activity): readonly Draft[] {
  const attendees = attendeesOf(costing, meeting);
  const price = priceAt(costing, terms, meeting, null);
  const going = attendees.filter(({ people }) => people !== null);
  const unknown = attendees.filter(({ people }) => people === null);
  const people = going.reduce((sum, each) => sum + (each.people ?? 0), 0);
  return [
    ...(people === 0 ? [] : [at(meeting, null, counted(exactly(people), [], price))]),
    ...(unknown.length === 0 ? [] : [at(meeting, null, counted(null, unknown.flatMap(({ notes }) => notes), price))]),
  ];
}

function hoursOfPeople(costing: Costing, terms: CostTerms, meeting: Activity, seats: readonly string[] | undefined): readonly Draft[] {
  const hours = hoursAt(costing, meeting);
  const attendees = attendeesOf(costing, meeting);
  const counting = seats === undefined ? attendees : attendees.flatMap((each) => among(seats, each));
  return counting.map(({ role, people, notes, seats: possible }) => {
    const quantity = people === null || hours.value === null ? null : hours.value.mul(people);
    const price = role === "companion" ? companionPrice(costing, terms, meeting, possible) : priceAt(costing, terms, meeting, role);
    return at(meeting, role, counted(quantity, [...notes, ...hours.notes], price));
  });
}

/** Of a cost of some seats alone, those who hold one of them; whether the one who comes along does may be open. */
function among(seats: readonly string[], attendees: Attendees): readonly Attendees[] {
  if (!attendees.seats.some((seat) => seats.includes(seat))) return [];
  const isOpen = !attendees.seats.every((seat) => seats.includes(seat));
  return [isOpen && attendees.people !== null ? { ...attendees, people: null, notes: [companionUnknown] } : attendees];
}

const companionUnknown: Note = { code: "companion-unknown", missing: "companion" };
const companionRateUnknown: Note = { code: "companion-unknown", missing: "hourly.companion" };

/** What the caller says of just that one, or what it is for all of the possible seats. */
function companionPrice(costing: Costing, terms: CostTerms, meeting: Activity, seats: readonly string[]): FoundRate {
  if (costing.rates.hourly?.companion !== undefined) return priceAt(costing, terms, meeting, "companion");
  const prices = seats.map((seat) => priceAt(costing, terms, meeting, seat));
  const notes = [...new Set(prices.flatMap((price) => price.notes))];
  const [first, ...others] = prices.map(({ value }) => value);
  if (first === null || first === undefined || others.includes(null)) return { value: null, notes };
  const isOne = others.every((other) => other?.amount === first.amount);
  const reused = others.find((other) => other?.reused === true);
  return isOne ? { value: reused ?? first, notes } : { value: null, notes: [companionRateUnknown] };
}

function priceAt({ prices, round }: Costing, terms: CostTerms, meeting: Activity, role: LedgerLine["role"]): FoundRate {
  return prices(terms, daysOf(round, meeting), role);
}

const anHour = 3_600_000;

/** The clock of the call or of an agreement comes first; hours that the caller states are for meetings that have none. */
function hoursAt({ rates }: Costing, { kind, startsAt, endsAt }: Activity): Found<Exact> {
  if (startsAt !== null && endsAt !== null) return { value: ratio(epochOf(endsAt) - epochOf(startsAt), anHour), notes: [] };
  const stated = rates.hours?.[kind];
  return typeof stated === "number" ? { value: exactly(stated), notes: [] } : { value: null, notes: [{ code: "hours-missing", missing: `hours.${kind}` }] };
}

type Fee = Extract<CostBasis, { readonly fee: unknown }>["fee"];

function feeDrafts({ semesters }: Round, { amount, per }: Fee): readonly Draft[] {
  const times = per === "semester" ? semesters.map(({ id }) => id) : [null];
  const rate = { amount, validFrom: null, reused: false };
  return times.map((semester) => ({ activity: null, semester, role: null, quantity: exactly(1), rate, notes: [] }));
}

interface PeriodOfWork {
  readonly semester: SemesterId | null;
  readonly period: Period;
  /** For one who holds a seat all through. */
  readonly hours: number | undefined;
  /** Where in the rates the hours stand. */
  readonly path: string;
}

/** Who holds a seat for a part of the time does that part of the local development work (lokalt utviklingsarbeid), by days. */
function localWorkDrafts(costing: Costing, terms: CostTerms, seats: readonly string[] = costing.people.seats): readonly Draft[] {
  const { counted, seats: all } = costing.people;
  return periodsOfWork(costing).flatMap((work) => {
    const stretches = stretchesIn(counted.stretches, work.period);
    const lasting = stretches.map(({ from, counts }, index) => ({ counts, days: daysBetween(from, stretches[index + 1]?.from ?? work.period.to) }));
    return all.flatMap((role, place) => {
      const personDays = lasting.reduce((sum, { counts, days }) => sum + (counts[place] ?? 0) * days, 0);
      return seats.includes(role) ? draftsFor(costing, terms, work, role, personDays) : [];
    });
  });
}

function periodsOfWork({ round, rates }: Costing): readonly PeriodOfWork[] {
  const path = "hours.localDevelopmentWorkPerMember";
  const stated = rates.hours?.["localDevelopmentWorkPerMember"];
  if (typeof stated !== "object") return [{ semester: null, period: round.period, hours: stated, path }];
  return round.semesters.map((semester) => ({ semester: semester.id, period: semester, hours: stated[semester.id], path: `${path}.${semester.id}` }));
}

function draftsFor(costing: Costing, terms: CostTerms, { semester, period, hours, path }: PeriodOfWork, role: string, personDays: number): readonly Draft[] {
  const price = costing.prices(terms, period, role);
  const holders = stretchesIn(costing.people.holders.stretches, period);
  const notes: Note[] = [...(hours === undefined ? [{ code: "hours-missing", missing: path } as const] : []), ...price.notes];
  const quantity = hours === undefined ? null : exactly(hours).mul(ratio(personDays, lengthInDays(period)));
  const draft = { activity: null, semester, role, rate: price.value };
  return [
    ...(personDays === 0 ? [] : [{ quantity, notes, ...draft }]),
    ...(isTooFew(costing, role, holders) ? [{ quantity: null, notes: [{ code: "seat-empty", missing: "people" } as const, ...notes], ...draft }] : []),
  ];
}
