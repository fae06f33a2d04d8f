import { expected, InvalidInputError } from "../input/index.js";
import type { DatedSchedule } from "./datedActivities.js";

/** What is said of single activities, by their ids. */
interface Named {
  readonly links: readonly { readonly activity: string }[];
  readonly tentative?: readonly string[];
}

/**
 * Makes sure that what is said of single activities is said of ones that the schedule has, and once: a link that nobody
 * would see is a mistake.
 */
export function requireActivities({ ids }: DatedSchedule, { links, tentative = [] }: Named): void {
  const issues = [
    ...problemsWith(ids, links.map(({ activity }) => activity)).map(({ index, message }) => ({ path: ["links", index, "activity"], message })),
    ...problemsWith(ids, tentative).map(({ index, message }) => ({ path: ["tentative", index], message })),
  ];
  if (issues.length > 0) throw new InvalidInputError("calendar options", issues);
}

function problemsWith(ids: ReadonlySet<string>, given: readonly string[]) {
  const seen = new Set<string>();
  return given.flatMap((id, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!ids.has(id)) return [{ index, message: expected("activity", "Expected the id of an activity in the schedule") }];
    return isRepeated ? [{ index, message: expected("once", "Expected an id that is given once") }] : [];
  });
}
