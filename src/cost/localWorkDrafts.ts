import { exactly, ratio } from "../money/index.js";
import type { CostTerms, SemesterId } from "../round/index.js";
import { daysBetween, lengthInDays, type Period } from "../time/index.js";
import { isTooFew } from "./attendees.js";
import type { Draft } from "./draft.js";
import { stretchesIn } from "./headCounts.js";
import type { Note } from "./note.js";
import type { Costing } from "./question.js";

/** A time for which hours of local development work are stated, or could be. */
interface Stint {
  readonly semester: SemesterId | null;
  readonly period: Period;
  /** Hours for one who holds a seat all through. */
  readonly hours: number | undefined;
  /** Where in the rates the hours stand. */
  readonly path: string;
}

/**
 * Answers how much local development work (lokalt utviklingsarbeid) there is, by seat. Who holds a seat for a part of the time
 * does that part of the hours, by days.
 *
 * @param asked - The round, the people over time and the rates.
 * @param terms - What the round says of the cost.
 * @param seats - The seats whose people alone count; all where it says none.
 * @returns One draft for each seat, in each semester where hours are stated by semester; after it, what the seat lacks.
 */
export function localWorkDrafts(asked: Costing, terms: CostTerms, seats: readonly string[] = asked.people.seats): readonly Draft[] {
  const { counted, seats: all } = asked.people;
  return stintsOf(asked).flatMap((stint) => {
    const stretches = stretchesIn(counted.stretches, stint.period);
    const lasting = stretches.map(({ from, counts }, index) => ({ counts, days: daysBetween(from, stretches[index + 1]?.from ?? stint.period.to) }));
    return all.flatMap((role, place) => {
      const personDays = lasting.reduce((sum, { counts, days }) => sum + (counts[place] ?? 0) * days, 0);
      return seats.includes(role) ? draftsFor(asked, terms, stint, role, personDays) : [];
    });
  });
}

function stintsOf({ round, rates }: Costing): readonly Stint[] {
  const path = "hours.localDevelopmentWorkPerMember";
  const stated = rates.hours?.["localDevelopmentWorkPerMember"];
  if (typeof stated !== "object") return [{ semester: null, period: round.period, hours: stated, path }];
  return round.semesters.map((semester) => ({ semester: semester.id, period: semester, hours: stated[semester.id], path: `${path}.${semester.id}` }));
}

function draftsFor(asked: Costing, terms: CostTerms, { semester, period, hours, path }: Stint, role: string, personDays: number): readonly Draft[] {
  const price = asked.prices.priceOf(terms, period, role);
  const holders = stretchesIn(asked.people.holders.stretches, period);
  const notes: Note[] = [...(hours === undefined ? [{ code: "hours-missing", missing: path } as const] : []), ...price.notes];
  const quantity = hours === undefined ? null : exactly(hours).mul(ratio(personDays, lengthInDays(period)));
  const draft = { activity: null, semester, role, rate: price.value };
  return [
    ...(personDays === 0 ? [] : [{ quantity, notes, ...draft }]),
    ...(isTooFew(asked, role, holders) ? [{ quantity: null, notes: [{ code: "seat-empty", missing: "people" } as const, ...notes], ...draft }] : []),
  ];
}
