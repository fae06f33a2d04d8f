import type { Finding } from "../assessment/index.js";
import type { Found } from "./tracker.js";
import type { SimulatedEvent } from "./event.js";

/** A finding that is not what it was the day before: new, other, or gone. */
export interface FindingChange {
  /** The number of the municipality. */
  readonly municipality: string;
  /** The rule that found it. */
  readonly rule: string;
  /** What was found the day before; `null` where the rule had not looked at this. */
  readonly before: Finding | null;
  /** What is found now; `null` where there is nothing left to look at. */
  readonly after: Finding | null;
  /**
   * Which of the day's events, the municipality's or everybody's, brought it: their types, in the order of the day; `calendar`
   * where only the day is another.
   */
  readonly because: ChangeCause;
}

/** What brought a change: types of events of that day, or nothing but the calendar. */
export type ChangeCause = readonly SimulatedEvent["type"][] | "calendar";

/** The municipality that the findings are of, and what brings changes to it that day. */
export interface ChangeContext {
  /** Its number. */
  readonly municipality: string;
  /** Says what brings a change in what a rule finds of a thing. */
  readonly causeOf: (found: Found) => ChangeCause;
}

/**
 * What differs between the findings of two days. That a finding merely names another date, or another place of a meeting in the
 * schedule, is no difference.
 */
export function findingChanges({ municipality, causeOf }: ChangeContext, before: readonly Finding[], after: readonly Finding[]): readonly FindingChange[] {
  const [then, now] = [byKey(before), byKey(after)];
  const newOrOther = [...now].flatMap(([key, finding]) => {
    const was = then.get(key) ?? null;
    return was === null || differ(was, finding) ? [{ municipality, rule: finding.rule, before: was, after: finding, because: causeOf(finding) }] : [];
  });
  const gone = [...then].filter(([key]) => !now.has(key)).map(([, finding]) => ({ municipality, rule: finding.rule, before: finding, after: null, because: causeOf(finding) }));
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
