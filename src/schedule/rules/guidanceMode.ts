import { met, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting } from "./eachMeeting.js";

/** Do people meet as the call says? A guidance meeting in another mode counts all the same, and is reported (D15). */
export const guidanceMode = rule({
  id: "schedule.guidance.mode",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => modeAnswer(question.round, meeting, index)),
  says: {
    "mode-as-stated": ({ received: { date, mode } }) => ({ on: { date }, mode }),
    "other-mode": ({ received: { date, mode } }) => ({ on: { date }, mode }),
  },
});

function modeAnswer({ guidance }: Round, { date, mode }: GuidanceMeeting, index: number) {
  const expected = guidance.mode;
  const details = { expected, received: { date, mode }, path: ["guidanceMeetings", index, "mode"] };
  if (mode === expected) return met("mode-as-stated", details);
  const terms = [guidance.inOtherMode];
  return unmet("other-mode", { ...details, terms, rests: terms, repair: { action: "change-meeting-mode", mode: expected } });
}
