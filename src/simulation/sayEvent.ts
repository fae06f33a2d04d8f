import { readInput } from "../input/index.js";
import { localeSchema, type Locale } from "../language/index.js";
import { readRound, type Round } from "../round/index.js";
import { simulatedEventSchema, type SimulatedEvent } from "./event.js";
import { eventTexts } from "./texts.js";

/**
 * Says what happens, as a full sentence or two that a municipality understands.
 *
 * @remarks The sentences name neither the date, nor the hours, nor the municipality: those stand beside them in a timeline.
 * @param round - The round, which names seats, meetings and whom they are for.
 * @param event - An event of a simulated day, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentences.
 * @throws InvalidInputError when the round, the event or the language is not shaped like one.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { sayEvent } from "kulturskole-veiledning/simulation";
 *
 * sayEvent(round2026, { type: "application-submitted", municipality: "5006", submittedAt: "2026-04-10T12:00:00+02:00" }, "en");
 * // => "The municipality submits its application."
 * sayEvent(round2026, { type: "seat-vacated", municipality: "5036", member: "m1", role: "owner-political" }, "nb");
 * // => "Medlemmet m1 går ut av plassen som politisk kulturskoleeier."
 * ```
 */
export function sayEvent(round: Round, event: SimulatedEvent, locale: Locale): string {
  const named = readRound(round);
  const parsed = readInput("event", simulatedEventSchema, event);
  // The type leads to the one text that is made for just such an event; the compiler cannot see that.
  const text = eventTexts[readInput("locale", localeSchema, locale)][parsed.type] as (of: SimulatedEvent, round: Round) => string;
  return text(parsed, named);
}
