import { languages } from "../language/index.js";
import { speechOf } from "../round/index.js";
import { lastDayOf, type DatedActivity } from "../schedule/index.js";
import { addDays } from "../time/index.js";
import type { Deadline } from "./deadline.js";
import type { JCalProperty } from "./icalLibrary.js";
import type { Showing } from "./options.js";
import { osloMoment } from "./osloZone.js";
import { plainLines, plainText } from "./plainText.js";
import { sayDescription, type Background } from "./sayDescription.js";
import { sayTitle } from "./sayTitle.js";

/** What an event says, all but how often and when that has changed. */
export type EventContent = readonly [uid: JCalProperty, ...said: readonly JCalProperty[]];

/** The name under which a calendar carries how people meet, for which iCalendar has no property. */
export const modeProperty = "x-kulturskole-mode";

/** Says what a calendar says of an activity. */
export function activityContent(uid: string, activity: DatedActivity, showing: Showing & Background): EventContent {
  const { mode, place, startsAt, endsAt, date } = activity;
  const times = startsAt === null || endsAt === null ? days(date, addDays(lastDayOf(activity), 1)) : [osloMoment("dtstart", startsAt), osloMoment("dtend", endsAt)];
  return [
    ["uid", {}, "text", uid],
    ...times,
    ["summary", {}, "text", sayTitle(showing.round, activity, showing)],
    ["description", {}, "text", sayDescription(activity, showing)],
    ...(place === null ? [] : [["location", {}, "text", plainText(place)] satisfies JCalProperty]),
    ["status", {}, "text", showing.tentative ? "TENTATIVE" : "CONFIRMED"],
    ["transp", {}, "text", "OPAQUE"],
    ...(mode === "digital" ? conference(showing) : []),
    [modeProperty, {}, "unknown", mode.toUpperCase()],
  ];
}

/** Says what a calendar says of a deadline: whole days, which take no time. */
export function deadlineContent(uid: string, { title, from, to, description }: Deadline): EventContent {
  return [
    ["uid", {}, "text", uid],
    ...days(from, to),
    ["summary", {}, "text", plainText(title)],
    ...(description === undefined ? [] : [["description", {}, "text", plainLines(description)] satisfies JCalProperty]),
    ["status", {}, "text", "CONFIRMED"],
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/** Whole days, up to `to` without including it. */
function days(from: DatedActivity["date"], to = addDays(from, 1)): readonly JCalProperty[] {
  return [
    ["dtstart", {}, "date", from],
    ["dtend", {}, "date", to],
  ];
}

function conference({ round, link, locale }: Background): readonly JCalProperty[] {
  return link === undefined ? [] : [["conference", { feature: "VIDEO", label: speechOf(round, languages[locale]).say("calendar/conference") }, "uri", link]];
}
