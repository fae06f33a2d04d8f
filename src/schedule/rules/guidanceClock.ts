import { met, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { osloInstants, osloTimeOf } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { instantsOf } from "../instantsOf.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting } from "./eachMeeting.js";

/**
 * Do Oslo's clocks show the agreed times, and show them once? On the nights when they are put forward or back some times are
 * skipped and some come twice; the meeting is placed all the same, as its answer says.
 */
export const guidanceClock = rule({
  id: "schedule.guidance.clock",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ScheduleQuestion) => eachMeeting(question, clockAnswers),
  says: {
    "time-shown-once": ({ received: { date } }) => ({ on: { date } }),
    "time-skipped": ({ received: { date, time, placedAt } }) => ({ on: { date }, time, placed: placedAt }),
    "time-repeated": ({ received: { date, time } }) => ({ on: { date }, time }),
  },
});

/** One answer for each end of the meeting that is not shown once, or one for the whole meeting. */
function clockAnswers(meeting: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index];
  const { date } = meeting;
  const odd = [oddTime(meeting, "start", index), oddTime(meeting, "end", index)].filter((answer) => answer !== undefined);
  return [...odd, ...(odd.length > 0 ? [] : [met("time-shown-once", { received: { date }, path })])];
}

function oddTime(meeting: GuidanceMeeting, end: "start" | "end", index: number) {
  const { date, [end]: time } = meeting;
  const path = ["guidanceMeetings", index, end];
  const shown = osloInstants(date, time);
  const repair = { action: "change-meeting-time" };
  if (shown.length > 1) return unknown("time-repeated", { received: { date, time }, path, repair });
  if (shown.length === 1) return undefined;
  const { startsAt, endsAt } = instantsOf(meeting);
  return unmet("time-skipped", { received: { date, time, placedAt: osloTimeOf(end === "start" ? startsAt : endsAt) }, path, repair });
}
