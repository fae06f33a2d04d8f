import { explainer, type Finding } from "../assessment/index.js";
import type { Locale } from "../language/index.js";
import { readRound, type Round } from "../round/index.js";
import { catalogue } from "./catalogue.js";

const sentenceOf = explainer<Round>(catalogue);

/**
 * Says what a finding means, as full sentences that a municipality understands, and what would mend it.
 *
 * @param round - The round that was assessed: what the finding is about is called what the round calls it.
 * @param finding - A finding of any assessment of this library, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentences, without codes or paths.
 * @throws InvalidInputError when the round, the finding or the language is not shaped like one.
 * @throws TypeError when no rule of this library gives such a finding.
 * @example
 * ```ts
 * import { assessGroup, explain, round2026 } from "kulturskole-veiledning";
 *
 * const [political] = assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
 * if (political === undefined) throw new Error("Every group is asked for its political owner");
 * explain(round2026, political, "nb"); // => "Kommunegruppa mangler politisk kulturskoleeier 26. august 2026. Pek ut en person til plassen."
 * ```
 */
export function explain(round: Round, finding: Finding, locale: Locale): string {
  return sentenceOf(readRound(round), finding, locale);
}
