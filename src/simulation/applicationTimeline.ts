import type { Verdict } from "../application/index.js";
import { portalTimesOf, type Round } from "../round/index.js";
import { addDays, osloDateOf, type CivilDate, type Instant } from "../time/index.js";

/** What comes of an application. Dates are Oslo's. */
export interface ApplicationTimeline {
  readonly submittedAt: Instant;
  readonly submittedOn: CivilDate;
  readonly verdict: Verdict;
  /** The day of the reply; `null` when the application is withdrawn before there is one. */
  readonly repliedOn: CivilDate | null;
  /** The days on which the municipality is in the programme; `null` when it never is. */
  readonly place: ProgramPlace | null;
  /** The day from which it takes no part any more; `null` when it does not withdraw. */
  readonly withdrawnOn: CivilDate | null;
  /** The first day on which the municipal group is not assessed any more. */
  readonly assessedUntil: CivilDate;
}

/** The days on which a municipality is in the programme. */
export interface ProgramPlace {
  /** The day of the reply. */
  readonly from: CivilDate;
  /** The first day on which it is not; `null` when it stays to the end. */
  readonly until: CivilDate | null;
  /** The day from which its adviser may be in touch, and it has one. */
  readonly contactFrom: CivilDate;
  /** The day by whose end its adviser has been in touch. */
  readonly contactedOn: CivilDate;
}

/** What a timeline is worked out from. */
interface TimelineTerms {
  readonly round: Round;
  readonly submittedAt: Instant | null | undefined;
  readonly verdict: Verdict;
  readonly withdrawnOn: CivilDate | null;
}

/**
 * Works out what comes of an application.
 *
 * @remarks Where the round has no date for its reply letters, the reply comes on the last day for applying, and where it says
 * nothing of when advisers are first in touch, the adviser is so on the day of the reply.
 */
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

/** Is a municipality in the programme on a day? */
export function takesPartOn(timeline: ApplicationTimeline | null, date: CivilDate): boolean {
  if (timeline?.place === undefined || timeline.place === null) return false;
  const { from, until } = timeline.place;
  return from <= date && (until === null || date < until);
}

/** The last day, up to a given one, on which a municipality is in the programme: what is found in it stands as it was then. */
export function lastDayIn({ until }: ProgramPlace, date: CivilDate): CivilDate {
  return until !== null && until <= date ? addDays(until, -1) : date;
}

/** Is the municipal group assessed on a day, and was it already the day before? */
export function isGroupAssessed({ submittedOn, assessedUntil }: ApplicationTimeline, date: CivilDate): boolean {
  return submittedOn < date && date < assessedUntil;
}

/** The later of two dates. */
export function laterOf(first: CivilDate, second: CivilDate): CivilDate {
  return first > second ? first : second;
}
