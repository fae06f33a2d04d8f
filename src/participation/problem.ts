import type { Activity } from "../schedule/index.js";

/** What can be wrong with a record, seen beside the group, the schedule, the date and the other records. */
export type RecordProblemCode =
  | "no-such-activity"
  | "not-in-group"
  | "no-seat-that-day"
  | "meeting-without-date"
  | "of-the-future"
  | "outside-period"
  | "contradicting-presence"
  | "contradicting-meetings"
  | "contradicting-dates"
  | "contradicting-modes";

/** Something that is wrong with one record, or with several that speak of the same thing. */
export interface RecordProblem {
  readonly code: RecordProblemCode;
  /** Where the records stand among those given. */
  readonly records: readonly number[];
  /** The meeting that they speak of, if it is in the schedule. */
  readonly activity?: Activity;
}

/** A record, and where it stands among those given. */
export interface Numbered<Record> {
  readonly index: number;
  readonly record: Record;
}

/**
 * Makes one problem for each of some records.
 *
 * @param code - What is wrong with each.
 * @param told - The records.
 * @param activity - The meeting that they speak of.
 * @returns The problems, in the order of the records.
 */
export function eachWith(code: RecordProblemCode, told: readonly Numbered<unknown>[], activity?: Activity): readonly RecordProblem[] {
  return told.map(({ index }) => ({ code, records: [index], ...(activity === undefined ? {} : { activity }) }));
}

/**
 * Makes one problem of records that contradict each other.
 *
 * @param code - What they contradict each other in.
 * @param told - The records.
 * @param activity - The meeting that they speak of.
 * @returns The problem.
 */
export function together(code: RecordProblemCode, told: readonly Numbered<unknown>[], activity: Activity): RecordProblem {
  return { code, records: told.map(({ index }) => index), activity };
}
