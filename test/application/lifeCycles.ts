import { keyDates, replay, round2026, type CivilDate, type KeyDate, type KeyDateId, type LifeCycle, type LifeCycleEvent, type LifeCycleEventType, type LifeCycleState, type Round } from "../../src/index.js";

/** What happened to one municipality's application, with the dates of the call. */
export const wholeStory = [
  { type: "submitted", date: "2026-04-10" },
  { type: "accepted", date: "2026-04-30" },
  { type: "adviser-assigned", date: "2026-05-04" },
  { type: "contacted", date: "2026-05-20" },
  { type: "started", date: "2026-08-26" },
  { type: "completed", date: "2027-12-31" },
] as const satisfies readonly LifeCycleEvent[];

const untilAccepted = wholeStory.slice(0, 2);

/** The shortest way to each state, with the dates of the call. */
export const wayTo: Readonly<Record<LifeCycleState, readonly LifeCycleEvent[]>> = {
  draft: [],
  submitted: wholeStory.slice(0, 1),
  accepted: untilAccepted,
  declined: [...wholeStory.slice(0, 1), { type: "declined", date: "2026-04-30" }],
  "adviser-assigned": wholeStory.slice(0, 3),
  contacted: wholeStory.slice(0, 4),
  active: wholeStory.slice(0, 5),
  completed: wholeStory,
  withdrawn: [...untilAccepted, { type: "withdrawn", date: "2026-05-02" }],
};

/** The life cycle that events give; a test that gives others has a mistake. */
export function lifeCycleOf(events: readonly LifeCycleEvent[]): LifeCycle {
  const replayed = replay(events);
  if (replayed.outcome === "refused") throw new Error(`The event at ${String(replayed.index)} does not fit`);
  return replayed.lifeCycle;
}

/** The story, with some of its events on other dates, up to and with one event. */
export function storyUntil(last: (typeof wholeStory)[number]["type"], dates: Partial<Record<LifeCycleEventType, CivilDate>> = {}): LifeCycle {
  const until = wholeStory.findIndex(({ type }) => type === last) + 1;
  return lifeCycleOf(wholeStory.slice(0, until).map(({ type, date }) => ({ type, date: dates[type] ?? date })));
}

/** One key date, as it stands. */
export function keyDate(id: KeyDateId, lifeCycle: LifeCycle, on: CivilDate, round: Round = round2026): KeyDate {
  const found = keyDates(round, lifeCycle, { on }).find((each) => each.id === id);
  if (found === undefined) throw new Error(`No key date ${id}`);
  return found;
}
