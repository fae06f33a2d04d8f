import { met, rule, unmet } from "../../assessment/index.js";
import { guidanceMeeting, type Round } from "../../round/index.js";
import { osloTimeOf, type CivilDate, type WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { overlapOf, type Overlap } from "../overlapOf.js";
import type { ScheduleQuestion } from "../question.js";
import { termsOfActivity } from "../termsOfActivity.js";
import { eachMeeting } from "./eachMeeting.js";

/** Is there never a guidance meeting at the same time as a gathering or as another? One without stated hours takes the whole day (D5). */
export const guidanceApart = rule({
  id: "schedule.guidance.apart",
  force: "must",
  terms: ({ guidance }: Round) => [guidance.days],
  assess: (question: ScheduleQuestion) => {
    const overlapsWith = overlapOf(question);
    return eachMeeting(question, (meeting, index) => {
      const placed = question.meetings[index];
      const overlaps = placed === undefined ? [] : overlapsWith(placed);
      const apart = overlaps.length > 0 ? [] : [met("apart", { received: { date: meeting.date }, path: ["guidanceMeetings", index] })];
      return [...apart, ...overlaps.map((overlap) => overlapAnswer(question.round, meeting, index, overlap))];
    });
  },
  says: {
    apart: ({ received: { date } }) => ({ on: { date } }),
    "overlaps-gathering": ({ expected, received }) => ({ ...hoursOf(expected, received), gathering: { kind: expected.kind } }),
    "same-day-as-gathering": ({ expected: { kind }, received: { date } }) => ({ on: { date }, gathering: { kind } }),
    "overlaps-guidance-meeting": ({ expected, received }) => hoursOf(expected, received),
  },
});

function overlapAnswer(round: Round, { semester, date, start, end }: GuidanceMeeting, index: number, { other, more }: Overlap) {
  const path = ["guidanceMeetings", index];
  const { id, kind, startsAt, endsAt } = other;
  const terms = kind === guidanceMeeting ? [] : termsOfActivity(round, other);
  const rests = [round.guidance.days];
  const details = { path, terms, rests, repair: { action: "move-guidance-meeting", semester } };
  if (startsAt === null || endsAt === null) {
    return unmet("same-day-as-gathering", { ...details, expected: { apartFrom: id, kind }, received: { date }, rests: [...rests, ...terms] });
  }
  const [otherStart, otherEnd] = [osloTimeOf(startsAt), osloTimeOf(endsAt)];
  const both = { expected: { apartFrom: id, kind, start: otherStart, end: otherEnd }, received: { date, start, end, more } };
  if (kind === guidanceMeeting) return unmet("overlaps-guidance-meeting", { ...details, ...both });
  return unmet("overlaps-gathering", { ...details, ...both });
}

interface Hours {
  readonly start: WallTime;
  readonly end: WallTime;
}

function hoursOf(other: Hours, { date, start, end, more }: Hours & { readonly date: CivilDate; readonly more: number }) {
  return { on: { date }, start, end, otherStart: other.start, otherEnd: other.end, more };
}
