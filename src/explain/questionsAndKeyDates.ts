import * as z from "zod";
import {
  keyDateSchema,
  lifeCycleEventSchema,
  lifeCycleRefusalSchema,
  lifeCycleStateSchema,
  questionsIn,
  stateAfter,
  type KeyDate,
  type LifeCycleRefusal,
  type OpenQuestion,
} from "../application/index.js";
import { expected, readInput } from "../input/index.js";
import type { Facts, Sentence } from "../language/index.js";
import { portalTimesOf, type Round } from "../round/index.js";
import { addDays, lengthInDays } from "../time/index.js";
import { ofAnotherVersion, oneSentence, type Explanation } from "./explanation.js";

/** The id finds the question; whatever else is given with it is not looked at. */
const questionSchema = z.looseObject({ id: z.string().regex(/^[a-zA-Z0-9.-]{1,100}$/, expected("id", "Expected an id")) });

/** What is asked rests on nothing, whatever its answer may rest on. The round asks for each commitment in words of its own. */
export function questionSentences(round: Round, given: OpenQuestion): Explanation {
  const { id } = readInput("question", questionSchema, given);
  const question = questionsIn(round).find((each) => each.id === id);
  if (question === undefined) return ofAnotherVersion(id);
  if (question.about !== undefined) return oneSentence("question/commitment", { question: { question: question.about } });
  return oneSentence(`question/${id}`, { areas: { all: round.wish.areas.map((area) => ({ area: area.id })) } });
}

const keyDateIds: readonly string[] = keyDateSchema.shape.id.options;

const keyDateOfAnotherVersion = z.looseObject({ id: z.string().regex(/^[a-z-]{1,40}$/).refine((id) => !keyDateIds.includes(id)) });

/** What it waits for comes first, so that what is assumed of its own date comes last. */
export function keyDateSentences(round: Round, given: KeyDate): Explanation {
  const other = keyDateOfAnotherVersion.safeParse(given).data;
  if (other !== undefined) return ofAnotherVersion(other.id);
  const keyDate = readInput("key date", keyDateSchema, given);
  const { id, waitsFor, status, assumptions } = keyDate;
  const facts = { ...factsOf(round, keyDate), ...(id === "submission" ? timesOf(round, keyDate) : {}) };
  // Before its time, that it waits for something goes without saying, but not that nobody has applied yet.
  const awaited = waitsFor === null || (status === "upcoming" && waitsFor !== "submission") ? [] : [{ text: `key-date/${waitsFor}/awaited`, facts }];
  // That it is due says nothing to somebody who has an earlier step to take: when it is, does.
  const how = waitsFor !== null && status === "due" ? "upcoming" : wordFor(keyDate);
  return { sentences: [...awaited, { text: `key-date/${id}/${how}`, facts }], isAssumed: assumptions.length > 0 && tellsItsDate(keyDate) };
}

function wordFor({ status, isLate, endedBy }: KeyDate): string {
  if (endedBy !== null) return endedBy;
  return status === "done" && isLate ? "done-late" : status;
}

/** What was done in time, and what is no longer to be done, is said without the date by which it was to be. */
function tellsItsDate({ status, isLate }: KeyDate): boolean {
  return status !== "not-applicable" && (status !== "done" || isLate);
}

function factsOf(round: Round, { from, to, doneOn, gathering, assumptions }: KeyDate): Facts {
  return {
    from: { date: from },
    last: { date: addDays(to, -1) },
    days: lengthInDays({ from, to }),
    doneOn: doneOn === null ? null : { date: doneOn },
    at: gathering === null ? "day" : "gathering",
    meeting: gathering === null ? null : { kind: round.gatherings.find((each) => each.id === gathering)?.kind ?? gathering },
    read: assumptions.length === 0 ? "stated" : "assumed",
  };
}

/** A time of day that the round states is told with the day, unless another day was stored. */
function timesOf(round: Round, { from, to, assumptions }: KeyDate): Facts {
  const { portal, deadline } = round.application;
  const last = addDays(to, -1);
  const time = last === portalTimesOf(round).lastDay ? deadline.time : null;
  return {
    from: { date: from, time: from === portal.date ? portal.time : null },
    last: { date: last, time },
    read: assumptions.length > 0 && time === null ? "assumed" : "stated",
  };
}

const refusalWords: readonly string[] = [...lifeCycleRefusalSchema.options.map(({ shape }) => shape.reason.value), ...lifeCycleStateSchema.options, ...lifeCycleEventSchema.shape.type.options];

/** Why, then what fits instead: each event is told by the state that it leads to. */
export function refusalSentences(_round: Round, given: LifeCycleRefusal): Explanation {
  const { reason, state, type, fitting } = given;
  const other = [reason, state, type, ...[fitting].flat()].find((word) => typeof word === "string" && !refusalWords.includes(word) && /^[a-z-]{1,40}$/.test(word));
  if (other !== undefined) return ofAnotherVersion(other);
  const refusal = readInput("refusal", lifeCycleRefusalSchema, given);
  return { sentences: [whyNot(refusal), whatFits(refusal)], isAssumed: false };
}

function whyNot({ reason, state, type, date, notBefore }: LifeCycleRefusal): Sentence {
  const next = stateAfter(type);
  if (reason === "event-does-not-fit") return { text: "refusal/event-does-not-fit", facts: { state: { state }, next: { state: next }, is: next === state ? "same" : "another" } };
  return { text: "refusal/dated-before-the-last-event", facts: { next: { state: next }, date: { date }, last: { date: notBefore } } };
}

function whatFits({ state, fitting, notBefore }: LifeCycleRefusal): Sentence {
  if (fitting.length === 0) return { text: "refusal/nothing-fits", facts: { state: { state } } };
  const facts = { fitting: { all: fitting.map((type) => ({ state: stateAfter(type) })) } };
  return notBefore === null ? { text: "refusal/fits-now", facts } : { text: "refusal/fits-from", facts: { ...facts, last: { date: notBefore } } };
}
