import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { ActivityParticipation } from "../activityParticipation.js";
import type { CompanionAttendance } from "../companions.js";
import type { ParticipationQuestion } from "../question.js";
import { companionTexts } from "./companionTexts.js";
import { refTo } from "./meetingRef.js";

/** Did as many come along with the principal (rektor + 1) as the round asks for, and out of the group? Any other member will do (D6). */
export const companion = rule({
  id: "participation.companion",
  force: "expected",
  terms: ({ offer }: Round) => [offer.leaderGatherings],
  assess: (question: ParticipationQuestion) => {
    const looked = question.meetings.flatMap(({ participation }, index) => {
      const { companions } = participation;
      return companions === null ? [] : gatheringAnswers(question, { ...participation, companions }, index);
    });
    return looked.length === 0 ? [notApplicable("nothing-to-look-at", { path: ["schedule", "activities"] })] : looked;
  },
  texts: companionTexts,
});

type Accompanied = ActivityParticipation & { readonly companions: CompanionAttendance };

function gatheringAnswers({ round }: ParticipationQuestion, meeting: Accompanied, index: number) {
  const rests = [round.offer.leaderGatherings];
  const { wanted, beyondPlaces, present, notInGroup } = meeting.companions;
  const details = { expected: { people: wanted }, path: ["schedule", "activities", index] };
  const strangers = { people: notInGroup.length, members: notInGroup, ...refTo(meeting) };
  const came = { people: present + beyondPlaces, ...refTo(meeting) };
  return [
    ...(wanted === 0 ? [] : [placesAnswer(round, meeting, details)]),
    ...(beyondPlaces === 0 ? [] : [unmet("more-than-asked-for", { received: came, ...details, repair: { action: "mend-record" } })]),
    ...(notInGroup.length === 0 ? [] : [unmet("not-in-group", { received: strangers, rests, ...details, repair: { action: "mend-record" } })]),
  ];
}

interface Details {
  readonly expected: { readonly people: number };
  readonly path: readonly (string | number)[];
}

function placesAnswer({ offer: { leaderGatherings, absence } }: Round, meeting: Accompanied, details: Details) {
  const { present, absent, unknown: open, missing } = meeting.companions;
  const received = { people: present, ...refTo(meeting) };
  const rests = [leaderGatherings];
  if (open > 0) return unknown("not-recorded", { received, rests, ...details, repair: { action: "record-presence", people: open } });
  if (absent > 0) return unmet("place-left-empty", { received, terms: [absence], rests: [leaderGatherings, absence], ...details });
  return missing > 0 ? unmet("nobody-to-send", { received, rests, ...details }) : met("came-along", { received, rests, ...details });
}
