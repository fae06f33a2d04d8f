import { readInput } from "../../input/index.js";
import { localeSchema, sayDate, type Locale } from "../../language/index.js";
import { readRound, sayActivity, type Round } from "../../round/index.js";
import { addDays, lengthInDays } from "../../time/index.js";
import { eventClauses } from "./eventClauses.js";
import { keyDateSchema, type KeyDate } from "./keyDate.js";
import { keyDateTexts } from "./keyDateTexts.js";
import { keyDateOwners } from "./keyDateTerms.js";

/**
 * Says what is to happen, by whom and when, and how that stands.
 *
 * @remarks The last day is named, where `to` is the day after it.
 * @param round - The round that it is a key date of.
 * @param keyDate - A key date, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns Full sentences: what is to be done, then whether it is; where somebody else has to act first, that comes last.
 * @throws InvalidInputError when the key date or the language is not shaped like one.
 * @example
 * ```ts
 * import { keyDates, newLifeCycle, round2026, sayKeyDate } from "kulturskole-veiledning";
 *
 * const [submission] = keyDates(round2026, newLifeCycle, { on: "2026-04-13" });
 * submission && sayKeyDate(round2026, submission, "en");
 * // => "The municipality is to submit the application between 19 March 2026 and 13 April 2026, both days included. " +
 * //   "It is time for that now."
 * ```
 */
export function sayKeyDate(round: Round, keyDate: KeyDate, locale: Locale): string {
  const language = readInput("locale", localeSchema, locale);
  const parsed = readInput("key date", keyDateSchema, keyDate);
  return [sayTask(readRound(round), parsed, language), sayStanding(parsed, language), sayWait(parsed, language)].filter((sentence) => sentence !== "").join(" ");
}

function sayTask(round: Round, keyDate: KeyDate, locale: Locale): string {
  const { who, what, whatInPast, at, isToBeDone, wasToBeDone } = keyDateTexts[locale];
  const isAhead = keyDate.status === "upcoming" || keyDate.status === "due";
  const deed = isAhead ? what[keyDate.id] : (whatInPast[keyDate.id] ?? what[keyDate.id]);
  const task = keyDate.gathering === null ? deed : `${deed} ${at(sayGathering(round, keyDate.gathering, locale))}`;
  return (isAhead ? isToBeDone : wasToBeDone)(who[keyDate.owedBy], task, sayWhen(keyDate, locale));
}

/** By its kind: of one that the round does not have, the id. */
function sayGathering(round: Round, id: string, locale: Locale): string {
  const kind = round.gatherings.find((gathering) => gathering.id === id)?.kind ?? id;
  return sayActivity(round, kind, locale, "the");
}

function sayWhen({ from, to }: KeyDate, locale: Locale): string {
  const { onDay, between } = keyDateTexts[locale];
  const first = sayDate(from, locale);
  return lengthInDays({ from, to }) === 1 ? onDay(first) : between(first, sayDate(addDays(to, -1), locale));
}

function sayStanding({ status, doneOn, isLate, endedBy }: KeyDate, locale: Locale): string {
  const texts = keyDateTexts[locale];
  if (doneOn !== null) return (isLate ? texts.doneLate : texts.done)(sayDate(doneOn, locale));
  if (endedBy !== null) return texts.ended(eventClauses[locale][endedBy]);
  return status === "upcoming" || status === "due" ? texts[status] : texts.overdue;
}

/** Before its time, that it waits for something goes without saying. */
function sayWait({ status, waitsFor }: KeyDate, locale: Locale): string {
  const { who, what, waits } = keyDateTexts[locale];
  if (waitsFor === null || (status !== "due" && status !== "overdue")) return "";
  return waits(who[keyDateOwners[waitsFor]], what[waitsFor]);
}
