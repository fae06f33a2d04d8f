import type { Finding } from "../assessment/index.js";
import type { Round } from "../round/index.js";
import { differencesBetween, type Difference } from "./differences.js";
import type { SimulatedEvent } from "./event.js";
import { movedBy, type Known } from "./known.js";

/** What brought a change: types of events of that day, or nothing but the calendar. */
export type ChangeCause = readonly SimulatedEvent["type"][] | "calendar";

/** What is asked of a municipality on a day, before and after the events of the day. */
interface AskedTwice {
  readonly before: Known;
  readonly after: Known;
  /** The parts of the state that are not as they were. */
  readonly moved: readonly (keyof Known)[];
  /** In the order of the day. */
  readonly events: readonly SimulatedEvent[];
  readonly ask: (known: Known) => readonly Finding[];
  /** What is found after. */
  readonly found: readonly Finding[];
}

/**
 * Says which events of a day brought a difference.
 *
 * @remarks Where several parts of the state have moved, the rules are asked again for each, with that part as it was the day before. If they
 * then find something else, the part has made the difference; where none has by itself, all have together. The events
 * that moved those parts have brought it: the ones that name what the finding is about, or all of them where none does.
 */
export function causesOf({ before, after, moved, events, ask, found }: AskedTwice): (difference: Difference) => ChangeCause {
  const without = (part: keyof Known) => new Set(differencesBetween(ask({ ...after, [part]: before[part] }), found).map(({ key }) => key));
  const apart = moved.length === 1 ? [] : moved.map((part) => ({ part, made: without(part) }));
  return (difference) => {
    const alone = apart.filter(({ made }) => made.has(difference.key)).map(({ part }) => part);
    const making = alone.length > 0 ? alone : moved;
    const bringing = events.filter(({ type }) => making.some((part) => movedBy[type] === part));
    const types = new Set(named(bringing, difference.after ?? difference.before, after.round).map(({ type }) => type));
    return types.size === 0 ? "calendar" : Object.freeze([...types]);
  };
}

function named(events: readonly SimulatedEvent[], finding: Finding | null, round: Round): readonly SimulatedEvent[] {
  const thing = finding === null ? undefined : thingOf(finding);
  const naming = events.filter((event) => thing !== undefined && namesOf(event, round).includes(thing));
  return naming.length > 0 ? naming : events;
}

/** What a finding is about: a meeting or a semester, or whatever else of the round. */
function thingOf({ received, about }: Finding): unknown {
  const meeting = fieldOf(received, "meeting") ?? received;
  return fieldOf(meeting, "activity") ?? fieldOf(meeting, "semester") ?? about;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

/** What an event names of all that findings are about: a seat, a meeting and its semester, a commitment. */
function namesOf(event: SimulatedEvent, { localWork, sharing }: Round): readonly unknown[] {
  if (event.type === "local-work" || event.type === "interim-work-ends") return [localWork?.commitment];
  if (event.type === "experience-shared") return [sharing?.commitment];
  const meeting = fieldOf(event, "activity");
  return [fieldOf(event, "role"), fieldOf(meeting, "id"), fieldOf(meeting, "semester")];
}
