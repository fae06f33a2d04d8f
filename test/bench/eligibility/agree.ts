import { isDeepStrictEqual } from "node:util";
import { assessEligibility, round2026 } from "../../../dist/index.js";
import { cases } from "./cases.js";
import type { Contestant } from "./contestant.js";
import { findingsByHand } from "./handWritten.js";

/** Every case that a contestant answers otherwise than the case says, and every finding by hand that is not ours. */
export async function disagreements(contestants: readonly Contestant[]): Promise<string[]> {
  const asked = contestants.flatMap((contestant) => cases.map((each) => ({ contestant, ...each })));
  const answers = await Promise.all(asked.map(async ({ contestant, what, application, verdict }) => ({ name: contestant.name, what, verdict, given: await contestant.verdictOf(application) })));
  const verdicts = answers.filter(({ given, verdict }) => given !== verdict).map(({ name, what, given, verdict }) => `${name}: ${what} is ${verdict}, not ${given}`);
  return [...verdicts, ...otherFindings()];
}

function otherFindings(): string[] {
  return cases.flatMap(({ what, application }) => {
    const { findings } = assessEligibility(round2026, application);
    const byHand = findingsByHand(application);
    const other = findings.filter((finding, index) => !isDeepStrictEqual(finding, byHand[index]));
    return other.map(({ rule }) => `by hand: another finding of ${rule} for ${what}`);
  });
}
