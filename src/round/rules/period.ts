import { met, rule, ruleForEach, unmet } from "../../assessment/index.js";
import { covers, type CivilDate } from "../../time/index.js";
import { groupCompleteBy } from "../group.js";
import type { KnownEvent, Round, RoundQuestion } from "../round.js";

interface Joint {
  readonly expected: CivilDate;
  readonly received: CivilDate;
  readonly path: readonly (string | number)[];
}

export const semestersTile = rule({
  id: "round.semesters.tile",
  force: "must",
  terms: ({ period, semesters }: Round) => [period, ...semesters],
  assess: ({ round }: RoundQuestion) => {
    const rests = [round.period, ...round.semesters];
    const broken = joints(round).filter((joint) => joint.expected !== joint.received);
    return broken.length === 0 ? [met("semesters-tile", { path: ["semesters"], rests })] : broken.map((joint) => unmet("semesters-do-not-tile", { ...joint, rests }));
  },
  says: { "semesters-do-not-tile": ({ expected, received }) => ({ wanted: { date: expected }, written: { date: received } }) },
});

/** The period itself holds both ends. */
function joints({ period, semesters }: Round): Joint[] {
  const starts = semesters.map((semester, index) => ({
    expected: semesters[index - 1]?.to ?? period.from,
    received: semester.from,
    path: ["semesters", index, "from"],
  }));
  const last = semesters.length - 1;
  const end = { expected: period.to, received: semesters[last]?.to ?? period.from, path: ["semesters", last, "to"] };
  return [...starts, end];
}

export const groupDue = rule({
  id: "round.group.due",
  force: "must",
  terms: ({ group, period }: Round) => [group.completeBy, period],
  assess: ({ round }: RoundQuestion) => {
    const { completeBy } = round.group;
    const path = ["group", "completeBy"];
    if ("gathering" in completeBy && !round.gatherings.some(({ kind }) => kind === completeBy.gathering)) return unmet("no-such-gathering", { path });
    const details = { received: groupCompleteBy(round), path };
    return covers(round.period, details.received) ? met("due-inside-period", details) : unmet("due-outside-period", details);
  },
  says: {
    "due-inside-period": ({ received }) => ({ on: { date: received } }),
    "due-outside-period": ({ received }) => ({ on: { date: received } }),
  },
});

/** An event outside the period puts nobody's seat at risk. */
export const knownEventsInside = ruleForEach({
  id: "round.known-events",
  force: "must",
  each: ({ group }: Round) => group.knownEvents,
  about: ({ id }) => id,
  assess: ({ round: { period } }: RoundQuestion, { date }: KnownEvent, index: number) => {
    const details = { received: date, path: ["group", "knownEvents", index, "date"], terms: [period] };
    return covers(period, date) ? met("inside-period", details) : unmet("outside-period", details);
  },
  says: {
    "inside-period": ({ about, received }) => ({ event: { knownEvent: about }, on: { date: received } }),
    "outside-period": ({ about, received }) => ({ event: { knownEvent: about }, on: { date: received } }),
  },
});
