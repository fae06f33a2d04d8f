import type { Finding } from "../assessment/index.js";
import { freezeDeep } from "../input/index.js";
import type { Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { SimulatedEvent } from "./simulatedEvent.js";
import { questions } from "./findings.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { changedBy, stateOn, type State } from "./state.js";

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

export function changesOn(municipality: SimulatedMunicipality, date: CivilDate, events: readonly SimulatedEvent[]): readonly FindingChange[] {
  const [before, after] = [stateOn(municipality, addDays(date, -1)), stateOn(municipality, date)];
  return questions.flatMap(({ dependsOn, ask: askOf }): readonly FindingChange[] => {
    const changed = dependsOn.filter((part) => before[part] !== after[part]);
    if (changed.length === 0) return none;
    const ask = (state: State) => askOf(municipality, state);
    const found = ask(after);
    const differences = differencesBetween(ask(before), found);
    if (differences.length === 0) return none;
    // The rules are asked again with one part of the state as it was the day before: what they then find otherwise, that part has made.
    const madeBy = changed.map((part) => ({ part, made: changed.length === 1 ? new Set<string>() : new Set(differencesBetween(ask({ ...after, [part]: before[part] }), found).map(({ key }) => key)) }));
    return differences.map(({ key, before: was, after: is }): FindingChange => {
      const alone = madeBy.filter(({ made }) => made.has(key));
      // Where no part has made the difference by itself, all have together.
      const parts = (alone.length > 0 ? alone : madeBy).map(({ part }) => part);
      const finding = is ?? was;
      freezeDeep<unknown>([was, is]);
      return { municipality: municipality.number, rule: finding.rule, before: was, after: is, because: causeAmong(events.filter(({ type }) => parts.some((part) => changedBy[type] === part)), finding, after.round) };
    });
  });
}

const none: readonly never[] = Object.freeze([]);

type Difference = { readonly key: string } & ({ readonly before: Finding | null; readonly after: Finding } | { readonly before: Finding; readonly after: null });

/** That a finding merely names another date, or another place of a meeting in the schedule, is no difference. */
function differencesBetween(before: readonly Finding[], after: readonly Finding[]): readonly Difference[] {
  if (before === after) return none;
  const [then, now] = [byKey(before), byKey(after)];
  const newOrOther = [...now].flatMap(([key, finding]): readonly Difference[] => {
    const was = then.get(key) ?? null;
    return was === null || differ(was, finding) ? [{ key, before: was, after: finding }] : none;
  });
  const gone = [...then].filter(([key]) => !now.has(key)).map(([key, finding]) => ({ key, before: finding, after: null }));
  return [...newOrOther, ...gone];
}

/**
 * What is found of a meeting is told apart by the meeting, for its place in the schedule moves; all else by what of the round it is about,
 * and by its path. A rule may say several things of one path, such as one for each semester; those are told apart by their order.
 */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const keyed = new Map<string, Finding>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const meeting = fieldOf(finding.received, "activity");
    const subject = `${finding.rule} ${finding.about ?? ""} ${typeof meeting === "string" ? meeting : finding.path.join(".")}`;
    const count = counts.get(subject) ?? 0;
    counts.set(subject, count + 1);
    keyed.set(`${subject} ${String(count)}`, finding);
  }
  return keyed;
}

function differ(before: Finding, after: Finding): boolean {
  return before.outcome !== after.outcome || before.code !== after.code || JSON.stringify(before.received) !== JSON.stringify(after.received);
}

/** All of them where none names what the finding is about. */
function causeAmong(events: readonly SimulatedEvent[], finding: Finding, round: Round): ChangeCause {
  const subject = subjectOf(finding);
  const naming = events.filter((event) => subject !== undefined && namedIn(event, round).includes(subject));
  const types = new Set((naming.length > 0 ? naming : events).map(({ type }) => type));
  return types.size === 0 ? "calendar" : Object.freeze([...types]);
}

export function subjectOf({ received, about }: Finding): unknown {
  const meeting = fieldOf(received, "meeting") ?? received;
  return fieldOf(meeting, "activity") ?? fieldOf(meeting, "semester") ?? about;
}

/** Of all that findings are about: a seat, a meeting and its semester, a commitment. */
function namedIn(event: SimulatedEvent, { localWork, sharing }: Round): readonly unknown[] {
  if (event.type === "local-work" || event.type === "interim-work-ends") return [localWork?.commitment];
  if (event.type === "experience-shared") return [sharing?.commitment];
  const meeting = fieldOf(event, "activity");
  return [fieldOf(event, "role"), fieldOf(meeting, "id"), fieldOf(meeting, "semester")];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
