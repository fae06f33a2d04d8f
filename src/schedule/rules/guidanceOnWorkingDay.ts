import { met, rule, unknown, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { areHolidaysKnown, isWeekend, publicHolidaysOn, yearOf } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting } from "./eachMeeting.js";

/** Are the guidance meetings on days on which people work? The call leaves the dates to those who agree them: it is reported. */
export const guidanceOnWorkingDay = rule({
  id: "schedule.guidance.working-day",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance.days],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => dayAnswer(question.round, meeting, index)),
  says: {
    "working-day": ({ received: { date } }) => ({ on: { date } }),
    weekend: ({ received: { date } }) => ({ on: { date } }),
    "public-holiday": ({ received: { date, holidays } }) => ({ on: { date }, holidays: { all: holidays.map((holiday) => ({ holiday })) } }),
    "holidays-not-known": ({ received: { date } }) => ({ on: { date } }),
  },
});

/** A holiday is named also where it falls on a weekend: it says more. */
function dayAnswer({ guidance }: Round, { date: received, semester }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  const repair = { action: "move-guidance-meeting", semester };
  const rests = [guidance.days];
  const isKnown = areHolidaysKnown(yearOf(received));
  const names = isKnown ? publicHolidaysOn(received).map(({ name }) => name) : [];
  if (names.length > 0) return unmet("public-holiday", { received: { date: received, holidays: names }, path, rests, repair });
  if (isWeekend(received)) return unmet("weekend", { received: { date: received }, path, rests, repair });
  return isKnown ? met("working-day", { received: { date: received }, path }) : unknown("holidays-not-known", { received: { date: received }, path, rests });
}
