import { languages, plainText } from "../language/index.js";
import { speechOf, type Round } from "../round/index.js";
import { lastDayOf, type DatedActivity } from "../schedule/index.js";
import { addDays } from "../time/index.js";
import type { Deadline } from "./deadlines.js";
import { activityDescription, activityTitle, plainLines, type Publication, type Reader } from "./eventTexts.js";
import type { JCalProperty } from "./icalLibrary.js";
import { osloMoment } from "./osloZone.js";

/** All but how often and when that has changed. */
export type EventContent = readonly [uid: JCalProperty, ...said: readonly JCalProperty[]];

/** ICalendar has no property for how people meet. */
export const modeProperty = "x-kulturskole-mode";

export function activityContent(uid: string, round: Round, activity: DatedActivity, reader: Reader, publication: Publication): EventContent {
  const { mode, place } = activity;
  const { link, isTentative } = publication;
  const label = () => speechOf(round, languages[reader.locale]).say("calendar/conference");
  return [
    ["uid", {}, "text", uid],
    ...timeOfActivity(activity),
    ["summary", {}, "text", activityTitle(round, activity, reader)],
    ["description", {}, "text", activityDescription(round, activity, reader.locale, publication)],
    ...optional(place, (text) => ["location", {}, "text", plainText(text)]),
    ["status", {}, "text", isTentative ? "TENTATIVE" : "CONFIRMED"],
    ["transp", {}, "text", "OPAQUE"],
    ...optional(mode === "digital" ? link : undefined, (address) => ["conference", { feature: "VIDEO", label: label() }, "uri", address]),
    [modeProperty, {}, "unknown", mode.toUpperCase()],
  ];
}

export function timeOfActivity(activity: DatedActivity): readonly JCalProperty[] {
  const { date, startsAt, endsAt } = activity;
  return startsAt === null || endsAt === null ? days(date, addDays(lastDayOf(activity), 1)) : [osloMoment("dtstart", startsAt), osloMoment("dtend", endsAt)];
}

/** Whole days, which take no time. */
export function deadlineContent(uid: string, { title, from, to, description }: Deadline): EventContent {
  return [
    ["uid", {}, "text", uid],
    ...days(from, to),
    ["summary", {}, "text", plainText(title)],
    ...optional(description, (text) => ["description", {}, "text", plainLines(text)]),
    ["status", {}, "text", "CONFIRMED"],
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/** Up to `to` without including it. */
function days(from: DatedActivity["date"], to = addDays(from, 1)): readonly JCalProperty[] {
  return [
    ["dtstart", {}, "date", from],
    ["dtend", {}, "date", to],
  ];
}

function optional(text: string | null | undefined, property: (text: string) => JCalProperty): readonly JCalProperty[] {
  return text === null || text === undefined ? [] : [property(text)];
}
