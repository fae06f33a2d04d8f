import { freezeDeep } from "../../input/index.js";
import type { CivilDate } from "../../time/index.js";
import { nothing, type Tracker } from "../tracker.js";
import { laterOf, lastDayIn } from "../applicationCourse.js";
import type { SimulatedEvent } from "../event.js";
import { datedMeetings } from "../meetingsOverTime.js";
import { participationOn } from "../participationOn.js";
import type { Plan } from "../plan.js";

/**
 * Who has taken part in what, from the first day of the program period. After a withdrawal it stands as it was last seen.
 *
 * Looked at where the scenario gives records: where nobody records anything, all that could be told of each day is that.
 * Between the days on which it can change, it stands as it was on the last of them.
 */
export const participation: Tracker = {
  daysOfChange: daysLooked,
  findingsAt: (plan, date) => {
    const on = lastOf(daysLooked(plan), plan.course?.inProgram ? lastDayIn(plan.course.inProgram, date) : date);
    if (on === undefined) return nothing;
    // That all records agree is told in the report: day by day, it would be told with every record.
    const findings = participationOn(plan, on).findings.filter(({ code }) => code !== "records-agree");
    freezeDeep<unknown>(findings);
    return findings;
  },
  isBroughtBy: ({ type }, { rule }) => bringingAll.has(type) || (brings.get(rule)?.has(type) ?? false),
};

type EventType = SimulatedEvent["type"];

/** What brings everything into view. */
const bringingAll: ReadonlySet<EventType> = new Set(["program-starts", "adviser-contact-starts", "reply"]);

const moved = ["gathering-postponed", "guidance-moved", "guidance-planned"] as const;
const held = ["gathering", "guidance-meeting", "attendance", ...moved] as const;

/** What else brings a change in what a rule finds. */
const brings: ReadonlyMap<string, ReadonlySet<EventType>> = new Map<string, ReadonlySet<EventType>>([
  ["participation.attendance", new Set([...held, "semester-starts"])],
  ["participation.companion", new Set(held)],
  ["participation.mode", new Set([...held, "guidance-digital"])],
  ["participation.guidance-held", new Set([...held, "semester-starts"])],
  ["participation.local-work", new Set([...moved, "local-work", "interim-work-ends"])],
  ["participation.experience", new Set(["experience-shared"])],
  ["participation.records", new Set([...held, "local-work", "experience-shared", "seat-vacated", "seat-filled"])],
]);

function daysLooked({ stated, course, round, group, meetings, records }: Plan): readonly CivilDate[] {
  const inProgram = course?.inProgram ?? null;
  const { period, semesters } = round[0].round;
  if (inProgram === null || stated.records.length === 0) return [];
  const first = laterOf(period.from, inProgram.contactFrom);
  const known = [...datedMeetings(meetings).map(({ date }) => date), ...meetings.map(({ from }) => from), ...records.map(({ knownOn }) => knownOn)];
  const seated = group.events.map(({ date }) => date);
  return [first, ...known, ...seated, ...semesters.map(({ from }) => from), period.to].filter((date) => first <= date && (inProgram.until === null || date < inProgram.until));
}

function lastOf(days: readonly CivilDate[], date: CivilDate): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const day of days) if (day <= date && (last === undefined || day > last)) last = day;
  return last;
}
