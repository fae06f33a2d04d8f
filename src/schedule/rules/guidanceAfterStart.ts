import { met, notApplicable, ruleForEach, unmet } from "../../assessment/index.js";
import { startingGathering, startingKinds, type Gathering, type KindTerms } from "../../round/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting } from "./eachMeeting.js";

/** Does the gathering that starts the programme come before every guidance meeting? The call forbids nothing before it, so it is reported. */
export const guidanceAfterStart = ruleForEach({
  id: "schedule.guidance.after-start",
  force: "expected",
  each: startingKinds,
  about: ({ id }) => id,
  assess: (question: ScheduleQuestion, { id }: KindTerms) => {
    const start = startingGathering(question.round, id);
    if (start === undefined) return question.guidanceMeetings.length + question.round.guidance.perSemester === 0 ? [] : [notApplicable("no-start", { path: ["guidanceMeetings"] })];
    return eachMeeting(question, (meeting, index) => orderAnswer(meeting, index, start));
  },
  says: {
    "after-start": ({ about, expected, received }) => ({ start: { kind: about }, starts: { date: expected.from }, on: { date: received.date } }),
    "before-start": ({ about, expected, received }) => ({
      start: { kind: about },
      starts: { date: expected.from, time: expected.start },
      on: { date: received.date, time: received.start },
    }),
  },
});

function orderAnswer(meeting: GuidanceMeeting, index: number, start: Gathering) {
  const { date, start: from, semester } = meeting;
  const { hours } = start;
  const rests = hours === null && date === start.date ? [start] : [];
  const expected = { from: start.date, start: hours?.start ?? null };
  const details = { expected, received: { date, start: from }, path: ["guidanceMeetings", index], terms: [start], rests };
  if (!isBeforeStart(meeting, start)) return met("after-start", details);
  return unmet("before-start", { repair: { action: "move-guidance-meeting", semester }, ...details });
}

/**
 * Answers whether a guidance meeting would begin before a gathering that starts the programme does.
 *
 * @remarks On the day of the gathering the times of day decide. Where its hours are not stated it takes the whole day (D5), so
 * nothing on that day begins before it.
 */
export function isBeforeStart(meeting: { readonly date: CivilDate; readonly start: WallTime }, { date, hours }: Gathering): boolean {
  return meeting.date < date || (meeting.date === date && hours !== null && meeting.start < hours.start);
}
