import { nothing, type Tracker } from "../tracker.js";
import { lastDayIn } from "../applicationCourse.js";
import type { SimulatedEvent } from "../event.js";
import { versionOn } from "../versions.js";

/** What brings everything into view, or moves what is looked at. */
const bringingAll: ReadonlySet<SimulatedEvent["type"]> = new Set(["adviser-contact-starts", "reply", "guidance-planned", "guidance-moved"]);

/** What else brings a change in what a rule finds. */
const brings: ReadonlyMap<string, SimulatedEvent["type"]> = new Map([
  ["schedule.guidance.mode", "guidance-digital"],
  ["schedule.guidance.after-start", "gathering-postponed"],
  ["schedule.guidance.apart", "gathering-postponed"],
]);

/** Only the gathering that starts the program moves what has to come after it. */
function isAbout(event: SimulatedEvent, about: string): boolean {
  return event.type === "gathering-postponed" && event.activity.kind === about;
}

/** What the rules say of the meetings, from the day on which the adviser may first be in touch. After a withdrawal it stands as it was last seen. */
export const meetings: Tracker = {
  daysOfChange: ({ course, meetings: versions }) => {
    const inProgram = course?.inProgram ?? null;
    if (inProgram === null) return [];
    const { contactFrom, until } = inProgram;
    return [contactFrom, ...versions.map(({ from }) => from)].filter((date) => contactFrom <= date && (until === null || date < until));
  },
  findingsAt: ({ course, meetings: versions }, date) => {
    const inProgram = course?.inProgram ?? null;
    if (inProgram === null) return nothing;
    const seen = lastDayIn(inProgram, date);
    return seen < inProgram.contactFrom ? nothing : versionOn(versions, seen).findings;
  },
  isBroughtBy: (event, { rule, about }) => bringingAll.has(event.type) || (brings.get(rule) === event.type && (about === undefined || isAbout(event, about))),
};
