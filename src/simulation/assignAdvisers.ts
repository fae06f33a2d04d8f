import { sortedBy } from "../input/index.js";
import { isGoneBy } from "./applicationTimeline.js";
import type { Applicant } from "./municipality.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";

export type AdviserOf = ReadonlyMap<Applicant, ScenarioAdviser>;

/**
 * The others are dealt out as advisers may first be in touch, each to whoever then has the fewest municipalities and room for one more, and of
 * several such to the one who stands first in the scenario. Where nobody has room, a municipality has none.
 */
export function assignAdvisers(advisers: readonly ScenarioAdviser[], applicants: readonly Applicant[]): AdviserOf {
  const waiting = applicants.flatMap((applicant) => {
    const place = applicant.timeline?.place ?? null;
    return place === null || isGoneBy(place, place.contactFrom) ? [] : [{ applicant, from: place.contactFrom }];
  });
  const byId = new Map(advisers.map((adviser) => [adviser.id, adviser]));
  const counts = new Map(advisers.map((adviser) => [adviser, 0]));
  const given = new Map<Applicant, ScenarioAdviser>();
  const give = (applicant: Applicant, adviser: ScenarioAdviser | undefined) => {
    if (adviser === undefined) return;
    given.set(applicant, adviser);
    counts.set(adviser, (counts.get(adviser) ?? 0) + 1);
  };
  for (const { applicant } of waiting) give(applicant, byId.get(applicant.stated.adviser ?? ""));
  for (const { applicant } of sortedBy(waiting, ({ from }) => from)) if (!given.has(applicant)) give(applicant, fewest(counts));
  return given;
}

function fewest(counts: ReadonlyMap<ScenarioAdviser, number>): ScenarioAdviser | undefined {
  let best: ScenarioAdviser | undefined;
  let lowest = Infinity;
  for (const [adviser, count] of counts) {
    if (count >= adviser.atMost || count >= lowest) continue;
    best = adviser;
    lowest = count;
  }
  return best;
}
