import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import { guidanceMeeting, type Mode, type Round } from "../../round/index.js";
import { gatheringActivityId, type Activity } from "../../schedule/index.js";
import type { LookedMeeting } from "../meetingParticipation.js";
import type { ParticipationQuestion } from "../participationQuestion.js";
import { meetingFacts, refTo } from "../activityParticipation.js";

/** What was done in another mode counts all the same, and is reported (D15). */
export const mode = rule({
  id: "participation.mode",
  force: "expected",
  terms: () => [],
  assess: ({ round, meetings }: ParticipationQuestion) => {
    const recorded = meetings.map((meeting, index) => modeAnswer(round, meeting, index)).filter((answer) => answer !== undefined);
    return recorded.length === 0 ? [notApplicable("no-mode-recorded", { path: ["records"], terms: [round.guidance, ...round.kinds] })] : recorded;
  },
  says: {
    "mode-as-stated": ({ received }) => meetingFacts(received),
    "meeting-in-other-mode": ({ received }) => ({ ...meetingFacts(received), mode: received.mode }),
    "people-in-other-mode": ({ received }) => ({ ...meetingFacts(received), people: received.people }),
  },
});

/** Who sits where while a meeting is digital makes no difference; who is digital where people are to meet does. */
function modeAnswer(round: Round, { activity, participation, terms: read }: LookedMeeting, index: number) {
  const { guidance, kinds } = round;
  const expected = modeStated(round, activity);
  const { mode: held, members, state } = participation;
  const present = members.filter(({ status, mode: own }) => status === "present" && own !== undefined);
  if (state !== "held" || (held === undefined && present.length === 0)) return undefined;
  const terms = [...read, ...kinds.filter(({ id }) => id === activity.kind)];
  const details = { expected, path: ["schedule", "activities", index], terms };
  const rests = activity.kind === guidanceMeeting ? [guidance.inOtherMode] : [];
  const otherwise = { expected, path: details.path, terms: [...terms, ...rests], rests };
  if (held !== undefined && held !== expected) return unmet("meeting-in-other-mode", { received: { mode: held, ...refTo(participation) }, ...otherwise });
  const digital = present.filter(({ mode: own }) => own === "digital");
  if (expected === "digital" || digital.length === 0) return met("mode-as-stated", { received: refTo(participation), ...details });
  const received = { people: digital.length, members: digital.map(({ member }) => member), mode: "digital" satisfies Mode, ...refTo(participation) };
  return unmet("people-in-other-mode", { received, ...otherwise });
}

/** Whatever the schedule that somebody sent says of it. */
function modeStated(round: Round, { id, kind, mode: planned }: Activity): Mode {
  if (kind === guidanceMeeting) return round.guidance.mode;
  const gathering = round.gatherings.find((each) => gatheringActivityId(round, each) === id);
  return (gathering ?? round.kinds.find((each) => each.id === kind))?.mode ?? planned;
}
