import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { LookedMeeting } from "../meetingParticipation.js";
import type { ParticipationQuestion } from "../participationQuestion.js";
import { meetingFacts, refTo, type MeetingRef } from "../activityParticipation.js";

/** Absence is reported and excludes nobody (D20). */
export const attendance = rule({
  id: "participation.attendance",
  force: "expected",
  terms: ({ absence }: Round) => [absence],
  assess: ({ round, meetings }: ParticipationQuestion) =>
    meetings.length === 0 ? [notApplicable("no-meetings", { path: ["schedule", "activities"] })] : meetings.flatMap((meeting, index) => meetingAnswers(round, meeting, index)),
  says: {
    "seat-vacant": ({ received }) => ({ ...meetingFacts(received), seats: { all: received.seats.map((seat) => ({ seat })) } }),
    "everybody-came": (it) => ({ ...meetingFacts(it.received), company: companyOf(it) }),
    "some-absent": ({ expected, received }) => ({ ...meetingFacts(received), people: expected.people, present: received.present }),
    "some-absent-some-unknown": ({ expected, received }) => ({ ...meetingFacts(received), people: expected.people, absent: received.absent, open: received.unknown }),
    "partly-recorded": (it) => ({ ...meetingFacts(it.received), people: it.expected.people, open: it.received.unknown, company: companyOf(it) }),
    "not-recorded": (it) => ({ ...meetingFacts(it.received), company: companyOf(it) }),
    "not-held": ofMeeting,
    "not-yet-held": ofMeeting,
    "no-date": ofMeeting,
    "held-without-date": ofMeeting,
    "nobody-expected": ofMeeting,
  },
});

function ofMeeting({ received }: { readonly received: MeetingRef }): Facts {
  return meetingFacts(received);
}

/** Where nobody was absent, only who can come along may rest on an assumption. */
function companyOf({ assumptions }: { readonly assumptions: readonly string[] }): string {
  return assumptions.length === 0 ? "stated" : "assumed";
}

/** Whoever was expected may have been there, and a place still have been vacant: nobody held the seat. */
function meetingAnswers(round: Round, meeting: LookedMeeting, index: number) {
  const { participation } = meeting;
  const { state, figures, vacant } = participation;
  if (vacant.length === 0 || (state !== "held" && state !== "not-recorded")) return [meetingAnswer(round, meeting, index)];
  const received = { seats: [...new Set(vacant)], ...refTo(participation) };
  const answer = unmet("seat-vacant", { received, path: ["schedule", "activities", index], terms: meeting.terms });
  return figures.expected === figures.present ? [answer] : [meetingAnswer(round, meeting, index), answer];
}

function meetingAnswer(round: Round, meeting: LookedMeeting, index: number) {
  const { state, expected, figures } = meeting.participation;
  const details = { received: refTo(meeting.participation), path: ["schedule", "activities", index], terms: meeting.terms };
  if (state === "future") return notApplicable("not-yet-held", details);
  if (state === "not-held") return notApplicable("not-held", details);
  if (state === "to-be-agreed") return notApplicable("no-date", details);
  if (expected === null) return unknown("held-without-date", { ...details, repair: { action: "record-date" } });
  return figures.expected === 0 ? notApplicable("nobody-expected", details) : peopleAnswer(round, meeting, index);
}

function peopleAnswer({ absence: reported }: Round, meeting: LookedMeeting, index: number) {
  const { participation } = meeting;
  const { expected, present, absent, unknown: open } = participation.figures;
  const absentMembers = participation.members.filter(({ part, status }) => part === "expected" && status === "absent").map(({ member }) => member);
  const received = { present, absent, unknown: open, absentMembers, ...refTo(participation) };
  const absence = absent === 0 ? [] : [reported];
  const details = { expected: { people: expected }, received, path: ["schedule", "activities", index], terms: meeting.terms, rests: [...meeting.rests, ...absence] };
  const repair = { action: "record-presence", people: open };
  if (absent > 0) return open === 0 ? unmet("some-absent", details) : unmet("some-absent-some-unknown", { repair, ...details });
  if (open === 0) return met("everybody-came", details);
  return present === 0 ? unknown("not-recorded", { repair, ...details }) : unknown("partly-recorded", { repair, ...details });
}
