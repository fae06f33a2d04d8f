import { explainer, type Explain } from "../assessment/index.js";
import { catalogue } from "./catalogue.js";

/**
 * Says what a finding means, as full sentences that a municipality understands, and what would mend it.
 *
 * @param finding - A finding of any assessment of this library, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentences, without codes or paths.
 * @throws InvalidInputError when the finding or the language is not shaped like one.
 * @throws TypeError when no rule of this library gives such a finding.
 * @example
 * ```ts
 * import { assessGroup, explain, round2026 } from "kulturskole-veiledning";
 *
 * const [political] = assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
 * if (political === undefined) throw new Error("Every group is asked for its political owner");
 * explain(political, "nb"); // => "Kommunegruppa mangler politisk kulturskoleeier 26. august 2026. Pek ut en person til plassen."
 * ```
 */
export const explain: Explain = explainer(catalogue);
