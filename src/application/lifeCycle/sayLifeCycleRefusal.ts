import { readInput } from "../../input/index.js";
import { localeSchema, sayAlternatives, sayDate, type Locale } from "../../language/index.js";
import type { CivilDate } from "../../time/index.js";
import { eventClauses } from "./eventClauses.js";
import { lifeCycleRefusalSchema, type LifeCycleRefusal } from "./refusal.js";
import { sayState } from "./sayState.js";

/** What a refusal is made of, by language; every part already in words. */
interface RefusalWords {
  /** What each event that fits begins with. */
  readonly that: string;
  readonly doesNotFit: (event: string, state: string) => string;
  readonly tooEarly: (event: string, date: string, last: string) => string;
  /** What stands for the events before they are named: one, or one of several. */
  readonly one: string;
  readonly oneOfSeveral: string;
  readonly fits: (what: string, events: string, notBefore: string | null) => string;
  readonly nothingFits: string;
}

const words: Readonly<Record<Locale, RefusalWords>> = {
  nb: {
    that: "at",
    doesNotFit: (event, state) => `Det kan ikke registreres at ${event}, for søknaden har statusen «${state}».`,
    tooEarly: (event, date, last) => `Det kan ikke registreres at ${event} ${date}, for den siste hendelsen som er registrert, er datert ${last}.`,
    one: "dette",
    oneOfSeveral: "ett av dette",
    fits: (what, events, notBefore) => `${notBefore === null ? "Nå" : `Fra og med ${notBefore}`} kan ${what} registreres: ${events}.`,
    nothingFits: "Den statusen er endelig, så ingenting mer kan registreres.",
  },
  nn: {
    that: "at",
    doesNotFit: (event, state) => `Det kan ikkje registrerast at ${event}, for søknaden har statusen «${state}».`,
    tooEarly: (event, date, last) => `Det kan ikkje registrerast at ${event} ${date}, for den siste hendinga som er registrert, er datert ${last}.`,
    one: "dette",
    oneOfSeveral: "eitt av dette",
    fits: (what, events, notBefore) => `${notBefore === null ? "No" : `Frå og med ${notBefore}`} kan ${what} registrerast: ${events}.`,
    nothingFits: "Den statusen er endeleg, så ingenting meir kan registrerast.",
  },
  en: {
    that: "that",
    doesNotFit: (event, state) => `It cannot be recorded that ${event}, for the application has the status “${state}”.`,
    tooEarly: (event, date, last) => `It cannot be recorded that ${event} on ${date}, for the last event on record is dated ${last}.`,
    one: "this",
    oneOfSeveral: "one of these",
    fits: (what, events, notBefore) => `${notBefore === null ? "Now" : `From ${notBefore} on,`} ${what} can be recorded: ${events}.`,
    nothingFits: "That status is final, so nothing more can be recorded.",
  },
};

/**
 * Says why an event was refused, and what can happen to the application instead.
 *
 * @param refusal - The refusal, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns Full sentences: what did not fit and why, then what fits and from which date on.
 * @throws InvalidInputError when the refusal or the language is not shaped like one.
 * @example
 * ```ts
 * import { newLifeCycle, sayLifeCycleRefusal, transition } from "kulturskole-veiledning";
 *
 * const early = transition(newLifeCycle, { type: "accepted", date: "2026-04-30" });
 * early.outcome === "refused" && sayLifeCycleRefusal(early.refusal, "en");
 * // => "It cannot be recorded that the application was accepted, for the application has the status “draft”. " +
 * //   "Now this can be recorded: that the application was submitted."
 * ```
 */
export function sayLifeCycleRefusal(refusal: LifeCycleRefusal, locale: Locale): string {
  const language = readInput("locale", localeSchema, locale);
  const parsed = readInput("refusal", lifeCycleRefusalSchema, refusal);
  return `${whatDidNotFit(parsed, language)} ${whatFits(parsed, language)}`;
}

function whatDidNotFit(refusal: LifeCycleRefusal, locale: Locale): string {
  const event = eventClauses[locale][refusal.type];
  if (refusal.reason === "event-does-not-fit") return words[locale].doesNotFit(event, sayState(refusal.state, locale));
  return words[locale].tooEarly(event, sayDate(refusal.date, locale), sayDate(refusal.notBefore, locale));
}

function whatFits({ fitting, notBefore }: LifeCycleRefusal, locale: Locale): string {
  const { that, one, oneOfSeveral, fits, nothingFits } = words[locale];
  if (fitting.length === 0) return nothingFits;
  const events = fitting.map((type) => `${that} ${eventClauses[locale][type]}`);
  return fits(events.length === 1 ? one : oneOfSeveral, sayAlternatives(events, locale), sayNotBefore(notBefore, locale));
}

function sayNotBefore(date: CivilDate | null, locale: Locale): string | null {
  return date === null ? null : sayDate(date, locale);
}
