import type { Verdict } from "../application/index.js";
import { portalTimesOf, type Round } from "../round/index.js";
import { addDays, osloDateOf, type CivilDate, type Instant } from "../time/index.js";

/** What comes of an application. Dates are Oslo's. */
export interface ApplicationCourse {
  readonly submittedAt: Instant;
  readonly submittedOn: CivilDate;
  readonly verdict: Verdict;
  /** The day of the reply; `null` when the application is withdrawn before there is one. */
  readonly repliedOn: CivilDate | null;
  /** The days on which the municipality is in the program; `null` when it never is. */
  readonly inProgram: InProgram | null;
  /** The day from which it takes no part any more; `null` when it does not withdraw. */
  readonly withdrawnOn: CivilDate | null;
  /** The first day on which nobody follows the municipal group any more. */
  readonly followedUntil: CivilDate;
}

/** The days on which a municipality is in the program. */
export interface InProgram {
  /** The day of the reply. */
  readonly from: CivilDate;
  /** The first day on which it is not; `null` when it stays to the end. */
  readonly until: CivilDate | null;
  /** The day from which its adviser may be in touch, and it has one. */
  readonly contactFrom: CivilDate;
  /** The day by whose end its adviser has been in touch. */
  readonly contactedOn: CivilDate;
}

/** What a course is worked out from. */
interface CourseTerms {
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
export function courseOf({ round, submittedAt, verdict, withdrawnOn }: CourseTerms): ApplicationCourse | null {
  if (submittedAt === undefined || submittedAt === null) return null;
  const submittedOn = osloDateOf(submittedAt);
  const replyDue = laterOf(replyDate(round), submittedOn);
  const repliedOn = withdrawnOn !== null && withdrawnOn <= replyDue ? null : replyDue;
  const inProgram = repliedOn === null || verdict !== "eligible" ? null : inProgramFrom(round, repliedOn, withdrawnOn);
  const over = inProgram === null ? replyDue : round.period.to;
  return { submittedAt, submittedOn, verdict, repliedOn, inProgram, withdrawnOn, followedUntil: withdrawnOn !== null && withdrawnOn < over ? withdrawnOn : over };
}

function replyDate(round: Round): CivilDate {
  return round.application.replyLetters?.date ?? portalTimesOf(round).lastDay;
}

function inProgramFrom({ application }: Round, from: CivilDate, until: CivilDate | null): InProgram {
  const { adviserContact } = application;
  if (adviserContact === undefined) return { from, until, contactFrom: from, contactedOn: from };
  return { from, until, contactFrom: laterOf(adviserContact.from, from), contactedOn: laterOf(addDays(adviserContact.to, -1), from) };
}

/** Is a municipality in the program on a day? */
export function isInProgram(course: ApplicationCourse | null, date: CivilDate): boolean {
  if (course?.inProgram === undefined || course.inProgram === null) return false;
  const { from, until } = course.inProgram;
  return from <= date && (until === null || date < until);
}

/** The last day, up to a given one, on which a municipality is in the program: what is found in it stands as it was then. */
export function lastDayIn({ until }: InProgram, date: CivilDate): CivilDate {
  return until !== null && until <= date ? addDays(until, -1) : date;
}

/** Does somebody follow the municipal group on a day, and did already the day before? */
export function isFollowed({ submittedOn, followedUntil }: ApplicationCourse, date: CivilDate): boolean {
  return submittedOn < date && date < followedUntil;
}

/** The later of two dates. */
export function laterOf(first: CivilDate, second: CivilDate): CivilDate {
  return first > second ? first : second;
}
