import { freezeDeep } from "../../input/index.js";
import type { CivilDate } from "../../time/index.js";
import { nothing, type Aspect } from "../aspect.js";
import { laterOf, lastDayIn } from "../course.js";
import type { SimulatedEvent } from "../event.js";
import { participationOn } from "../participationOn.js";
import type { Plan } from "../plan.js";

/**
 * Who has taken part in what, from the first day of the program period. After a withdrawal it stands as it was last seen.
 *
 * Looked at where the scenario gives records: where nobody records anything, all that could be told of each day is that.
 * Between the days on which it can change, it stands as it was on the last of them.
 */
export const participation: Aspect = {
  daysOfChange: daysLooked,
  findingsAt: (plan, date) => {
    const on = lastOf(daysLooked(plan), plan.course?.inProgram ? lastDayIn(plan.course.inProgram, date) : date);
    if (on === undefined) return nothing;
    // That all records agree is told in the report: day by day, it would be told with every record.
    const findings = participationOn(plan, on).findings.filter(({ code }) => code !== "records-agree");
    freezeDeep<unknown>(findings);
    return findings;
  },
  isBroughtBy: ({ type }, rule) => always.has(type) || (brings.get(rule)?.has(type) ?? false),
};

type EventType = SimulatedEvent["type"];

/** What brings everything into view, or moves what is looked at. */
const always: ReadonlySet<EventType> = new Set(["program-starts", "gathering-postponed", "guidance-digital", "guidance-moved", "guidance-planned"]);

const meetingsHeld = ["gathering", "guidance-meeting", "attendance"] as const;

/** What else brings a change in what a rule finds. */
const brings: ReadonlyMap<string, ReadonlySet<EventType>> = new Map<string, ReadonlySet<EventType>>([
  ["participation.attendance", new Set([...meetingsHeld, "semester-starts"])],
  ["participation.companion", new Set(meetingsHeld)],
  ["participation.mode", new Set(meetingsHeld)],
  ["participation.guidance-held", new Set([...meetingsHeld, "semester-starts"])],
  ["participation.local-work", new Set(["local-work", "interim-work-ends"])],
  ["participation.experience", new Set(["experience-shared"])],
  ["participation.records", new Set([...meetingsHeld, "local-work", "experience-shared"])],
]);

function daysLooked({ stated, course, round, meetings, attendance, records }: Plan): readonly CivilDate[] {
  const inProgram = course?.inProgram ?? null;
  const { period, semesters } = round[0].round;
  if (inProgram === null || stated.records.length === 0) return [];
  const first = laterOf(period.from, inProgram.contactFrom);
  const held = [...attendance.map(({ activity }) => activity.date), ...meetings.map(({ from }) => from), ...records.map(({ knownOn }) => knownOn)];
  return [first, ...held, ...semesters.map(({ from }) => from), period.to].filter((date) => first <= date && (inProgram.until === null || date < inProgram.until));
}

function lastOf(days: readonly CivilDate[], date: CivilDate): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const day of days) if (day <= date && (last === undefined || day > last)) last = day;
  return last;
}
