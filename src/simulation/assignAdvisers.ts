import { sortedBy } from "../input/index.js";
import type { CivilDate } from "../time/index.js";
import type { Applicant } from "./applicant.js";
import type { ProgramPlace } from "./applicationTimeline.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";

/** Which adviser a municipality has; nobody where it has none. */
export type AdviserOf = ReadonlyMap<Applicant, ScenarioAdviser>;

interface Waiting {
  readonly applicant: Applicant;
  readonly from: CivilDate;
}

/**
 * Gives every municipality in the programme its adviser (veileder).
 *
 * @remarks Those that state one have it. The others are dealt out as their advisers may first be in touch, each to whoever
 * then has the fewest municipalities and room for one more, and of several such to the one who stands first in the scenario.
 * Where nobody has room, a municipality has none.
 */
export function assignAdvisers(advisers: readonly ScenarioAdviser[], applicants: readonly Applicant[]): AdviserOf {
  const waiting = applicants.flatMap((applicant) => waitingFrom(applicant));
  const byId = new Map(advisers.map((adviser) => [adviser.id, adviser]));
  const given = new Map<Applicant, ScenarioAdviser>();
  const counts = new Map(advisers.map((adviser) => [adviser, 0]));
  const give = (applicant: Applicant, adviser: ScenarioAdviser | undefined) => {
    if (adviser === undefined) return;
    given.set(applicant, adviser);
    counts.set(adviser, (counts.get(adviser) ?? 0) + 1);
  };
  for (const { applicant } of waiting) give(applicant, byId.get(applicant.stated.adviser ?? ""));
  for (const { applicant } of sortedBy(waiting, ({ from }) => from)) if (!given.has(applicant)) give(applicant, fewest(advisers, counts));
  return given;
}

function waitingFrom(applicant: Applicant): readonly Waiting[] {
  const place = applicant.timeline?.place ?? null;
  return place === null || isGoneBy(place, place.contactFrom) ? [] : [{ applicant, from: place.contactFrom }];
}

/** Has a municipality withdrawn by a day? */
export function isGoneBy({ until }: ProgramPlace, date: CivilDate): boolean {
  return until !== null && until <= date;
}

function fewest(advisers: readonly ScenarioAdviser[], counts: ReadonlyMap<ScenarioAdviser, number>): ScenarioAdviser | undefined {
  const countOf = (adviser: ScenarioAdviser) => counts.get(adviser) ?? 0;
  let best: ScenarioAdviser | undefined;
  for (const adviser of advisers) {
    if (countOf(adviser) < adviser.atMost && (best === undefined || countOf(adviser) < countOf(best))) best = adviser;
  }
  return best;
}
