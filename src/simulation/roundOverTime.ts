import { expected, type FoundIssue } from "../input/index.js";
import { readRound, type Gathering, type Round } from "../round/index.js";
import { gatheringActivityId } from "../schedule/index.js";
import { addDays, covers, weekdayOf, type CivilDate } from "../time/index.js";
import type { RoundBehaviour } from "./behaviour.js";
import { firstDay, inTimeOrder, type Version, type Versions } from "./versions.js";

/** A round as it is known from a day on. */
export interface RoundVersion extends Version {
  readonly round: Round;
}

/** A round and what becomes of it. */
interface RoundWithEvents {
  readonly versions: Versions<RoundVersion>;
  /** What cannot become of it, with paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

/** Writes what happens to everybody into a round. */
export function roundOverTime(stated: Round, events: readonly RoundBehaviour[]): RoundWithEvents {
  const gatherings = new Map(stated.gatherings.map((gathering) => [gatheringActivityId(stated, gathering), gathering]));
  const states = new Map<CivilDate, Round["gatherings"]>();
  const refused = inTimeOrder(events).flatMap(({ event, index }) => {
    const gathering = gatherings.get(event.activity);
    const issue = gathering === undefined ? unknownGathering : whyNot(stated, gathering, event);
    if (gathering === undefined || issue !== undefined) return issue === undefined ? [] : [{ ...issue, path: [index, ...issue.path] }];
    gatherings.set(event.activity, { ...gathering, date: event.to, weekday: weekdayOf(event.to) });
    states.set(event.date, [...gatherings.values()]);
    return [];
  });
  const later = [...states].map(([from, known]) => ({ from, round: readRound({ ...stated, gatherings: known }) }));
  return { versions: [{ from: firstDay, round: stated }, ...later], refused };
}

const unknownGathering: FoundIssue = { path: ["activity"], message: expected("gathering", "Expected the id of a gathering of the round") };

function whyNot({ period }: Round, { date: heldOn, days }: Gathering, { date, to }: RoundBehaviour): FoundIssue | undefined {
  if (heldOn < date) return { path: ["date"], message: expected("not-held-yet", "Expected a day on which the gathering has not been held yet") };
  if (to <= heldOn) return { path: ["to"], message: expected("postponed-to-later", "Expected a date after the one that the gathering is postponed from") };
  const isInside = covers(period, to) && covers(period, addDays(to, days - 1));
  return isInside ? undefined : { path: ["to"], message: expected("gathering-in-period", "Expected a date from which the whole gathering is in the programme period") };
}
