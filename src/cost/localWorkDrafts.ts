import { exactly, ratio } from "../money/index.js";
import { groupCompleteBy, type SeatRole, type SemesterId } from "../round/index.js";
import { daysBetween, lengthInDays, type Period } from "../time/index.js";
import { isTooFew } from "./attendees.js";
import type { Draft } from "./draft.js";
import { stretchesIn, type Stretch } from "./headCounts.js";
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

interface LastingStretch extends Stretch {
  readonly days: number;
}

/**
 * Answers how much local development work (lokalt utviklingsarbeid) there is, by seat. Who holds a seat for a part of the time
 * does that part of the hours, by days.
 *
 * @param asked - The round, the people over time and the rates.
 * @returns One draft for each seat, in each semester where hours are stated by semester; after it, what the seat lacks.
 */
export function localWorkDrafts(asked: Costing): readonly Draft[] {
  return stintsOf(asked).flatMap((stint) => {
    const stretches = stretchesIn(asked.counts, stint.period);
    const lasting = stretches.map(({ from, count }, index) => ({ from, count, days: daysBetween(from, stretches[index + 1]?.from ?? stint.period.to) }));
    return asked.order.flatMap((role) => draftsFor(asked, stint, role, lasting));
  });
}

function stintsOf({ round, rates }: Costing): readonly Stint[] {
  const path = "hours.localDevelopmentWorkPerMember";
  const stated = rates.hours?.localDevelopmentWorkPerMember;
  if (typeof stated !== "object") return [{ semester: null, period: round.period, hours: stated, path }];
  return round.semesters.map((semester) => ({ semester: semester.id, period: semester, hours: stated[semester.id], path: `${path}.${semester.id}` }));
}

function draftsFor(asked: Costing, stint: Stint, role: SeatRole, stretches: readonly LastingStretch[]): readonly Draft[] {
  const { semester, period, hours, path } = stint;
  const personDays = stretches.reduce((sum, { count, days }) => sum + count.people[role] * days, 0);
  const start = groupCompleteBy(asked.round);
  // Until then nobody has to hold a seat (D8).
  const complete = stretches.filter(({ from }) => from >= start).map(({ count }) => count);
  const price = asked.prices.priceOf("working-time.local-development", period, role);
  const notes: Note[] = [...(hours === undefined ? [{ code: "hours-missing", missing: path } as const] : []), ...price.notes];
  const quantity = hours === undefined ? null : exactly(hours).mul(ratio(personDays, lengthInDays(period)));
  const draft = { activity: null, semester, role, rate: price.value };
  return [
    ...(personDays === 0 ? [] : [{ quantity, notes, ...draft }]),
    ...(isTooFew(asked.round, role, complete) ? [{ quantity: null, notes: [{ code: "seat-empty", missing: "people" } as const, ...notes], ...draft }] : []),
  ];
}
