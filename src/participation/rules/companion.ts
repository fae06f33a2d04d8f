import { met, needsJudgement, notApplicable, ruleForEach, unknown, unmet } from "../../assessment/index.js";
import { hasMeetings } from "../../group/index.js";
import type { Facts } from "../../language/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../../round/index.js";
import { meetingFacts, refTo, type ActivityParticipation, type MeetingRef } from "../activityParticipation.js";
import type { CompanionAttendance } from "../participants.js";
import type { ParticipationQuestion } from "../participationQuestion.js";

/** Any other member will do (D6). */
export const companion = ruleForEach({
  id: "participation.companion",
  force: "expected",
  each: ({ audiences }: Round) => audiences.filter((audience) => partOfGroup(audience) !== undefined),
  about: ({ id }) => id,
  assess: (question: ParticipationQuestion, audience: AudienceTerms) => {
    const answers = question.meetings.flatMap(({ activity, participation }, index) => {
      const { companions } = participation;
      return companions === null || activity.audience !== audience.id ? [] : meetingAnswers(question, audience, { ...participation, companions }, index);
    });
    return answers.length === 0 && hasMeetings(question.round, audience) ? [notApplicable("nothing-to-look-at", { path: ["schedule", "activities"] })] : answers;
  },
  says: {
    "came-along": (it) => ({ ...ofMeeting(it), people: it.received.people }),
    "place-left-empty": (it) => ({ ...ofMeeting(it), people: it.received.people, places: it.expected.people }),
    "nobody-to-send": (it) => ({ ...ofMeeting(it), places: it.expected.people }),
    "not-recorded": ofMeeting,
    "sent-instead": (it) => ({ ...ofMeeting(it), people: it.received.people }),
    "more-than-asked-for": (it) => ({ ...ofMeeting(it), people: it.received.people, places: it.expected.people }),
    "not-in-group": (it) => ({ ...ofMeeting(it), people: it.received.people }),
    "nothing-to-look-at": ({ about }) => ({ audience: { audience: about } }),
  },
});

function ofMeeting({ expected, received }: { readonly expected: Details["expected"]; readonly received: MeetingRef }): Facts {
  return { ...meetingFacts(received), seats: { all: expected.seats.map((seat) => ({ seat })) } };
}

type Accompanied = ActivityParticipation & { readonly companions: CompanionAttendance };

function meetingAnswers({ round: { absence } }: ParticipationQuestion, audience: AudienceTerms, meeting: Accompanied, index: number) {
  const { wanted, standIns, beyondPlaces, present, notInGroup } = meeting.companions;
  const seats = partOfGroup(audience)?.seats ?? [];
  const details = { expected: { people: wanted, seats }, path: ["schedule", "activities", index], rests: [audience] };
  const unknownAttendees = { people: notInGroup.length, members: notInGroup, ...refTo(meeting) };
  const came = { people: present + beyondPlaces, ...refTo(meeting) };
  const instead = { people: standIns, ...refTo(meeting) };
  return [
    ...(wanted === 0 ? [] : [placesAnswer(absence, meeting, details)]),
    ...(standIns === 0 ? [] : [needsJudgement("sent-instead", { ...details, received: instead, rests: [] })]),
    ...(beyondPlaces === 0 ? [] : [unmet("more-than-asked-for", { ...details, received: came, rests: [], repair: { action: "mend-record" } })]),
    ...(notInGroup.length === 0 ? [] : [unmet("not-in-group", { received: unknownAttendees, ...details, repair: { action: "mend-record" } })]),
  ];
}

interface Details {
  readonly expected: { readonly people: number; readonly seats: readonly string[] };
  readonly path: readonly (string | number)[];
  readonly rests: readonly AudienceTerms[];
}

function placesAnswer(absence: Round["absence"], meeting: Accompanied, details: Details) {
  const { present, absent, unknown: open, missing } = meeting.companions;
  const received = { people: present, ...refTo(meeting) };
  if (open > 0) return unknown("not-recorded", { received, ...details, repair: { action: "record-presence", people: open } });
  if (absent > 0) return unmet("place-left-empty", { received, terms: [absence], ...details, rests: [...details.rests, absence] });
  return missing > 0 ? unmet("nobody-to-send", { received, ...details }) : met("came-along", { received, ...details });
}
