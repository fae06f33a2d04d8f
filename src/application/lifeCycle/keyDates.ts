import { readInput } from "../../input/index.js";
import { readRound, type Round } from "../../round/index.js";
import { civilDateSchema, type CivilDate } from "../../time/index.js";
import type { LifeCycleEvent } from "./event.js";
import type { KeyDate, KeyDateId, KeyDateStatus } from "./keyDate.js";
import { keyDateTerms, type KeyDateTerms } from "./keyDateTerms.js";
import { lifeCycleSchema } from "./model.js";
import type { LifeCycleInput } from "./shape.js";
import type { LifeCycleEventType } from "./vocabulary.js";

/** When the key dates are looked at. */
export interface KeyDatesOptions {
  /** The civil date, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The events that do what a key date asks for. A reply is a reply whichever way it goes. */
const doneBy: Readonly<Record<KeyDateId, readonly LifeCycleEventType[]>> = {
  submission: ["submitted"],
  "reply-letters": ["accepted", "declined"],
  "adviser-contact": ["contacted"],
  start: ["started"],
  completion: ["completed"],
};

/**
 * Answers how the key dates of a round stand for one application, on a date.
 *
 * @remarks Civil dates; `to` is exclusive. The day counts as a whole: what is dated on it has happened, what is dated later
 * has not, so the answer for a date stays the same while the history grows. The status goes by the date alone where
 * nothing has been done; `waitsFor` says when somebody else has to act first. Grace prolongs the submission. Source:
 * title/portal, title/deadline, spring/1 to spring/4, participation/3, dates/1, title/period, and the assumptions D1 and D3.
 * @param round - The round. One without a gathering that starts the program is read as starting with its period.
 * @param lifeCycle - The life cycle of the application.
 * @param options - The date on which the key dates are looked at; the library reads no clock.
 * @returns Submission, reply letters, the adviser's contact, start and completion, in this order; what the round does not date is left
 * out.
 * @throws InvalidInputError when the life cycle or the date is not shaped like one, with every problem and its path.
 * @example
 * ```ts
 * import { keyDates, newLifeCycle, round2026, transition } from "kulturskole-veiledning";
 *
 * const submitted = transition(newLifeCycle, { type: "submitted", date: "2026-04-10" });
 * if (submitted.outcome === "refused") throw new Error("A draft can be submitted");
 * keyDates(round2026, submitted.lifeCycle, { on: "2026-05-01" }).map(({ id, status }) => `${id}: ${status}`);
 * // => ["submission: done", "reply-letters: overdue", "adviser-contact: due", "start: upcoming", "completion: upcoming"]
 * ```
 */
export function keyDates(round: Round, lifeCycle: LifeCycleInput, options: KeyDatesOptions): readonly KeyDate[] {
  const on = readInput("date of the key dates", civilDateSchema, (options as Partial<KeyDatesOptions> | undefined)?.on);
  const terms = keyDateTerms(readRound(round));
  const soFar = readInput("life cycle", lifeCycleSchema, lifeCycle).history.filter(({ date }) => date <= on);
  const next = terms.find(({ id }) => dateDone(id, soFar) === null)?.id ?? null;
  return terms.map((each) => keyDateOn(on, each, soFar, next));
}

function keyDateOn(on: CivilDate, terms: KeyDateTerms, soFar: readonly LifeCycleEvent[], next: KeyDateId | null): KeyDate {
  const doneOn = dateDone(terms.id, soFar);
  const endedBy = doneOn === null ? endOf(soFar) : null;
  const isOpen = doneOn === null && endedBy === null;
  const waitsFor = isOpen && next !== terms.id ? next : null;
  const status = isOpen ? statusWhileOpen(terms, on) : doneOn === null ? "not-applicable" : "done";
  const isLate = status === "overdue" || (doneOn !== null && doneOn >= terms.to);
  return { ...terms, status, doneOn, isLate, waitsFor, endedBy };
}

function dateDone(id: KeyDateId, soFar: readonly LifeCycleEvent[]): CivilDate | null {
  return soFar.find(({ type }) => doneBy[id].includes(type))?.date ?? null;
}

/** Nothing happens after an application is declined or withdrawn. */
function endOf(soFar: readonly LifeCycleEvent[]): KeyDate["endedBy"] {
  const last = soFar.at(-1)?.type;
  return last === "declined" || last === "withdrawn" ? last : null;
}

function statusWhileOpen({ from, to }: KeyDateTerms, on: CivilDate): KeyDateStatus {
  if (on < from) return "upcoming";
  return on < to ? "due" : "overdue";
}
