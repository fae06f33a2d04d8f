import { keyDates, newLifeCycle, replay, type LifeCycle, type LifeCycleEvent, type LifeCycleEventType, type LifeCycleReplay, type Verdict } from "../application/index.js";
import { oncePerRound, portalTimesOf, type Round } from "../round/index.js";
import { addDays, osloDateOf, type CivilDate, type Instant } from "../time/index.js";

/** Dates are Oslo’s. */
export interface ApplicationTimeline {
  readonly submittedAt: Instant;
  readonly submittedOn: CivilDate;
  readonly verdict: Verdict;
  /** `null` when the application is withdrawn before there is one. */
  readonly repliedOn: CivilDate | null;
  /** `null` when it never is in the programme. */
  readonly place: ProgramPlace | null;
  /** The day from which it takes no part any more; `null` when it does not withdraw. */
  readonly withdrawnOn: CivilDate | null;
  /** The first day on which the municipal group is not assessed any more. */
  readonly assessedUntil: CivilDate;
}

interface ProgramPlace {
  /** The day of the reply. */
  readonly from: CivilDate;
  /** The first day on which it is not; `null` when it stays to the end. */
  readonly until: CivilDate | null;
  readonly contactFrom: CivilDate;
  /** The adviser has been in touch by the end of that day. */
  readonly contactedOn: CivilDate;
}

interface TimelineTerms {
  readonly round: Round;
  readonly submittedAt: Instant | null | undefined;
  readonly verdict: Verdict;
  readonly withdrawnOn: CivilDate | null;
}

/** Without a date for reply letters, the reply comes on the last day for applying; without one for first contact, that is on the day of the reply. */
export function timelineOf({ round, submittedAt, verdict, withdrawnOn }: TimelineTerms): ApplicationTimeline | null {
  if (submittedAt === undefined || submittedAt === null) return null;
  const submittedOn = osloDateOf(submittedAt);
  const replyDue = laterOf(replyDate(round), submittedOn);
  const repliedOn = withdrawnOn !== null && withdrawnOn <= replyDue ? null : replyDue;
  const place = repliedOn === null || verdict !== "eligible" ? null : placeFrom(round, repliedOn, withdrawnOn);
  const over = place === null ? replyDue : round.period.to;
  return { submittedAt, submittedOn, verdict, repliedOn, place, withdrawnOn, assessedUntil: withdrawnOn !== null && withdrawnOn < over ? withdrawnOn : over };
}

function replyDate(round: Round): CivilDate {
  return round.application.replyLetters?.date ?? portalTimesOf(round).lastDay;
}

function placeFrom({ application }: Round, from: CivilDate, until: CivilDate | null): ProgramPlace {
  const { adviserContact } = application;
  if (adviserContact === undefined) return { from, until, contactFrom: from, contactedOn: from };
  return { from, until, contactFrom: laterOf(adviserContact.from, from), contactedOn: laterOf(addDays(adviserContact.to, -1), from) };
}

export function takesPartOn(timeline: ApplicationTimeline | null, date: CivilDate): boolean {
  if (timeline?.place === undefined || timeline.place === null) return false;
  const { from, until } = timeline.place;
  return from <= date && (until === null || date < until);
}

/** `null` where nothing is decided, because something is unknown or has to be judged. */
export function takesPartBy({ place, verdict }: ApplicationTimeline): boolean | null {
  if (place !== null) return true;
  return verdict === "ineligible" ? false : null;
}

export function isGoneBy({ until }: ProgramPlace, date: CivilDate): boolean {
  return until !== null && until <= date;
}

/** What is found in the programme stands as it was then. */
export function lastDayIn({ until }: ProgramPlace, date: CivilDate): CivilDate {
  return until !== null && until <= date ? addDays(until, -1) : date;
}

/** On that day and on the day before. */
export function isGroupAssessed({ submittedOn, assessedUntil }: ApplicationTimeline, date: CivilDate): boolean {
  return submittedOn < date && date < assessedUntil;
}

interface LifeCycleTerms {
  /** With everything that becomes of it. */
  readonly round: Round;
  readonly timeline: ApplicationTimeline;
  /** Once advisers are in touch. */
  readonly hasAdviser: boolean;
}

/**
 * An application that is not decided stays submitted. The adviser is given as the advisers’ first contact begins, and has been in touch as it
 * ends; the programme starts as the key dates say, and its last day completes it.
 */
export function lifeCycleOf({ round, timeline, hasAdviser }: LifeCycleTerms): LifeCycleReplay {
  const { submittedOn, withdrawnOn } = timeline;
  const steps = [...replyOf(timeline), ...(hasAdviser ? stepsInProgram(round, timeline) : [])];
  const taken = withdrawnOn === null ? steps : [...steps.filter(({ date }) => date < withdrawnOn), step("withdrawn", withdrawnOn)];
  return replay([step("submitted", submittedOn), ...taken]);
}

export function notCompleted({ history }: LifeCycle): LifeCycle {
  return replayed(history.filter(({ type }) => type !== "completed"));
}

export function lifeCycleOn({ history }: LifeCycle, date: CivilDate): LifeCycle {
  return replayed(history.filter((event) => event.date <= date));
}

/** What has been replayed once can be replayed again, a part from the beginning too. */
function replayed(history: readonly LifeCycleEvent[]): LifeCycle {
  const again = replay(history);
  return again.outcome === "replayed" ? again.lifeCycle : newLifeCycle;
}

function step(type: LifeCycleEventType, date: CivilDate): LifeCycleEvent {
  return { type, date };
}

function replyOf({ repliedOn, place, verdict }: ApplicationTimeline): readonly LifeCycleEvent[] {
  if (repliedOn === null) return [];
  if (place !== null) return [step("accepted", repliedOn)];
  return verdict === "ineligible" ? [step("declined", repliedOn)] : [];
}

const startOf = oncePerRound((round) => keyDates(round, newLifeCycle, { on: round.period.from }).find(({ id }) => id === "start")?.from ?? round.period.from);

function stepsInProgram(round: Round, { place }: ApplicationTimeline): readonly LifeCycleEvent[] {
  if (place === null) return [];
  const { contactFrom, contactedOn } = place;
  const startedOn = laterOf(startOf(round), contactedOn);
  const completedOn = laterOf(addDays(round.period.to, -1), startedOn);
  return [step("adviser-assigned", contactFrom), step("contacted", contactedOn), step("started", startedOn), step("completed", completedOn)];
}

function laterOf(first: CivilDate, second: CivilDate): CivilDate {
  return first > second ? first : second;
}
