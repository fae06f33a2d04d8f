import { freezeDeep, readInput } from "../input/index.js";
import { covers, weekdayOf } from "../time/index.js";
import { roundSchema } from "./roundSchema.js";
import type { Round } from "./round.js";
import { roundShapeSchema, type RoundData } from "./roundShape.js";
import { startsProgram } from "./startingGatherings.js";
import { termsIn } from "./terms.js";
import { halfYearOf, semesterIdOf } from "./vocabulary.js";

/** So that they are not parsed again for every question. A copy, a round from JSON, or one from another copy of the library is parsed anew. */
const parsed = new WeakSet<object>();

export function readRound(input: unknown): Round {
  if (isParsedRound(input)) return input;
  return roundFrom(readInput("round", roundSchema, input));
}

/** May change `data`, which the schema has just read. */
export function roundFrom(data: RoundData): Round {
  const round = derived(data);
  parsed.add(round);
  return round;
}

export function isParsedRound(input: unknown): input is Round {
  return typeof input === "object" && input !== null && parsed.has(input);
}

export function oncePerRound<Result>(work: (round: Round) => Result): (round: Round) => Result {
  const known = new WeakMap<Round, Result>();
  return (round) => {
    const before = known.get(round);
    if (before !== undefined) return before;
    const result = work(round);
    known.set(round, result);
    return result;
  };
}

/** Works out what follows from other values and is not written down. */
function derived(data: RoundData): Round {
  for (const semester of data.semesters) semester.id ??= semesterIdOf(semester);
  for (const cost of data.costs) cost.ownRate ??= isPricedOnItsOwn(cost);
  data.application.deadline.lastMinute ??= { counts: true };
  data.gatherings = data.gatherings.map((gathering) => completed(data, gathering));
  nameGatherings(data);
  for (const { value, assumptions } of termsIn(data)) {
    value.provisions ??= [];
    value.assumptions = [...assumptions];
  }
  // Read once more, so that its keys stand in one order, whether or not they were written down.
  const round = roundShapeSchema.parse(data);
  // Everything that the type of a round asks for now stands there; the mark on its terms is for the compiler alone.
  return freezeDeep(round) as unknown as Round;
}

/** No common rate prices the programme, a meeting or a trip of the adviser; and what the call names no payer of, whoever pays it prices. */
function isPricedOnItsOwn({ basis, payer }: RoundData["costs"][number]): boolean {
  const hasCommonRate = basis !== "program" && !("meetings" in basis || "adviserTrips" in basis);
  return payer === "not-stated" || (payer === "municipality" && !hasCommonRate);
}

type WrittenGathering = RoundData["gatherings"][number];

/** What is written stands: it comes after what follows from the date and the kind. */
function completed(round: RoundData, gathering: WrittenGathering): WrittenGathering {
  const kind = round.kinds.find(({ id }) => id === gathering.kind);
  const semester = gathering.semester ?? round.semesters.find((each) => covers(each, gathering.date))?.id ?? halfYearOf(gathering.date);
  return { semester, days: 1, weekday: weekdayOf(gathering.date), mode: kind?.mode, place: null, audience: kind?.audience, provisions: kind?.provisions, ...written(gathering) };
}

/** A field that is there and says nothing is not written. */
function written(gathering: WrittenGathering): WrittenGathering {
  return Object.fromEntries(Object.entries(gathering).filter(([, value]) => value !== undefined)) as WrittenGathering;
}

function nameGatherings({ kinds, gatherings }: RoundData): void {
  for (const gathering of gatherings) {
    const isFirst = kinds.some((kind) => kind.id === gathering.kind && startsProgram(kind));
    gathering.id ??= firstFree(isFirst || gathering.semester === undefined ? gathering.kind : `${gathering.kind}.${gathering.semester}`, gatherings.map(({ id }) => id));
  }
}

/** The second of its kind in a semester is called `.2`. */
function firstFree(id: string, taken: readonly (string | undefined)[]): string {
  let [free, next] = [id, 2];
  while (taken.includes(free)) {
    free = `${id}.${String(next)}`;
    next += 1;
  }
  return free;
}
