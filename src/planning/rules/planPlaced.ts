import { met, needsJudgement, notApplicable, rule, type Term } from "../../assessment/index.js";
import type { Sentence } from "../../language/index.js";
import { restsOnBounds, type Round } from "../../round/index.js";
import { sortOfDay } from "../../schedule/index.js";
import type { AgreedMeeting, PlacedMeeting, PlanQuestion } from "../planQuestion.js";
import { factsOfReason, type HoursOnDate, type RejectedSlot, type RejectionReason } from "../slot.js";

/** The dates are for the municipality and its adviser to agree. */
export const planPlaced = rule({
  id: "schedule.plan.placed",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, guidance.days, ...asList(guidance.shortDays), ...semesters],
  assess: (question: PlanQuestion) =>
    question.agreed.length + question.placed.length === 0 && question.round.guidance.perSemester > 0
      ? [notApplicable("nothing-placed", { path: ["available"] })]
      : [...question.agreed.flatMap((meeting, index) => agreedAnswers(question.round, meeting, index)), ...question.placed.map((meeting) => placedAnswer(question.round, meeting))],
  says: {
    agreed: ({ received }) => hoursOf(received),
    "agreed-despite": ({ received }) => ({ ...hoursOf(received), against: { sentences: reasonsIn(received.against) } }),
    "agreed-on-weekend": ({ received }) => hoursOf(received),
    "agreed-on-short-day": ({ received }) => hoursOf(received),
    placed: ({ received }) => ({ ...hoursOf(received), more: { sentences: placeOf(received) } }),
    "placed-on-weekend": ({ received }) => ({ ...hoursOf(received), more: { sentences: placeOf(received) } }),
    "placed-on-short-day": ({ received }) => ({ ...hoursOf(received), more: { sentences: placeOf(received) } }),
  },
});

function placedAnswer(round: Round, { path, ...received }: PlacedMeeting) {
  const rests = restsOnBounds(round, received.semester, received.date);
  const { days, shortDays } = round.guidance;
  const sort = sortOfDay(received.date, round.guidance);
  if (sort === "weekend") return needsJudgement("placed-on-weekend", { received, path, rests: [...rests, days] });
  if (sort === "short-day") return needsJudgement("placed-on-short-day", { received, path, rests: [...rests, days, ...asList(shortDays)] });
  return met("placed", { received, path, rests });
}

/** A weekend is reported also where the wishes name the day, as the schedule's own rules report it all the same. */
function agreedAnswers(round: Round, { against, ...received }: AgreedMeeting, index: number) {
  const path = ["agreed", index];
  const { days, shortDays } = round.guidance;
  const sort = sortOfDay(received.date, round.guidance);
  const isOnNamedWeekend = sort === "weekend" && !against.some(({ reason }) => reason === "weekend");
  const isOnShortDay = sort === "short-day";
  return [
    ...(against.length === 0 ? [] : [needsJudgement("agreed-despite", { received: { ...received, against }, path, rests: against.flatMap(({ reason }) => restsOf(reason, round, received)) })]),
    ...(isOnNamedWeekend ? [needsJudgement("agreed-on-weekend", { received, path, rests: [days] })] : []),
    ...(isOnShortDay ? [needsJudgement("agreed-on-short-day", { received, path, rests: [days, ...asList(shortDays)] })] : []),
    ...(against.length > 0 || isOnNamedWeekend || isOnShortDay ? [] : [met("agreed", { received, path })]),
  ];
}

function asList(term: Term | undefined): readonly Term[] {
  return term === undefined ? [] : [term];
}

const notWorkingDays: readonly RejectionReason[] = ["weekend", "public-holiday"];

function restsOf(reason: RejectionReason, round: Round, { semester, date }: Pick<AgreedMeeting, "semester" | "date">): readonly Term[] {
  if (reason === "other-semester") return restsOnBounds(round, semester, date);
  return notWorkingDays.includes(reason) ? [round.guidance.days] : [];
}

function hoursOf({ date, start, end }: HoursOnDate) {
  return { on: { date }, start, end };
}

/** One sentence for each reason, and what is asked of days once: last what may be assumed, for an explanation says so right after it. */
function reasonsIn(against: readonly Pick<RejectedSlot, "reason" | "gathering" | "meeting">[]): readonly Sentence[] {
  const isOnOtherDay = against.some(({ reason }) => notWorkingDays.includes(reason));
  const inOrder = against.toSorted((one, other) => Number(one.reason === "other-semester") - Number(other.reason === "other-semester"));
  return [
    ...inOrder.map((each) => ({ text: `slot/against/${each.reason}`, facts: factsOfReason(each) })),
    ...(isOnOtherDay ? [{ text: "slot/norm/working-days", facts: {} }] : []),
  ];
}

function placeOf({ daysAfter, daysBefore, semester }: Pick<PlacedMeeting, "daysAfter" | "daysBefore" | "semester">): readonly Sentence[] {
  return [
    ...(daysAfter === null ? [] : [{ text: "slot/near/before", facts: { days: daysAfter } }]),
    ...(daysBefore === null ? [] : [{ text: "slot/near/after", facts: { days: daysBefore } }]),
    ...(semester === null ? [] : [{ text: "slot/near/semester", facts: { semester: { semester } } }]),
  ];
}
