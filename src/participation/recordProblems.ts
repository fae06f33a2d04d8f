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
  /** What was done, if they speak of that and not of a meeting. */
  readonly work?: "local-work" | "experience-shared";
}

export interface Numbered<Type> {
  readonly index: number;
  readonly record: Type;
}

export function eachWith(code: RecordProblemCode, records: readonly Numbered<unknown>[], activity?: Activity): readonly RecordProblem[] {
  return records.map(({ index }) => ({ code, records: [index], ...(activity === undefined ? {} : { activity }) }));
}

/** Whoever says nothing of it contradicts nobody. */
export function contradiction<Type>(
  code: RecordProblemCode,
  records: readonly Numbered<Type>[],
  says: (record: Type) => string | boolean | null | undefined,
  activity: Activity,
): readonly RecordProblem[] {
  const speaking = records.filter(({ record }) => (says(record) ?? null) !== null);
  if (new Set(speaking.map(({ record }) => says(record))).size < 2) return [];
  return [{ code, records: speaking.map(({ index }) => index).sort((first, second) => first - second), activity }];
}

/** Nothing where they say different things, for no record counts for more than another. */
export function agreedValue<Value extends string | boolean>(said: readonly (Value | null | undefined)[]): Value | undefined {
  const values = new Set(said.filter((value) => value !== null && value !== undefined));
  return values.size === 1 ? [...values][0] : undefined;
}
