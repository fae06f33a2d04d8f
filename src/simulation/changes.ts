import type { Finding } from "../assessment/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { causesOf, type ChangeCause } from "./causes.js";
import { differencesBetween } from "./differences.js";
import type { SimulatedEvent } from "./event.js";
import { questions } from "./findings.js";
import { knownOn } from "./known.js";
import type { SimulatedMunicipality } from "./simulatedMunicipality.js";

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

/** What the rules say of a municipality otherwise than the day before, and which of the day's events, in their order, brought it. */
export function changesOn(municipality: SimulatedMunicipality, date: CivilDate, events: readonly SimulatedEvent[]): readonly FindingChange[] {
  const [before, after] = [knownOn(municipality, addDays(date, -1)), knownOn(municipality, date)];
  return questions.flatMap(({ turnsOn, ask: question }): readonly FindingChange[] => {
    const moved = turnsOn.filter((part) => before[part] !== after[part]);
    if (moved.length === 0) return [];
    const ask = (known: typeof after) => question(municipality, known);
    const found = ask(after);
    const differences = differencesBetween(ask(before), found);
    if (differences.length === 0) return [];
    const causeOf = causesOf({ before, after, moved, events, ask, found });
    return differences.map((difference) => {
      const { before: was, after: is, rule } = difference;
      return { municipality: municipality.number, rule, before: was, after: is, because: causeOf(difference) };
    });
  });
}
