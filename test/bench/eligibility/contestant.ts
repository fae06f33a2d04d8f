import type { ApplicationDraftInput, Verdict, Vocabulary2026 } from "../../../dist/index.js";

/** One way of answering whether a municipality is eligible in 2026–2027. */
export interface Contestant {
  readonly name: string;
  readonly verdictOf: (application: ApplicationDraftInput<Vocabulary2026>) => Verdict | Promise<Verdict>;
}

/** The strongest outcome of any must decides, whoever found it. */
export function strongest(outcomes: ReadonlySet<string>): Verdict {
  if (outcomes.has("unmet")) return "ineligible";
  if (outcomes.has("unknown")) return "undetermined";
  return outcomes.has("needs-judgement") ? "needs-judgement" : "eligible";
}
