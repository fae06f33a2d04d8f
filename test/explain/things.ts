import { datedItems, keyDates, lifeCycleStateSchema, round2026, transition, type CivilDate, type GroupRepair, type LifeCycleRefusal, type Round, type Sayable } from "../../src/index.js";
import { rejectedSlotSchema, type RejectedSlot } from "../../src/planning/index.js";
import { hasText } from "../../src/language/message.js";
import { languages } from "../../src/language/index.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle.js";
import { lifeCycleOf, wayTo } from "../application/lifeCycles.js";
import { everyQuestion, membersOnly } from "../application/openQuestions.js";
import { roundWith } from "../group/rounds.js";
import { allSortsOfIssues } from "../input/allSortsOfIssues.js";
import { allSortsOfEvents } from "../simulation/allSorts.js";
import { foundToSay } from "./findings.js";

/** Something that can be said, and the round that it is about. */
export interface ThingOfRound {
  readonly round: Round;
  readonly thing: Sayable;
}

const of2026 = (things: readonly Sayable[]) => things.map((thing): ThingOfRound => ({ round: round2026, thing }));

const on = "2026-08-26";
const times = [{ from: on }, { from: on, to: "2027-01-01" }] as const;
const several = (people: number) => Array.from({ length: people }, (_, index) => `m${String(index)}`);
const seatsHeld = [["owner-administrative"], ["owner-administrative", "resource-teacher"]] as const;

/** One change of each kind, of one person and of several, without and with an end. */
const repairs: readonly GroupRepair[] = [1, 2].flatMap((people) => [
  ...times.map((time): GroupRepair => ({ changes: [{ change: "add-person", role: "principal", people, ...time }] })),
  ...times.flatMap((time) => seatsHeld.map((holds): GroupRepair => ({ changes: several(people).map((member) => ({ change: "hold-seat", member, holds, role: "principal", ...time })) }))),
  { changes: several(people).map((member) => ({ change: "extend-seat", member, role: "principal", to: on })) },
  { changes: several(people).map((member) => ({ change: "leave-seat", member, role: "principal", on })) },
]);

const states = lifeCycleStateSchema.options.map((state) => lifeCycleOf(wayTo[state]));

const refusals: readonly LifeCycleRefusal[] = states
  .flatMap((lifeCycle) => lifeCycleEventTypeSchema.options.flatMap((type) => (["2028-01-01", "2026-01-01"] as const).map((date) => transition(lifeCycle, { type, date }))))
  .flatMap((step) => (step.outcome === "refused" ? [step.refusal] : []));

const days: readonly CivilDate[] = ["2026-03-01", "2026-04-01", "2026-04-30", "2026-05-15", "2026-08-26", "2027-12-31", "2028-01-01", "2028-03-01"];
const late = ["submitted", "accepted", "adviser-assigned", "contacted", "started", "completed"].map((type, index) => ({ type, date: ["2026-04-20", "2026-05-20", "2026-06-20", "2026-07-20", "2026-09-20", "2028-02-01"][index] ?? "" }));
const gone = [{ type: "submitted", date: "2026-04-10" }, { type: "withdrawn", date: "2026-04-20" }];
const dated = [...states, ...[late, gone].map((events) => lifeCycleOf(events as never))].flatMap((lifeCycle) => days.flatMap((day) => keyDates(round2026, lifeCycle, { on: day })));

/** A round that states times of day, and takes everything on one day or on several. */
const timed = roundWith(({ application }) => {
  application.portal.time = "08:00";
  application.deadline.time = "15:00";
  application.adviserContact = { ...application.adviserContact, from: "2026-05-04", to: "2026-05-05", provisions: ["spring/4"] };
});

const reasons = rejectedSlotSchema.shape.reason.options;
const slot = { semester: "autumn-2026", date: "2026-10-24", start: "12:00", end: "15:00", gathering: null, meeting: null, wish: null } as const;
const rejected: readonly RejectedSlot[] = [
  ...reasons.map((reason): RejectedSlot => ({ ...slot, reason })),
  { ...slot, reason: "meeting-day", gathering: "kick-off" },
  { ...slot, reason: "overlaps-gathering", gathering: "kick-off" },
  { ...slot, reason: "too-close", meeting: "2026-10-20" },
];

const oneOfEachCode = [...new Map(foundToSay.map((each) => [`${each.finding.rule} ${each.finding.code}`, each])).values()];

/** Of findings that carry several reasons or contributions, one with each of them. */
const withEach = oneOfEachCode.flatMap(({ round, finding }): ThingOfRound[] => {
  if (finding.code === "agreed-despite") {
    const against = reasons.filter((reason) => hasText(languages.nb, `slot/against/${reason}`)).map((reason) => ({ reason, gathering: reason === "meeting-day" || reason === "overlaps-gathering" ? "kick-off" : null, meeting: null }));
    return [{ round, thing: { ...finding, received: { ...(finding.received as object), against } } }];
  }
  if (finding.code !== "organiser-pays-rest") return [];
  const shares = [1, 3].map((denominator) => ({ numerator: 1, denominator }));
  const caps = [null, { amount: 100_000, per: "semester" }, { amount: 250_000, per: "period" }];
  const contributions = shares.flatMap((share) => caps.map((cap) => ({ payer: "municipality", share, cap, semesters: cap === null ? ["autumn-2026"] : [] })));
  return [{ round, thing: { ...finding, received: { ...(finding.received as object), contributions } } }];
});

/** A simulation holds a group against a day that is still to come, which is assumed. */
const ahead = oneOfEachCode.flatMap(({ round, finding }): ThingOfRound[] =>
  finding.rule.startsWith("group.") && finding.rule !== "group.known-event" ? [{ round, thing: { ...finding, assumptions: [...finding.assumptions, "D8"] } }] : [],
);

/** Everything that the library can say, in every case of it. */
export const things: readonly ThingOfRound[] = [
  ...foundToSay.map(({ round, finding }): ThingOfRound => ({ round, thing: finding })),
  ...everyQuestion.map((thing): ThingOfRound => ({ round: membersOnly, thing })),
  ...of2026(repairs),
  ...of2026(refusals),
  ...of2026(dated),
  ...[round2026, timed].flatMap((round) => datedItems(round).map((thing): ThingOfRound => ({ round, thing }))),
  ...of2026(rejected),
  ...withEach,
  ...ahead,
  ...of2026(allSortsOfIssues),
  ...allSortsOfEvents,
];
