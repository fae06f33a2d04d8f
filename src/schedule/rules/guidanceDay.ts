import { met, notApplicable, rule, ruleForEach, unknown, unmet } from "../../assessment/index.js";
import { restsOnBounds, startingGathering, startingKinds, type Gathering, type GuidanceTerms, type KindTerms, type Round, type SemesterId } from "../../round/index.js";
import { addDays, areHolidaysKnown, covers, daysBetween, isWeekend, osloInstants, osloTimeOf, publicHolidaysOf, publicHolidaysOn, yearOf, type CivilDate, type WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { instantsOf } from "../meetingActivities.js";
import { eachMeeting, type ScheduleQuestion } from "../scheduleQuestion.js";

// May a guidance meeting be then? The schedule reports what these rules find, and the planner keeps away from it: both ask the functions
// at the end of each. Participation and the calendar take a meeting as it was agreed, on whatever day.

/** Where a semester ends is an assumption (D3). */
export const guidanceInSemester = rule({
  id: "schedule.guidance.in-semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => semesterAnswers(question.round, meeting, index)),
  says: { "inside-semester": boundsOf, "outside-semester": boundsOf },
});

function semesterAnswers(round: Round, { semester: id, date: received }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  // No meeting is read for a semester that the round does not have.
  return round.semesters.filter((each) => each.id === id).map(({ from, to }) => {
    const details = { expected: { semester: id, from, to }, received, path, rests: restsOnBounds(round, id, received) };
    if (covers({ from, to }, received)) return met("inside-semester", details);
    return unmet("outside-semester", { ...details, repair: { action: "move-guidance-meeting", semester: id, from, to } });
  });
}

interface DateAndSemester {
  readonly expected: { readonly semester: SemesterId; readonly from: CivilDate; readonly to: CivilDate };
  readonly received: CivilDate;
}

function boundsOf({ expected: { semester, from, to }, received }: DateAndSemester) {
  return { on: { date: received }, semester: { semester }, first: { date: from }, last: { date: addDays(to, -1) } };
}

/** The call forbids nothing before the start, so it is reported. */
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
 * On the day of the gathering the times of day decide. Where its hours are not stated it takes the whole day (D5), so nothing on
 * that day begins before it.
 */
export function isBeforeStart(meeting: Pick<GuidanceMeeting, "date" | "start">, { date, hours }: Gathering): boolean {
  return meeting.date < date || (meeting.date === date && hours !== null && meeting.start < hours.start);
}

/** The call leaves the dates to those who agree them: it is reported. */
export const guidanceOnWorkingDay = rule({
  id: "schedule.guidance.working-day",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance.days],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => dayAnswer(question.round, meeting, index)),
  says: {
    "working-day": ({ received: { date } }) => ({ on: { date } }),
    weekend: ({ received: { date } }) => ({ on: { date } }),
    "public-holiday": ({ received: { date, holidays } }) => ({ on: { date }, holidays: { all: holidays.map((holiday) => ({ holiday })) } }),
    "short-day": ({ received: { date } }) => ({ on: { date } }),
    "holidays-not-known": ({ received: { date } }) => ({ on: { date } }),
  },
});

function dayAnswer({ guidance }: Round, { date, semester }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  const details = { received: { date }, path, rests: [guidance.days] };
  const repair = { action: "move-guidance-meeting", semester };
  const shortDays = guidance.shortDays === undefined ? [] : [guidance.shortDays];
  switch (sortOfDay(date, guidance)) {
    case "public-holiday":
      return unmet("public-holiday", { ...details, received: { date, holidays: publicHolidaysOn(date).map(({ name }) => name) }, repair });
    case "weekend":
      return unmet("weekend", { ...details, repair });
    case "short-day":
      return unmet("short-day", { ...details, terms: shortDays, rests: [guidance.days, ...shortDays], repair });
    case "holidays-not-known":
      return unknown("holidays-not-known", details);
    case "working-day":
      return met("working-day", { received: { date }, path });
  }
}

export type SortOfDay = "working-day" | "short-day" | "weekend" | "public-holiday" | "holidays-not-known";

/** A holiday on a weekend is a holiday, which says more. */
export function sortOfDay(date: CivilDate, { shortDays }: Pick<GuidanceTerms, "shortDays"> = {}): SortOfDay {
  const areKnown = areHolidaysKnown(yearOf(date));
  if (areKnown && publicHolidaysOn(date).length > 0) return "public-holiday";
  if (isWeekend(date)) return "weekend";
  if (!areKnown) return "holidays-not-known";
  return shortDays !== undefined && isShortDay(date, shortDays) ? "short-day" : "working-day";
}

function isShortDay(date: CivilDate, { monthDays, daysFromEaster }: NonNullable<GuidanceTerms["shortDays"]>): boolean {
  const easter = publicHolidaysOf(yearOf(date)).find(({ name }) => name === "easter-sunday");
  return monthDays.includes(date.slice(5)) || (easter !== undefined && daysFromEaster.includes(daysBetween(easter.date, date)));
}

/**
 * On the nights when the clocks are put forward or back some times are skipped and some come twice; the meeting is placed all the
 * same, as its answer says.
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

function clockAnswers(meeting: GuidanceMeeting, index: number) {
  const odd = [oddTime(meeting, "start", index), oddTime(meeting, "end", index)].filter((answer) => answer !== undefined);
  const once = odd.length > 0 ? [] : [met("time-shown-once", { received: { date: meeting.date }, path: ["guidanceMeetings", index] })];
  return [...odd, ...once];
}

function oddTime(meeting: GuidanceMeeting, end: "start" | "end", index: number) {
  const { date, [end]: time } = meeting;
  const details = { path: ["guidanceMeetings", index, end], repair: { action: "change-meeting-time" } };
  const shown = osloInstants(date, time);
  if (shown.length > 1) return unknown("time-repeated", { received: { date, time }, ...details });
  if (shown.length === 1) return undefined;
  const { startsAt, endsAt } = instantsOf(meeting);
  return unmet("time-skipped", { received: { date, time, placedAt: osloTimeOf(end === "start" ? startsAt : endsAt) }, ...details });
}

export function isShownOnce({ date, start, end }: { readonly date: CivilDate; readonly start: WallTime; readonly end: WallTime }): boolean {
  return [start, end].every((time) => osloInstants(date, time).length === 1);
}
