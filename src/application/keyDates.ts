import * as z from "zod";
import { assumptionsOf, provisionsOf, type Term } from "../assessment/index.js";
import { expected, readAll, readInput, type Frozen } from "../input/index.js";
import { assumptionIdSchema, portalTimesOf, provisionIdSchema, readRound, startingGatherings, startingKinds, type Round } from "../round/index.js";
import { addDays, civilDateSchema, type CivilDate, type Period } from "../time/index.js";
import { lifeCycleSchema, type LifeCycleEvent, type LifeCycleEventType, type LifeCycleInput } from "./lifeCycle.js";

const idSchema = z.enum(["submission", "reply-letters", "adviser-contact", "start", "completion"]);

/** Which of the key dates it is: søknad, svarbrev, kontakt med veileder, oppstart, fullføring. */
export type KeyDateId = z.output<typeof idSchema>;

const statusSchema = z.enum(["upcoming", "due", "overdue", "done", "not-applicable"]);

/** How a key date stands: before its time, in it, after it and not done, done, or no longer to be done. */
export type KeyDateStatus = z.output<typeof statusSchema>;

const shape = z.strictObject({
  id: idSchema,
  /** Who has to see to it: the municipality, or Norsk kulturskoleråd as the organiser. */
  owedBy: z.enum(["municipality", "council"]),
  /** The id of the gathering of the round at which it is done, where there is one. */
  gathering: z.string().regex(/^[a-z][a-zA-Z0-9.-]{0,79}$/, expected("gathering", "Expected the id of a gathering")).nullable(),
  /** The first day on which it is to be done. */
  from: civilDateSchema,
  /** The first day on which it is too late. */
  to: civilDateSchema,
  status: statusSchema,
  /** When it was done; `null` while it is not. */
  doneOn: civilDateSchema.nullable(),
  /** Whether it was done too late, or is late already. */
  isLate: z.boolean(),
  /** The first key date that has to be done before this one and is not; `null` when it is the turn of this one. */
  waitsFor: idSchema.nullable(),
  /** What ended the application before this was done, or that nobody submitted it in time; `null` where nothing did. */
  endedBy: z.enum(["declined", "withdrawn", "not-submitted"]).nullable(),
  /** The provisions of the call that the dates come from. */
  provisions: z.array(provisionIdSchema),
  /** The assumptions that the dates rest on where the call is silent. */
  assumptions: z.array(assumptionIdSchema),
});

/**
 * Reads one key date of an application.
 *
 * @remarks Strict. `from` comes before `to`; `doneOn` goes with `done`, and `endedBy` with `not-applicable`.
 */
export const keyDateSchema = shape
  .refine(({ from, to }) => from < to, { path: ["to"], error: expected("date-after", "Expected a date after from", { field: "from" }) })
  .refine(({ status, doneOn }) => (status === "done") === (doneOn !== null), { path: ["doneOn"], error: expected("date-when-done", "Expected a date exactly when it is done") })
  .refine(({ status, endedBy }) => (status === "not-applicable") === (endedBy !== null), {
    path: ["endedBy"],
    error: expected("event-when-not-applicable", "Expected an event exactly when it is not applicable"),
  });

/** One key date of an application: what is to be done, by whom, when, and how that stands. */
export interface KeyDate extends Frozen<z.output<typeof keyDateSchema>> {}

