import type { Activity } from "../schedule/index.js";
import { agreedValue } from "./agreedValue.js";

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
  /** What was done, if they speak of that and not of a meeting. */
  readonly work?: "local-work" | "experience-shared";
}

/** A record, and where it stands among those given. */
export interface Numbered<Told> {
  readonly index: number;
  readonly record: Told;
}

/** Makes one problem for each of some records. */
export function eachWith(code: RecordProblemCode, told: readonly Numbered<unknown>[], activity?: Activity): readonly RecordProblem[] {
  return told.map(({ index }) => ({ code, records: [index], ...(activity === undefined ? {} : { activity }) }));
}

/** Finds out whether records contradict each other in one thing that they say. */
export function contradiction<Told>(
  code: RecordProblemCode,
  told: readonly Numbered<Told>[],
  says: (record: Told) => string | boolean | null | undefined,
  activity: Activity,
): readonly RecordProblem[] {
  if (!agreedValue(told.map(({ record }) => says(record))).isContradicted) return [];
  const speaking = told.filter(({ record }) => (says(record) ?? null) !== null);
  return [{ code, records: speaking.map(({ index }) => index).sort((first, second) => first - second), activity }];
}
