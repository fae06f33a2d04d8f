import { epochOf, instantOf, osloInstant, type CivilDate, type Instant, type WallTime } from "../time/index.js";

/** Hours on a date, by Oslo's clocks; the end is the later time of day. */
interface Hours {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
}

/** Both ends of some hours, in UTC; the end is the later instant. */
interface Instants {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * Answers when some hours on a date begin and end.
 *
 * @remarks A time that the clocks are put forward past is read by the clock as it was before that: 02:30 is then 03:30. Where
 * that would put the start at the end or after it, as from 02:30 to 03:10, the start is read by the clock as it is afterwards:
 * 02:30 is then 01:30, and the end and the length are those that were stated. Of a time that comes twice it is the first.
 */
export function instantsOf({ date, start, end }: Hours): Instants {
  const [startsAt, endsAt] = [osloInstant(date, start), osloInstant(date, end)];
  if (epochOf(startsAt) < epochOf(endsAt)) return { startsAt, endsAt };
  const length = epochOf(`${date}T${end}Z`) - epochOf(`${date}T${start}Z`);
  return { startsAt: instantOf(epochOf(endsAt) - length), endsAt };
}
