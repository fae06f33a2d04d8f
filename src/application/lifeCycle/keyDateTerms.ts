import { assumptionsOf, provisionsOf, type Term } from "../../assessment/index.js";
import { startingGatherings, startingKinds, type Round } from "../../round/index.js";
import { addDays, type CivilDate, type Period } from "../../time/index.js";
import type { KeyDate, KeyDateId } from "./keyDate.js";

/** What a round says of a key date, whoever applies. */
export interface KeyDateTerms extends Pick<KeyDate, "id" | "owedBy" | "gathering" | "from" | "to" | "provisions" | "assumptions"> {}

/** Who has to see to each key date. Of the start it is the organiser, who holds the gathering. */
const owners = {
  submission: "municipality",
  "reply-letters": "council",
  "adviser-contact": "council",
  start: "council",
  completion: "municipality",
} as const satisfies Record<KeyDateId, KeyDate["owedBy"]>;

/**
 * The key dates of a round, in the order in which they have to be done.
 *
 * @param round - The round.
 * @returns What the round says of each; those that it does not date are left out.
 */
export function keyDateTerms(round: Round): readonly KeyDateTerms[] {
  const { application, period } = round;
  const { replyLetters, adviserContact, portal, deadline } = application;
  return [
    keyDate("submission", submissionPeriod(application), [portal, deadline], [deadline]),
    ...(replyLetters === undefined ? [] : [keyDate("reply-letters", theDay(replyLetters.date), [replyLetters])]),
    ...(adviserContact === undefined ? [] : [keyDate("adviser-contact", adviserContact, [adviserContact])]),
    startOf(round),
    keyDate("completion", theDay(addDays(period.to, -1)), [period]),
  ];
}

/** It rests on all of its terms where nothing else is said. They are days, which no time of day changes. */
function keyDate(id: KeyDateId, { from, to }: Period, terms: readonly Term[], rests = terms): KeyDateTerms {
  return { id, owedBy: owners[id], gathering: null, from, to, provisions: provisionsOf(terms), assumptions: assumptionsOf(rests) };
}

/** A round that does not hold together may open its portal after its deadline; it is then read as open on the last day. */
function submissionPeriod({ portal, deadline }: Round["application"]): Period {
  const last = theDay(addDays(deadline.date, deadline.graceDays));
  return portal.date < last.from ? { from: portal.date, to: last.to } : last;
}

/** A gathering starts the program, on a day that the call states. A round that does not hold together may lack it, and then starts with its period. */
function startOf(round: Round): KeyDateTerms {
  const [first] = startingGatherings(round);
  if (first === undefined) return keyDate("start", theDay(round.period.from), [round.period]);
  return { ...keyDate("start", theDay(first.date), [first, ...startingKinds(round).filter(({ id }) => id === first.kind)], []), gathering: first.id };
}

function theDay(date: CivilDate): Period {
  return { from: date, to: addDays(date, 1) };
}
