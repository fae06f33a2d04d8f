import type { Finding } from "../assessment/index.js";

/** Something that is found otherwise than before. */
export interface Difference {
  /** What tells it from other findings, then and now. */
  readonly key: string;
  readonly rule: string;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

const none: readonly never[] = Object.freeze([]);

/**
 * What differs between findings. That a finding merely names another date, or another place of a meeting in the schedule, is no
 * difference.
 */
export function differencesBetween(before: readonly Finding[], after: readonly Finding[]): readonly Difference[] {
  if (before === after) return none;
  const [then, now] = [byKey(before), byKey(after)];
  const newOrOther = [...now].flatMap(([key, finding]): readonly Difference[] => {
    const was = then.get(key) ?? null;
    return was === null || differ(was, finding) ? [{ key, rule: finding.rule, before: was, after: finding }] : none;
  });
  const gone = [...then].filter(([key]) => !now.has(key)).map(([key, finding]) => ({ key, rule: finding.rule, before: finding, after: null }));
  return [...newOrOther, ...gone];
}

/**
 * What is found of a meeting is told apart by the meeting, for its place in the schedule moves; all else by what of the round it is about,
 * and by its place. A rule may say several things of one place, such as one for each semester; those are told apart by their order.
 */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const keyed = new Map<string, Finding>();
  const times = new Map<string, number>();
  for (const finding of findings) {
    const place = JSON.stringify([finding.rule, finding.about, meetingIn(finding) ?? finding.path]);
    const time = times.get(place) ?? 0;
    times.set(place, time + 1);
    keyed.set(`${place} ${String(time)}`, finding);
  }
  return keyed;
}

function meetingIn({ received }: Finding): unknown {
  return typeof received === "object" && received !== null && "activity" in received ? received["activity"] : undefined;
}

function differ(before: Finding, after: Finding): boolean {
  return before.outcome !== after.outcome || before.code !== after.code || JSON.stringify(before.received) !== JSON.stringify(after.received);
}
