import { met, needsJudgement, rule, unknown, unmet } from "../../../assessment/index.js";
import type { Round } from "../../../round/index.js";
import { named, nameOf, timed, timedNameOf, type MeetingName, type TimedMeeting } from "../meetingName.js";
import { isConfirmed, type CalendarQuestion, type FoundMeeting } from "../question.js";
import type { ReadTime, UnreadTime } from "../timeOfEvent.js";

/** Can it be read when each guidance meeting is, on Oslo's clocks? A time without a zone is read as Oslo's, and told. */
export const meetingTime = rule({
  id: "calendar.meeting.time",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ meetings }: CalendarQuestion) => meetings.filter(isConfirmed).map(timeAnswer),
  says: {
    "on-oslos-clocks": timed,
    converted: timed,
    "without-zone": timed,
    "all-day": named,
    "end-missing": named,
    "zone-unknown": named,
    unreadable: named,
    "another-day": named,
    "end-first": named,
  },
});

function timeAnswer(meeting: FoundMeeting) {
  const path = ["events", meeting.index];
  const { time } = meeting;
  return typeof time === "string" ? unreadAnswer(time, { received: nameOf(meeting), path }) : readAnswer(time, { received: timedNameOf(meeting, time), path });
}

interface About<Received> {
  readonly received: Received;
  readonly path: readonly (string | number)[];
}

function readAnswer({ clock }: ReadTime, details: About<TimedMeeting>) {
  if (clock === "oslo") return met("on-oslos-clocks", details);
  return clock === "elsewhere" ? met("converted", details) : needsJudgement("without-zone", details);
}

function unreadAnswer(why: UnreadTime, details: About<MeetingName>) {
  switch (why) {
    case "all-day":
      return unknown("all-day", { ...details, repair: { action: "state-hours" } });
    case "end-missing":
      return unknown("end-missing", { ...details, repair: { action: "state-end" } });
    case "zone-unknown":
      return unknown("zone-unknown", { ...details, repair: { action: "state-time-in-oslo" } });
    case "unreadable":
      return unknown("unreadable", { ...details, repair: { action: "state-time-in-oslo" } });
    case "another-day":
      return unmet("another-day", { ...details, repair: { action: "end-on-same-day" } });
    case "end-first":
      return unmet("end-first", { ...details, repair: { action: "end-after-start" } });
  }
}
