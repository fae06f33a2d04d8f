import type { ActivityKind, SemesterId, Vocabulary } from "../round/index.js";
import type { CivilDate } from "../time/index.js";

/** Whole øre for one unit: one amount that holds all through, or amounts with the civil dates from which they hold. */
export type Rate<Day extends string = CivilDate> = number | readonly { readonly validFrom: Day; readonly validTo?: Day | undefined; readonly amount: number }[];

/** Hours of local development work for one who holds a seat all through: in the whole period, or in each semester. */
type WorkHours = number | Readonly<Partial<Record<SemesterId, number | undefined>>>;

/** What a cost comes to that the round prices on its own, and who pays it where the round names nobody. */
export interface StatedCost<Day extends string = string> {
  /** Who pays; required where the round names nobody, and not read where it does. */
  readonly payer?: "municipality" | "organiser" | undefined;
  /** What an hour costs, of a cost that is hours of people. */
  readonly perHour?: Rate<Day> | undefined;
  /** What the trip of one person costs, there and back. */
  readonly perPersonTrip?: Rate<Day> | undefined;
  /** What one meeting costs. */
  readonly perMeeting?: Rate<Day> | undefined;
  /** What one trip of the adviser costs. */
  readonly perTrip?: Rate<Day> | undefined;
  /** What the programme as a whole costs. */
  readonly perProgram?: Rate<Day> | undefined;
}

/** Where the words are not known to the compiler, any of them may be that of the local work. */
type HoursOf<Key extends string> = Key extends "localDevelopmentWorkPerMember" ? WorkHours : string extends Key ? WorkHours : number;

interface ForOthers<Day extends string> {
  readonly companion?: Rate<Day> | undefined;
  readonly default?: Rate<Day> | undefined;
}

interface RatesOf<V extends Vocabulary, Day extends string> {
  /**
   * What an hour of working time costs, by seat; `default` for the seats that have no rate of their own. `companion` is for whoever comes
   * along, whose seat nobody knows beforehand (D6); left out, the rate that all who can come along have.
   */
  readonly hourly?: (Readonly<Partial<Record<V["seat"], Rate<Day> | undefined>>> & ForOthers<Day>) | undefined;
  /** What one person's travel to a meeting and back costs. */
  readonly travelPerPersonTrip?: Rate<Day> | undefined;
  /**
   * Hours of a meeting of the kind, where neither the call nor an agreement states them; and of local development work for one who holds
   * a seat all through, in the whole period or in each semester.
   */
  readonly hours?: { readonly [Key in ActivityKind<V> | "localDevelopmentWorkPerMember"]?: HoursOf<Key> | undefined } | undefined;
  /** What costs come to that the round prices on their own, and who pays what it names no payer of (D17). */
  readonly notStated?: Readonly<Partial<Record<V["cost"], StatedCost<Day> | undefined>>> | undefined;
  /** Whether a rate that has run out is used all the same; each line and a finding then say so. */
  readonly reuseLastRate?: boolean | undefined;
}

/** What an hour, a trip and a meeting cost: parsed. */
export interface CostRates<V extends Vocabulary = Vocabulary> extends RatesOf<V, CivilDate> {}

/** What an hour, a trip and a meeting cost, as it is written down or sent as JSON. */
export interface CostRatesInput<V extends Vocabulary = Vocabulary> extends RatesOf<V, string> {}
