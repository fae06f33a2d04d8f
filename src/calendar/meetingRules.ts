import { met, needsJudgement, notApplicable, rule, unknown, unmet } from "../assessment/index.js";
import type { Facts } from "../language/index.js";
import { guidanceMeeting, restsOnBounds, type Round } from "../round/index.js";
import { covers } from "../time/index.js";
import type { ReadTime, UnreadTime } from "./eventTime.js";
import { isConfirmed, isRead, type CalendarQuestion, type FoundMeeting, type ReadMeeting } from "./findMeetings.js";

/** Nothing that somebody may have written in the calendar. */
type MeetingName = Pick<FoundMeeting, "semester" | "ordinal">;

type TimedMeeting = MeetingName & Pick<ReadTime, "date" | "start" | "end">;

export const meetingStanding = rule({
  id: "calendar.meeting.standing",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ meetings }: CalendarQuestion) => meetings.map(standing),
  says: {
    confirmed: named,
    cancelled: named,
    tentative: named,
    "status-unknown": named,
    recurring: named,
    repeated: named,
    superseded: named,
    "counter-proposal": named,
    message: named,
  },
});

function standing(meeting: FoundMeeting) {
  const details = { received: nameOf(meeting), path: ["events", meeting.index] };
  switch (meeting.standing) {
    case "confirmed":
      return met("confirmed", details);
    case "cancelled":
      return notApplicable("cancelled", details);
    case "tentative":
      return unknown("tentative", { ...details, repair: { action: "confirm-meeting" } });
    case "status-unknown":
      return needsJudgement("status-unknown", details);
    case "recurring":
      return unmet("recurring", { ...details, repair: { action: "make-single" } });
    case "repeated":
      return unmet("repeated", { ...details, repair: { action: "delete-copies" } });
    case "superseded":
      return notApplicable("superseded", details);
    case "counter-proposal":
      return unknown("counter-proposal", { ...details, repair: { action: "confirm-meeting" } });
    case "message":
      return unknown("message", { ...details, repair: { action: "read-the-calendar-itself" } });
  }
}

/** A time without a zone is read as Oslo's, and told. */
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
    "zone-unknown": inZone,
    "zone-unusual": inZone,
    unreadable: named,
    "another-day": named,
    "end-first": named,
  },
});

function timeAnswer(meeting: FoundMeeting) {
  const path = ["events", meeting.index];
  const { time } = meeting;
  return typeof time === "string" ? unreadAnswer(time, { received: nameOf(meeting), path, zone: meeting.zone }) : readAnswer(time, { received: timedNameOf(meeting, time), path });
}

interface About<Received> {
  readonly received: Received;
  readonly path: readonly (string | number)[];
}

function readAnswer({ clock }: ReadTime, details: About<TimedMeeting>) {
  if (clock === "oslo") return met("on-oslos-clocks", details);
  return clock === "elsewhere" ? met("converted", details) : needsJudgement("without-zone", details);
}

function unreadAnswer(why: UnreadTime, { zone, ...details }: About<MeetingName> & { readonly zone: string }) {
  switch (why) {
    case "all-day":
      return unknown("all-day", { ...details, repair: { action: "state-hours" } });
    case "end-missing":
      return unknown("end-missing", { ...details, repair: { action: "state-end" } });
    case "zone-unknown":
      return unknown("zone-unknown", { ...details, received: { ...details.received, zone }, repair: { action: "state-time-in-oslo" } });
    case "zone-unusual":
      return unknown("zone-unusual", { ...details, received: { ...details.received, zone }, repair: { action: "state-time-in-oslo" } });
    case "unreadable":
      return unknown("unreadable", { ...details, repair: { action: "state-time-in-oslo" } });
    case "another-day":
      return unmet("another-day", { ...details, repair: { action: "end-on-same-day" } });
    case "end-first":
      return unmet("end-first", { ...details, repair: { action: "end-after-start" } });
  }
}

/** Where a semester ends is an assumption (D3). */
export const meetingSemester = rule({
  id: "calendar.meeting.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: ({ round, meetings }: CalendarQuestion) => meetings.filter(isRead).map((meeting) => whereabouts(round, meeting)),
  says: {
    "in-a-semester": timed,
    "in-another-semester": (finding) => ({ ...timed(finding), lies: { semester: finding.received.lies } }),
    "outside-every-semester": timed,
  },
});

function whereabouts(round: Round, meeting: ReadMeeting) {
  const received = timedNameOf(meeting, meeting.time);
  const details = { path: ["events", meeting.index], repair: { action: "move-guidance-meeting" } };
  const around = round.semesters.filter((each) => covers(each, meeting.time.date));
  const [other] = around;
  if (other === undefined) return unmet("outside-every-semester", { received, rests: round.semesters, ...details });
  if (around.some(({ id }) => id === meeting.semester)) return met("in-a-semester", { received, path: details.path, rests: restsOnBounds(round, meeting.semester, meeting.time.date) });
  return unmet("in-another-semester", { received: { ...received, lies: other.id }, rests: [other], ...details });
}

/** Some calendars lose it; what the call says is taken for granted then. */
export const meetingMode = rule({
  id: "calendar.meeting.mode",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ round, meetings }: CalendarQuestion) =>
    meetings.filter(isRead).map((meeting: ReadMeeting) => {
      const details = { expected: meeting.mode ?? round.guidance.mode, received: nameOf(meeting), path: ["events", meeting.index] };
      return meeting.mode === null ? unknown("mode-not-stated", details) : met("mode-stated", details);
    }),
  says: {
    "mode-stated": (finding) => ({ ...named(finding), mode: finding.expected }),
    "mode-not-stated": (finding) => ({ ...named(finding), mode: finding.expected }),
  },
});

function nameOf({ semester, ordinal }: FoundMeeting): MeetingName {
  return { semester, ordinal };
}

function timedNameOf(meeting: FoundMeeting, { date, start, end }: ReadTime): TimedMeeting {
  return { ...nameOf(meeting), date, start, end };
}

function named({ received: { semester, ordinal } }: { readonly received: MeetingName }) {
  return { meeting: { kind: guidanceMeeting }, ordinal, semester: { semester } } satisfies Facts;
}

function inZone({ received }: { readonly received: MeetingName & { readonly zone: string } }) {
  return { ...named({ received }), zone: { verbatim: received.zone } } satisfies Facts;
}

function timed({ received }: { readonly received: TimedMeeting }) {
  const { date, start, end } = received;
  return { ...named({ received }), on: { date }, start, end } satisfies Facts;
}
