import { met, ruleForEach, unmet } from "../../assessment/index.js";
import type { Gathering, KindTerms } from "../round.js";
import { startingKinds } from "../startingGatherings.js";
import type { RoundQuestion } from "./question.js";

/** Is there one gathering of each kind that is to start the program, and does it come before every other? */
export const gatheringsFirst = ruleForEach({
  id: "round.gatherings.first",
  force: "must",
  each: startingKinds,
  about: ({ id }) => id,
  assess: ({ round: { gatherings } }: RoundQuestion, { id }: KindTerms) => {
    const [first, second] = gatherings.filter(({ kind }) => kind === id);
    if (first === undefined) return unmet("none", { expected: 1, received: 0, path: ["gatherings"] });
    if (second !== undefined) return unmet("several", { expected: 1, path: ["gatherings", gatherings.indexOf(second)] });
    return place(first, gatherings);
  },
  says: {
    "comes-first": ({ about, received }) => ({ kind: { kind: about }, on: { date: received } }),
    "not-first": ({ about, expected, received }) => ({ kind: { kind: about }, on: { date: received }, earlier: { date: expected.before } }),
    none: ({ about }) => ({ kind: { kind: about } }),
    several: ({ about }) => ({ kind: { kind: about } }),
  },
});

function place(first: Gathering, gatherings: readonly Gathering[]) {
  const details = { received: first.date, path: ["gatherings", gatherings.indexOf(first), "date"], terms: [first] };
  const earlier = gatherings.find((other) => other !== first && other.date <= first.date);
  return earlier === undefined ? met("comes-first", details) : unmet("not-first", { ...details, expected: { before: earlier.date } });
}