/** When the key dates are looked at. */
export interface KeyDatesOptions {
  /** The civil date, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Answers how the key dates of a round stand for one application, on a date.
 *
 * @remarks Civil dates; `to` is exclusive. The day counts as a whole: what is dated on it has happened, what is dated later
 * has not, so the answer for a date stays the same while the history grows. The status goes by the date alone where
 * nothing has been done; `waitsFor` says when somebody else has to act first. Grace prolongs the submission. A draft that was
 * not submitted in time is owed no reply: nothing but the submission applies then, until it is submitted late. Source:
 * title/portal, title/deadline, spring/1 to spring/4, participation/3, dates/1, title/period, and the assumptions D1 and D3.
 * @param round - The round. One without a gathering that starts the programme is read as starting with its period.
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
  const [read, { history }, on] = readAll(
    () => readRound(round),
    () => readInput("life cycle", lifeCycleSchema, lifeCycle),
    () => readInput("date of the key dates", civilDateSchema, (options as Partial<KeyDatesOptions> | undefined)?.on),
  );
  const terms = keyDateTerms(read);
  const soFar = history.filter(({ date }) => date <= on);
  const endedBy = endOf(soFar, on, submissionPeriod(read));
  const next = terms.find(({ id }) => dateDone(id, soFar) === null)?.id ?? null;
  return terms.map((each) => keyDateOn(on, each, soFar, { next, endedBy }));
}

interface Progress {
  readonly next: KeyDateId | null;
  readonly endedBy: KeyDate["endedBy"];
}

function keyDateOn(on: CivilDate, terms: KeyDateTerms, soFar: readonly LifeCycleEvent[], { next, endedBy }: Progress): KeyDate {
  const doneOn = dateDone(terms.id, soFar);
  if (doneOn !== null) return { ...terms, status: "done", doneOn, isLate: doneOn >= terms.to, waitsFor: null, endedBy: null };
  // A draft that nobody has submitted can still be submitted late.
  if (endedBy !== null && (terms.id !== "submission" || endedBy !== "not-submitted")) return { ...terms, status: "not-applicable", doneOn, isLate: false, waitsFor: null, endedBy };
  const status = on < terms.from ? "upcoming" : on < terms.to ? "due" : "overdue";
  return { ...terms, status, doneOn, isLate: status === "overdue", waitsFor: next === terms.id ? null : next, endedBy: null };
}

function dateDone(id: KeyDateId, soFar: readonly LifeCycleEvent[]): CivilDate | null {
  return soFar.find(({ type }) => duties[id].doneBy.includes(type))?.date ?? null;
}

/** Nothing happens after an application is declined or withdrawn, and a draft that was not submitted in time owes nobody a reply. */
function endOf(soFar: readonly LifeCycleEvent[], on: CivilDate, { to }: Period): KeyDate["endedBy"] {
  const last = soFar.at(-1)?.type;
  if (last === undefined) return on < to ? null : "not-submitted";
  return last === "declined" || last === "withdrawn" ? last : null;
}

interface KeyDateTerms extends Pick<KeyDate, "id" | "owedBy" | "gathering" | "from" | "to" | "provisions" | "assumptions"> {}

/** A reply is a reply whichever way it goes, and the organiser holds the gathering that starts. */
const duties: Readonly<Record<KeyDateId, Pick<KeyDate, "owedBy"> & { readonly doneBy: readonly LifeCycleEventType[] }>> = {
  submission: { owedBy: "municipality", doneBy: ["submitted"] },
  "reply-letters": { owedBy: "council", doneBy: ["accepted", "declined"] },
  "adviser-contact": { owedBy: "council", doneBy: ["contacted"] },
  start: { owedBy: "council", doneBy: ["started"] },
  completion: { owedBy: "municipality", doneBy: ["completed"] },
};

function keyDateTerms(round: Round): readonly KeyDateTerms[] {
  const { application, period } = round;
  const { replyLetters, adviserContact, portal, deadline } = application;
  return [
    keyDate("submission", submissionPeriod(round), [portal, deadline], [deadline]),
    ...(replyLetters === undefined ? [] : [keyDate("reply-letters", theDay(replyLetters.date), [replyLetters])]),
    ...(adviserContact === undefined ? [] : [keyDate("adviser-contact", adviserContact, [adviserContact])]),
    startOf(round),
    keyDate("completion", theDay(addDays(period.to, -1)), [period]),
  ];
}

/** It rests on all of its terms where nothing else is said. They are days, which no time of day changes. */
function keyDate(id: KeyDateId, { from, to }: Period, terms: readonly Term[], rests = terms): KeyDateTerms {
  return { id, owedBy: duties[id].owedBy, gathering: null, from, to, provisions: provisionsOf(terms), assumptions: assumptionsOf(rests) };
}

/** A round that does not hold together may open its portal after its deadline; it is then read as open on the last day. */
function submissionPeriod(round: Round): Period {
  const { portal } = round.application;
  const last = theDay(portalTimesOf(round).lastDay);
  return portal.date < last.from ? { from: portal.date, to: last.to } : last;
}

/** A gathering starts the programme, on a day that the call states. A round that does not hold together may lack it, and then starts with its period. */
function startOf(round: Round): KeyDateTerms {
  const [first] = startingGatherings(round);
  if (first === undefined) return keyDate("start", theDay(round.period.from), [round.period]);
  return { ...keyDate("start", theDay(first.date), [first, ...startingKinds(round).filter(({ id }) => id === first.kind)], []), gathering: first.id };
}

function theDay(date: CivilDate): Period {
  return { from: date, to: addDays(date, 1) };
}
