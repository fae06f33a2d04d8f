import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import type { MunicipalGroup } from "../group/index.js";
import { expectedAt, type Expected } from "../participation/index.js";
import type { Round } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";

/** Who is expected at a meeting, where the call says so, and how many of them came. */
export interface Attendance extends Expected {
  readonly activity: DatedActivity;
  /** How many came; `null` where that is unknown. */
  readonly present: number | null;
  /** What that number rests on; `null` where it is unknown. */
  readonly restsOn: "records" | "chance" | null;
  /** Of each who is expected whether chance lets them come, the members first; empty where nothing is drawn. */
  readonly drawn: readonly boolean[];
}

/** What attendance is drawn from. */
interface AttendanceQuestion {
  /** The round as it is known on a day. */
  readonly roundOn: (date: CivilDate) => Round;
  readonly group: MunicipalGroup;
  /** The meetings that are held, in order of time. */
  readonly activities: readonly DatedActivity[];
  /** How likely it is that somebody who is expected comes; absent when nobody knows. */
  readonly rate: number | undefined;
  readonly seed: number;
}

const nobody: readonly never[] = Object.freeze([]);

/** Says what the attendance of a municipality is drawn from. */
export function seedsFrom(seed: number): (municipality: string) => number {
  // Numbers and seeds lie close: without a draw between them, runs with other seeds would deal the same chances to other municipalities.
  const drawn = mersenne(seed).next();
  return (municipality) => drawn ^ Number(municipality);
}

/**
 * Says who is expected at each dated meeting, and draws how many of them come.
 *
 * @remarks A gathering of several days counts once, on its first day. The numbers are drawn in the order of the meetings, one for each
 * person who is expected, so the same question gives the same
 * answer, however few of the days anybody looks at.
 */
export function drawAttendance({ roundOn, group, activities, rate, seed }: AttendanceQuestion): readonly Attendance[] {
  const generator = mersenne(seed);
  return activities.map((activity) => {
    const expected = expectedAt(roundOn(activity.date), group, activity);
    if (rate === undefined) return { activity, present: null, restsOn: null, drawn: nobody, ...expected };
    const drawn = Array.from({ length: expected.expected }, () => uniformFloat64(generator) < rate);
    return { activity, present: drawn.filter(Boolean).length, restsOn: "chance", drawn, ...expected };
  });
}
