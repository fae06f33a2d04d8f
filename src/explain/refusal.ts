import { lifeCycleRefusalSchema, lifeCycleStateSchema, lifeCycleEventSchema, type LifeCycleEventType, type LifeCycleRefusal, type LifeCycleState } from "../application/index.js";
import { readInput } from "../input/index.js";
import type { Sentence } from "../language/index.js";
import type { Round } from "../round/index.js";
import type { Explanation } from "./sentence.js";

const words: readonly string[] = [...lifeCycleRefusalSchema.options.map(({ shape }) => shape.reason.value), ...lifeCycleStateSchema.options, ...lifeCycleEventSchema.shape.type.options];

/** Why, then what fits instead: each event is told by the state that it leads to. */
export function refusalSentences(_round: Round, given: LifeCycleRefusal): Explanation {
  const gone = goneWordIn(given);
  if (gone !== undefined) return { sentences: [{ text: "unknown/other", facts: { id: gone } }], isAssumed: false };
  const refusal = readInput("refusal", lifeCycleRefusalSchema, given);
  return { sentences: [whyNot(refusal), whatFits(refusal)], isAssumed: false };
}

/** What another version stored may have a word that this one has no sentence for. */
function goneWordIn({ reason, state, type, fitting }: LifeCycleRefusal): string | undefined {
  return [reason, state, type, ...[fitting].flat()].find((word) => typeof word === "string" && !words.includes(word) && /^[a-z-]{1,40}$/.test(word));
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

/** Wherever an event fits, it leads to one and the same state. */
function stateAfter(type: LifeCycleEventType): LifeCycleState {
  return type === "started" ? "active" : type;
}
