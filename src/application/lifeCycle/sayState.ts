import { readInput } from "../../input/index.js";
import { localeSchema, type Locale } from "../../language/index.js";
import { lifeCycleStateSchema, type LifeCycleState } from "./vocabulary.js";

const states: Readonly<Record<Locale, Readonly<Record<LifeCycleState, string>>>> = {
  nb: {
    draft: "utkast",
    submitted: "levert",
    accepted: "innvilget",
    declined: "avslått",
    "adviser-assigned": "veileder oppnevnt",
    contacted: "kontaktet av veileder",
    active: "med i programmet",
    completed: "fullført",
    withdrawn: "trukket",
  },
  nn: {
    draft: "utkast",
    submitted: "levert",
    accepted: "innvilga",
    declined: "avslått",
    "adviser-assigned": "rettleiar oppnemnd",
    contacted: "kontakta av rettleiar",
    active: "med i programmet",
    completed: "fullført",
    withdrawn: "trekt",
  },
  en: {
    draft: "draft",
    submitted: "submitted",
    accepted: "accepted",
    declined: "declined",
    "adviser-assigned": "adviser assigned",
    contacted: "contacted by adviser",
    active: "in the program",
    completed: "completed",
    withdrawn: "withdrawn",
  },
};

/**
 * Names a state of an application, as a case system shows it: `levert`, `submitted`.
 *
 * @remarks A label: a small letter first and no full stop, to stand in a column or after `Status:`. In a sentence it stands
 * in quotation marks after `søknaden har statusen`, `the application has the status`.
 * @param state - The state.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The label.
 * @throws InvalidInputError when the library knows no such state or language.
 * @example
 * ```ts
 * import { sayState } from "kulturskole-veiledning";
 *
 * sayState("submitted", "nb"); // => "levert"
 * sayState("adviser-assigned", "nn"); // => "rettleiar oppnemnd"
 * ```
 */
export function sayState(state: LifeCycleState, locale: Locale): string {
  return states[readInput("locale", localeSchema, locale)][readInput("state", lifeCycleStateSchema, state)];
}
