import { expected, type FoundIssue } from "../input/index.js";
import { readRound, type Gathering, type Round } from "../round/index.js";
import { gatheringActivityId } from "../schedule/index.js";
import { addDays, covers, weekdayOf, type CivilDate } from "../time/index.js";
import type { RoundBehaviour } from "./scenarioEvent.js";
import { firstDay, inTimeOrder, type Version, type Versions } from "./versions.js";

export interface RoundVersion extends Version {
  readonly round: Round;
}

interface RoundWithEvents {
  readonly versions: Versions<RoundVersion>;
  /** With paths from the list of events. */
  readonly refused: readonly FoundIssue[];
}

export function roundOverTime(stated: Round, events: readonly RoundBehaviour[]): RoundWithEvents {
  const gatherings = new Map(stated.gatherings.map((gathering) => [gatheringActivityId(stated, gathering), gathering]));
  const known = new Map<CivilDate, Round["gatherings"]>();
  const refused: FoundIssue[] = [];
  for (const { event, index } of inTimeOrder(events)) {
    const gathering = gatherings.get(event.activity);
    const issue = gathering === undefined ? unknownGathering : whyNot(stated, gathering, event);
    if (issue !== undefined) refused.push({ ...issue, path: [index, ...issue.path] });
    else if (gathering !== undefined) {
      gatherings.set(event.activity, { ...gathering, date: event.to, weekday: weekdayOf(event.to) });
      known.set(event.date, [...gatherings.values()]);
    }
  }
  const later = [...known].map(([from, held]) => ({ from, round: readRound({ ...stated, gatherings: held }) }));
  return { versions: [{ from: firstDay, round: stated }, ...later], refused };
}

const unknownGathering: FoundIssue = { path: ["activity"], message: expected("gathering", "Expected the id of a gathering of the round") };

function whyNot({ period }: Round, { date: heldOn, days }: Gathering, { date, to }: RoundBehaviour): FoundIssue | undefined {
  if (heldOn < date) return { path: ["date"], message: expected("not-held-yet", "Expected a day on which the gathering has not been held yet") };
  if (to <= heldOn) return { path: ["to"], message: expected("postponed-to-later", "Expected a date after the one that the gathering is postponed from") };
  const isInside = covers(period, to) && covers(period, addDays(to, days - 1));
  return isInside ? undefined : { path: ["to"], message: expected("gathering-in-period", "Expected a date from which the whole gathering is in the programme period") };
}
