import { nothing, type Aspect } from "../aspect.js";
import { lastDayIn } from "../course.js";
import { versionOn } from "../versions.js";

const brings: ReadonlySet<string> = new Set(["adviser-contact-starts", "reply", "guidance-planned", "gathering-postponed", "guidance-digital", "guidance-moved"]);

/** What the rules say of the meetings, from the day on which the adviser may first be in touch. After a withdrawal it stands as it was last seen. */
export const meetings: Aspect = {
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
  isBroughtBy: ({ type }) => brings.has(type),
};
