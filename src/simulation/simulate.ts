import { freezeDeep, groupedBy, groupedByEach } from "../input/index.js";
import type { Vocabulary } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { changesOn, type FindingChange } from "./changes.js";
import { compareEvents, type DatedEvent, type SimulatedEvent } from "./simulatedEvent.js";
import { municipalEvents } from "./municipalEvents.js";
import { prepareScenario, type PreparedScenario } from "./prepareScenario.js";
import { roundEvents } from "./roundEvents.js";
import { daysIn, readScenario, type ScenarioInput } from "./scenario.js";
import { changedBy, ownDaysOf } from "./state.js";

/**
 * Plays a scenario day by day: what happens, what the rules then say otherwise than the day before, and why.
 *
 * @remarks Every day from `from` to `to` inclusive, each made when it is asked for, and the same each time. What a day
 * holds does not depend on which days are played: the first day is compared with the day before it all the same. The same
 * scenario gives the same days on every host; only attendance is drawn, from the seed. Before the first day it is settled who has
 * which adviser and when the guidance meetings are that are to be planned, which takes a while where there are many. A day knows
 * nothing of what becomes known later. A gathering of several days counts once, on its first day: who holds a seat then is expected.
 * What a round does not have, does not happen: no webinar, no local work. Without a date for reply letters the reply comes on the last day
 * for applying, and without a time for the adviser's contact the adviser is in touch with the reply. Each change says which events of its day brought it. Dates are Oslo's. Source: every date of the
 * call, title/period to spring/4, participation/1 to participation/7, and the assumptions D1 to D8, D15, D19, D20 and D25.
 * @param scenario - The scenario, or unknown data such as parsed JSON. It is left as it was.
 * @returns The days; they can be gone through more than once.
 * @throws InvalidInputError at once, and not when the first day is asked for, with every problem and its path: also where what is to
 * happen fits neither the meetings nor the application, and where the planner refuses the wishes.
 * @example
 * ```ts
 * import { simulate } from "kulturskole-veiledning/simulation";
 *
 * const scenario = { round: "2026-2027", seed: 42, from: "2026-08-25", to: "2026-08-26", municipalities: [] } as const;
 * const [before, kickOff] = [...simulate(scenario)];
 * before; // => { date: "2026-08-25", events: [], changes: [] }
 * kickOff?.events.map((event) => event.type); // => ["gathering"]
 *
 * const postponed = { date: "2026-08-20", type: "gathering-postponed", activity: "2026-2027.kick-off", to: "2026-09-02" } as const;
 * const [, empty] = [...simulate({ ...scenario, events: [postponed] })];
 * empty?.events; // => []
 * ```
 */
export function simulate<V extends Vocabulary = Vocabulary>(scenario: ScenarioInput<V>): Iterable<SimulatedDay> {
  return daysOf(prepareScenario(readScenario(scenario)));
}

/** One day of a simulation. */
export interface SimulatedDay {
  /** The civil date, Oslo's. */
  readonly date: CivilDate;
  /** What happens, in the order of the day. */
  readonly events: readonly SimulatedEvent[];
  /** What the rules say otherwise than the day before. */
  readonly changes: readonly FindingChange[];
}

export function daysOf({ scenario: { from, to }, round, municipalities }: PreparedScenario): Iterable<SimulatedDay> {
  const common = eventsByDay(roundEvents(round));
  const own = municipalities.map((municipality) => ({ municipality, events: eventsByDay(municipalEvents(municipality)) }));
  const commonDays = [...daysThatMove(common), round[0].round.period.to];
  // On all other days nothing happens to the municipality, and the rules say what they said the day before.
  const byDay = groupedByEach(own, ({ municipality, events }) =>
    new Set([...events.keys(), ...(municipality.timeline === null ? [] : [...ownDaysOf(municipality), ...commonDays])].filter((date) => from <= date && date <= to)),
  );
  const dayOf = (date: CivilDate): SimulatedDay => {
    const toEverybody = common.get(date) ?? [];
    const happened = (byDay.get(date) ?? []).map(({ municipality, events }) => ({ municipality, events: events.get(date) ?? [] }));
    return {
      date,
      events: freezeDeep([...toEverybody, ...happened.flatMap(({ events }) => events)].sort(compareEvents)),
      changes: happened.flatMap(({ municipality, events }) => changesOn(municipality, date, [...toEverybody, ...events].sort(compareEvents))),
    };
  };
  return { [Symbol.iterator]: () => eachDay(from, daysIn(from, to), dayOf) };
}

function* eachDay(from: CivilDate, count: number, dayOf: (date: CivilDate) => SimulatedDay): Generator<SimulatedDay, void> {
  for (let index = 0; index < count; index += 1) yield dayOf(addDays(from, index));
}

type EventsByDay = ReadonlyMap<CivilDate, readonly SimulatedEvent[]>;

function eventsByDay(events: readonly DatedEvent[]): EventsByDay {
  return new Map([...groupedBy(events, ({ date }) => date)].map(([date, dated]) => [date, dated.map(({ event }) => event)]));
}

/** Only what rules ask about. */
function daysThatMove(common: EventsByDay): readonly CivilDate[] {
  return [...common].filter(([, events]) => events.some(({ type }) => changedBy[type] !== null)).map(([date]) => date);
}
