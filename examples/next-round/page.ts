import { explain, sayPath, type Finding, type Locale, type Payer } from "kulturskole-veiledning";
import { beside, capitalised } from "../shared/layout.js";
import { sayWithOutcome } from "../shared/outcomes.js";
import { timeline } from "../simulate-period/timeline.js";
import type { askEveryRoom } from "./askEveryRoom.js";
import type { CheckedRound } from "./checkRound.js";
import { round2028 } from "./round2028.js";
import { words } from "./words.js";

type Answers = ReturnType<typeof askEveryRoom>;

const payers: readonly Payer[] = ["municipality", "organiser", "not-stated"];

/** What a person reads of a call that has been checked. */
export function pageOfCheck(heading: string, { refused, round, contradictions }: CheckedRound, locale: Locale): string {
  const { headings } = words[locale];
  const found = round === null ? [] : contradictions.map((finding) => `${sayPath(finding.path)}: ${explain(round, finding, locale)}`);
  const isRight = refused.length + found.length === 0;
  return [
    heading,
    ...listed(headings.refused, refused.map((issue) => explain(round2028, issue, locale))),
    ...listed(headings.contradictions, found),
    ...(isRight ? [`  ${headings.consistent}`] : []),
  ].join("\n");
}

/** What the library says begins with a capital letter; places in a round begin with a small one, and stay so. */
function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.flatMap((line) => beside("    - ", line))];
}

/** What a person reads of what every room answers. */
export function pageOfAnswers(answers: Answers, locale: Locale): string {
  const { headings } = words[locale];
  const { eligibility, incomplete, complete, participation, simulation } = answers;
  const open = (findings: readonly Finding[]) => findings.filter(isOpen).map((finding) => sayWithOutcome(round2028, finding, locale));
  return [
    part(`${headings.eligibility}: ${explain(round2028, { verdict: eligibility.verdict }, locale)}`, eligibility.nextQuestions.map((question) => explain(round2028, question, locale))),
    part(headings.group, open(incomplete.findings)),
    part(headings.repairs, incomplete.repairs.map((repair) => explain(round2028, repair, locale))),
    `${headings.repaired}: ${explain(round2028, { outcome: complete.outcome }, locale)}`,
    part(headings.schedule, meetings(answers, locale)),
    part(headings.costs, costs(answers, locale)),
    part(headings.participation, open(participation.findings)),
    [headings.simulation, timeline(round2028, simulation, locale)].join("\n"),
  ].join("\n\n");
}

function isOpen({ outcome }: Finding): boolean {
  return outcome !== "met" && outcome !== "not-applicable";
}

function part(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.flatMap((line) => beside("  - ", capitalised(line)))].join("\n");
}

/** The dates of the gatherings, and how many guidance meetings each semester still lacks. */
function meetings({ schedule: { activities } }: Answers, locale: Locale): string[] {
  const dated = activities.map(({ kind, date, lastDate, place }) => {
    const days = [date, lastDate].flatMap((day) => (day === null || day === undefined ? [] : [explain(round2028, { date: day }, locale)]));
    return date === null ? [] : [[`${explain(round2028, { kind }, locale)}: ${days.join(" – ")}`, ...(place === null ? [] : [place])].join(", ")];
  });
  const toBeAgreed = activities.filter(({ date }) => date === null).length;
  return [...dated.flat(), `${explain(round2028, { kind: "guidance-meeting", form: "many" }, locale)}: ${words[locale].toBeAgreed(toBeAgreed)}`];
}

/** Who pays for what, and how much of it is known. */
function costs({ shares, ledger }: Answers, locale: Locale): string[] {
  return payers.flatMap((payer) => {
    const items = shares.filter((share) => share.payer === payer).map(({ item }) => explain(round2028, { cost: item }, locale));
    const { known, unknown } = ledger.totals[payer];
    // Where something is unknown and nothing is known, 0 would say too much.
    const amount = known === 0 && unknown.length > 0 ? explain(round2028, { outcome: "unknown" }, locale) : words[locale].known(explain(round2028, { ore: known }, locale));
    return items.length === 0 ? [] : [`${explain(round2028, { payer }, locale)}: ${items.join(", ")} (${amount})`];
  });
}
