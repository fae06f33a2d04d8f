import * as z from "zod";
import { keyDateSchema, type KeyDate } from "../application/index.js";
import { readInput } from "../input/index.js";
import type { Facts } from "../language/index.js";
import type { Round } from "../round/index.js";
import { addDays, lengthInDays } from "../time/index.js";
import type { Explanation } from "./sentence.js";

const known: readonly string[] = keyDateSchema.shape.id.options;

/** What another version stored may have an id that this one has no sentence for. */
const goneSchema = z.looseObject({ id: z.string().regex(/^[a-z-]{1,40}$/).refine((id) => !known.includes(id)) });

/** What it waits for comes first, so that what is assumed of its own date comes last. */
export function keyDateSentences(round: Round, given: KeyDate): Explanation {
  const gone = goneSchema.safeParse(given).data;
  if (gone !== undefined) return { sentences: [{ text: "unknown/other", facts: { id: gone.id } }], isAssumed: false };
  const keyDate = readInput("key date", keyDateSchema, given);
  const { id, waitsFor, status, assumptions } = keyDate;
  const facts = factsOf(round, keyDate);
  // Before its time, that it waits for something goes without saying.
  const awaited = waitsFor === null || status === "upcoming" ? [] : [{ text: `key-date/${waitsFor}/awaited`, facts }];
  // That it is due says nothing to somebody who has an earlier step to take: when it is, does.
  const how = waitsFor !== null && status === "due" ? "upcoming" : standing(keyDate);
  return { sentences: [...awaited, { text: `key-date/${id}/${how}`, facts }], isAssumed: assumptions.length > 0 && tellsItsDate(keyDate) };
}

function standing({ status, isLate, endedBy }: KeyDate): string {
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
